// Maps without a map library: pure functions, and the format of basemaps. Imports nothing.
export type { Basemap, BasemapPoint, Frame } from './basemap.js';
export { createProject, type Project, type Projection } from './projection.js';
