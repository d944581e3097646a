import type { Languages } from '@connective-cities/core/language/words';
import type { Follow } from './rich-text.js';

/** How the texts of a record are read where they are shown. */
export interface Reading {
  languages: Languages;
  /** Gives the address that a link may lead to, or nothing. */
  follow: Follow;
}
