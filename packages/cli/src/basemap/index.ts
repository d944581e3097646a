export { buildBasemap } from './build-basemap.js';
export { BasemapFault } from './fault.js';
export { basemapAsText } from './basemap-as-text.js';
export { readRecipe } from './recipe.js';
export { readSource } from './source.js';
export { applyWorldview } from './worldview.js';
