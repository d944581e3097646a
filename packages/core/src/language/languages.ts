// Every language of the widgets. For builds and tests: it is large, and no widget imports this file.
import * as ar from './ar.js';
import * as az from './az.js';
import * as be from './be.js';
import * as bs from './bs.js';
import * as de from './de.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as hy from './hy.js';
import * as ka from './ka.js';
import * as ro from './ro.js';
import * as ru from './ru.js';
import * as sq from './sq.js';
import * as srLatn from './sr-Latn.js';
import * as sr from './sr.js';
import * as tr from './tr.js';
import * as uk from './uk.js';
import type { WidgetWords } from './words.js';

/** Languages by their tags (BCP 47). A word that one of them lacks is a type error here or in its file. */
export const languages = {
  de,
  en,
  ar,
  az,
  be,
  bs,
  es,
  fr,
  hy,
  ka,
  ro,
  ru,
  sq,
  sr,
  'sr-Latn': srLatn,
  tr,
  uk,
} satisfies Readonly<Record<string, WidgetWords>>;
