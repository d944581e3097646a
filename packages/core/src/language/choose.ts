import type { Languages } from './words.js';

/**
 * The first wanted language that is available, by the lookup of RFC 4647 (section 3.4): each
 * wanted tag, then the tag without its last parts, before the next wanted one. Letter case does
 * not count; what is no language tag matches nothing.
 *
 * @example chooseLanguage(['de-AT', 'en'], ['en', 'de']) // "de"
 */
export function chooseLanguage(wanted: readonly string[], available: readonly string[]): string | undefined {
  for (const tag of wanted) {
    // No tag is that long (RFC 5646, section 4.4.1), and cutting up one that is would take its time.
    for (let range = tag.length < 40 ? tag.toLowerCase() : ''; range; range = withoutLastPart(range)) {
      const found = available.find((known) => known.toLowerCase() === range);
      if (found) return found;
    }
  }
  return undefined;
}

/** A single letter announces the part after it (`zh-x-private`), and goes with it. */
function withoutLastPart(tag: string): string {
  return tag.slice(0, Math.max(0, tag.lastIndexOf('-'))).replace(/-[a-z0-9]$/, '');
}

/**
 * The language in which a visitor reads a whole event: the first wanted one in which its title
 * exists, else the original, else the title's first.
 */
export function chooseTextLanguage(
  title: Record<string, unknown>,
  wanted: readonly string[],
  original: string,
): string {
  const available = Object.keys(title);
  const chosen = chooseLanguage(wanted, available);
  if (chosen !== undefined) return chosen;
  return Object.hasOwn(title, original) ? original : (available[0] ?? original);
}

/**
 * In which languages a visitor is shown a thing of the feed: an event, a practice, an entry of a
 * list. Where it does not say in which language it was written, that is its title's first; where it
 * has no title either, that of the words.
 *
 * @param words - Language of the words around it.
 */
export function languagesOf(
  { title = {}, language }: { title?: Record<string, unknown> | undefined; language?: { original: string } },
  wanted: readonly string[],
  words: string,
): Languages {
  const original = language?.original ?? Object.keys(title)[0] ?? words;
  return { words, text: chooseTextLanguage(title, wanted, original), original };
}

/**
 * A text in one language, else in the original, else in its first, with the language it came out
 * in: what differs from its surroundings has to carry `lang` and `dir`. Undefined for an empty text.
 */
export function inLanguage<T>(
  text: Record<string, T>,
  language: string,
  original: string,
): { value: T; language: string } | undefined {
  for (const tag of [language, original, ...Object.keys(text).slice(0, 1)]) {
    // Inherited keys are not languages: a page may be marked lang="constructor".
    const value = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (value !== undefined) return { value, language: tag };
  }
  return undefined;
}
