import type { Municipality, Text } from '@connective-cities/core';
import { languagesOf } from '@connective-cities/core/language';
import type { SharedWords } from '@connective-cities/core/language/words';
import { html, nothing } from 'lit';
import { countryView } from './country.js';
import { textView } from './text.js';

/**
 * Municipalities as the visitor calls them, each with its country; a country that all of them share is said once,
 * after them.
 */
export function municipalitiesView(
  municipalities: readonly Pick<Municipality, 'name' | 'country'>[],
  countryNames: Readonly<Record<string, Text>>,
  words: { shared: SharedWords; countries?: string },
  wanted: readonly string[],
): unknown {
  const isShared = municipalities.every(({ country }) => country === municipalities[0]?.country);
  return municipalities.map(({ name, country: code }, place) => {
    const languages = languagesOf({ title: name }, wanted, words.shared.language);
    const country = countryView(code, undefined, countryNames, words, languages);
    const isLast = place === municipalities.length - 1;
    return html`${place ? ', ' : nothing}<bdi>${textView(name, languages)}</bdi>${
      isShared ? (isLast ? html`, ${country}` : nothing) : html` (${country})`
    }`;
  });
}
