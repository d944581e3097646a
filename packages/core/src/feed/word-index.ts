import { FEED_VERSION } from '../model/envelope.js';
import { limits } from '../model/limits.js';
import { encodePositions } from '../model/position-code.js';
import type { SearchPart } from '../model/search-data.js';
import { schemaAddress } from './addresses.js';

/** Characters of a part; some thirty kilobytes after compression. */
const PART = 50_000;

/** Which words stand in which things, gathered while these are written. */
export class WordIndex {
  private readonly positions = new Map<string, number[]>();

  /** Takes down the words of the thing at a position. Positions have to ascend. */
  add(position: number, words: readonly string[]): void {
    for (const word of words) {
      const known = this.positions.get(word);
      if (known) known.push(position);
      // A copy: a piece of a text keeps the whole text in memory.
      else this.positions.set([...word].join(''), [position]);
    }
  }

  /** All words in their order, in parts that are small enough to be asked for while somebody types. */
  parts(): SearchPart[] {
    const parts: SearchPart[] = [];
    let size = PART;
    for (const word of [...this.positions.keys()].sort()) {
      const text = encodePositions(this.positions.get(word) ?? []);
      let part = parts.at(-1);
      if (!part || size + word.length + text.length > PART || part.words.length === limits.list) {
        part = {
          $schema: schemaAddress('search-words', 'search'),
          format: 'connective-cities/search-words',
          version: FEED_VERSION,
          words: [],
          positions: [],
        };
        parts.push(part);
        size = 0;
      }
      part.words.push(word);
      part.positions.push(text);
      size += word.length + text.length;
    }
    return parts;
  }
}
