import type { Text } from '../../index.js';
import { inLanguage } from '../../language/index.js';

/** In which language the texts of a thing are read. BCP 47 tags. */
export interface TextReading {
  /** Language in which texts are read; where one is missing in it, the original stands. */
  readonly language: string;
  /** Language in which they were written. */
  readonly original: string;
}

/** A text as it is read here, without markup. */
export function plain(reading: TextReading, text: Text | undefined, original?: string): string | undefined {
  return text && inLanguage(text, reading.language, original ?? reading.original)?.value;
}
