import type { EventRecord } from '../model/event.js';
import type { Publisher } from '../model/publisher.js';
import type { Text } from '../model/text.js';
import type { BuildTools, Library } from './library.js';
import { named } from './time.js';

/** Tools that call countries as the publisher does, in the languages in which the publisher has a name. */
export function withPublishersNames({ countryNotes }: Publisher, tools: BuildTools): BuildTools {
  const own = new Map(
    Object.entries(countryNotes).flatMap(([code, { label, note }]) =>
      label ? [[code, note ? withoutStar(label) : label] as const] : [],
    ),
  );
  return {
    ...tools,
    countryName: (code, language) => own.get(code)?.[language] ?? tools.countryName(code, language),
  };
}

/**
 * Names of countries by code, in the document's languages. Where no name is known in any of them, the English
 * one stands.
 */
export function namesOfCountries(
  { languages, tools }: Pick<Library, 'languages' | 'tools'>,
  codes: readonly string[],
): EventRecord['countryNames'] {
  const names: EventRecord['countryNames'] = {};
  for (const code of codes) {
    const nameIn = (language: string) => tools.countryName(code, language);
    const name = named(languages, nameIn) ?? named(['en'], nameIn);
    if (name) names[code] = name;
  }
  return names;
}

/** What the publisher has to say of countries whenever it names them; nothing where that is nothing. */
export function notesOnCountries(
  { countryNotes }: Publisher,
  codes: readonly string[],
): EventRecord['countryNotes'] {
  const notes = codes.flatMap((code) => {
    const note = countryNotes[code]?.note;
    return note ? [[code, mapped(note, (text) => text.replace(/^\*+\s*/, ''))] as const] : [];
  });
  return notes.length > 0 ? Object.fromEntries(notes) : undefined;
}

/** The star that leads to a footnote is set by whoever shows the name, and must not stand there twice. */
export function withoutStar(name: Text): Text {
  return mapped(name, (text) => text.replace(/(?<=[^\s*])\s*\*+$/, ''));
}

function mapped(text: Text, change: (words: string) => string): Text {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, change(words)]));
}
