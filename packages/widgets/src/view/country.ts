import type { Text } from '@connective-cities/core';
import { unpackCountryNames } from '@connective-cities/core/language';
import type { Languages } from '@connective-cities/core/language/words';
import { textView } from './text.js';

/** The names of all countries in a further language, as its file carries them; none where words come without. */
interface WithCountries {
  countries?: string;
}

const unpacked = new Map<string, Record<string, string>>();

/**
 * The name of a country: the publisher's own for this listing where the visitor reads its language, then that
 * of the widget's language, then what the document says, else the code.
 *
 * @param names - The document's names of the countries it mentions.
 * @param words - The words of the widget.
 */
export function countryView(
  code: string,
  label: Text | undefined,
  names: Readonly<Record<string, Text>>,
  words: WithCountries,
  languages: Languages,
): unknown {
  return textView(countryText(code, label, names, words, languages), languages);
}

/** The same as a text, for where no element may stand. */
export function countryText(
  code: string,
  label: Text | undefined,
  names: Readonly<Record<string, Text>>,
  words: WithCountries,
  { words: language }: Pick<Languages, 'words'>,
): Text {
  const said = label?.[language] ?? names[code]?.[language] ?? namesIn(words)[code];
  return said === undefined ? (label ?? names[code] ?? { [language]: code }) : { [language]: said };
}

function namesIn({ countries }: WithCountries): Record<string, string> {
  if (!countries) return {};
  const known = unpacked.get(countries) ?? unpackCountryNames(countries);
  unpacked.set(countries, known);
  return known;
}
