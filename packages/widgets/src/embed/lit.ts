// What the embed files are bundled with in the place of Lit (decisions/0008): as much of it as our elements use. The
// modules keep Lit's own, and the tests of the elements run with both.
export * from './lit-element.js';
export * from './lit-sheets.js';
export * from './lit-templates.js';
