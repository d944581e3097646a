import { describe, expect, it } from 'vitest';
import { contentSchemas } from '../model/content.js';
import { publisherSchema } from '../model/publisher.js';
import { partsOf, type Schema } from '../model/schema-parts.js';
import { entries, fields } from './labels.js';
import { placeInWords } from './place.js';

/** Names of all fields below a schema, and of those that hold lists. */
function namesIn(schema: Schema): { fields: string[]; lists: string[] } {
  const parts = partsOf(schema);
  if (parts.kind === 'list') return namesIn(parts.entry);
  if (parts.kind === 'record') return namesIn(parts.value);
  const inside =
    parts.kind === 'choice'
      ? parts.options.map(namesIn)
      : parts.kind === 'object'
        ? Object.entries(parts.fields).map(([name, field]) => {
            const below = namesIn(field);
            const lists = partsOf(field).kind === 'list' ? [name] : [];
            return { fields: [name, ...below.fields], lists: [...lists, ...below.lists] };
          })
        : [];
  return { fields: inside.flatMap((names) => names.fields), lists: inside.flatMap((names) => names.lists) };
}

describe('placeInWords', () => {
  it.each([
    [['events', 0, 'questions', 2, 'text', 'en'], 'Question 3, English', 'Frage 3, Englisch'],
    [
      ['events', 0, 'programme', 1, 'people', 0, 'person'],
      'Programme item 2, person 1, person',
      'Programmpunkt 2, Person 1, Person',
    ],
    [['events', 0, 'when', 'start'], 'Date, start', 'Zeit, Beginn'],
    [['events', 0, 'participation', 'counts', 2, 'value'], 'Count 3, value', 'Zahl 3, Wert'],
    [
      ['events', 0, 'language', 'translations', 'pt-BR'],
      'Language, translations, pt-BR',
      'Sprache, Übersetzungen, pt-BR',
    ],
    [['events', 0, 'sdgs', 1], 'SDG 2', 'Nachhaltigkeitsziel 2'],
    [['publisher', 'timeZone'], 'Time zone', 'Zeitzone'],
    [['events', 0, 'titel'], 'Titel', 'titel'],
    [['events', 0, 'title', 'id'], 'Title, id', 'Titel, id'],
    [['municipalities', 3], 'Municipality 4', 'Kommune 4'],
    [['events', 0], '', ''],
    [[], '', ''],
  ] as const)('says %j as an editor would', (path, english, german) => {
    const lower = (text: string) => text.toLowerCase();
    expect(lower(placeInWords(path, 'en'))).toBe(lower(english));
    expect(placeInWords(path, 'de')).toBe(german);
  });

  it('names a thing by its id where several share a file', () => {
    const path = ['municipalities', 0, 'name', 'en'];
    expect(placeInWords(path, 'en', 'tirana')).toBe('Municipality “tirana”, name, English');
    expect(placeInWords(path, 'de', 'tirana')).toBe('Kommune „tirana“, Name, Englisch');
  });
});

describe('labels', () => {
  const names = [publisherSchema, ...Object.values(contentSchemas)].map(namesIn);

  it('exist for every field of the model, and for no other', () => {
    expect(Object.keys(fields).toSorted()).toEqual(
      [...new Set(names.flatMap((all) => all.fields))].toSorted(),
    );
  });

  it('exist for every list of the model, and for no other', () => {
    expect(Object.keys(entries).toSorted()).toEqual(
      [...new Set(names.flatMap((all) => all.lists))].toSorted(),
    );
  });
});
