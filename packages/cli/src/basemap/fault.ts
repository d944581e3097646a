import type { BasemapWords } from './words.js';

/** Something a user gave that no basemap can be built from; told in their language. */
export class BasemapFault extends Error {
  constructor(readonly say: (words: BasemapWords) => string) {
    super('No basemap can be built from this.');
    this.name = 'BasemapFault';
  }
}
