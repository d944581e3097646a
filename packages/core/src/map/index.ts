// Maps without a map library: pure functions, and the format of basemaps. Imports nothing.
export type { Basemap, BasemapPoint, Frame } from './basemap.js';
export { createProject, type Polynomial, type Project, type Projection } from './projection.js';
export { nextInDirection, type Direction, type Spot } from './next-in-direction.js';
export { packOutlines, type OutlinePoint, type OutlineRing } from './outline-code.js';
export { decodePlaces, encodePlaces, type PlaceCode } from './place-code.js';
export { readBasemap } from './read-basemap.js';
export { chooseRegion, isWithin, regions, type MapRegion } from './regions.js';
export { clustersOf, spacingFor, type Cluster } from './clusters.js';
