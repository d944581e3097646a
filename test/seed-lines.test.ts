import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventRecord } from '@connective-cities/core';
import { buildSamples } from '../tools/samples.js';

// Everything began with one page. Each line of it must have a place in the built event.
const lines = readFileSync(new URL('seed/seed.de.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.trim().replace(/^\d\.\s+/, ''))
  .filter(Boolean);

let event: EventRecord;
let leaves: [path: string, text: string][];

beforeAll(async () => {
  const found = (await buildSamples())['2020-10-07-digital-municipal-services'];
  if (!found) throw new Error('The seed’s event is not among the samples.');
  event = found;
  leaves = [...leavesOf(event, '')];
}, 60_000);

function* leavesOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path.slice(1), plain(value)];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, `${path}.${key}`);
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** First path under which a text stands, as it is or inside a longer one. */
const placeOf = (text: string) => leaves.find(([, leaf]) => leaf.includes(plain(text)))?.[0];

/** Sentences of a line; a page's paragraph may have gone to several places. */
const sentences = (line: string) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** The page itself; the announcement came before it. */
const review = () => event.articles.find(({ kind }) => kind === 'review');

/** Lines that are put together again from fields. */
const rebuilt: Record<string, () => unknown> = {
  '14.10.2020': () => review()?.published.split('-').reverse().join('.'),
  'erstellt von:': () => review()?.authors.length === 1 && 'erstellt von:',
  'Insgesamt wurden folgende Fragen diskutiert:': () =>
    event.questions.length === 5 &&
    placeOf('Insgesamt wurden folgende Fragen diskutiert:') &&
    'Insgesamt wurden folgende Fragen diskutiert:',
  ...Object.fromEntries(
    [
      ['Frau Faola Hodaj, Gemeinde Tirana, Albanien', 0, ', '] as const,
      // The page has a semicolon here and a comma there.
      ['Frau Sophio Barnabischwili; Stadtverwaltung Tiflis, Georgien', 1, '; '] as const,
      ['Herr Peter Adelskamp, Stadt Essen, Deutschland', 2, ', '] as const,
    ].map(([line, at, separator]) => [
      line,
      () => {
        const [presenter] = event.presentations[at]?.presenters ?? [];
        const [affiliation] = presenter?.affiliations ?? [];
        return `${presenter?.honorific?.de} ${presenter?.name}${separator}${affiliation?.organisation?.name.de}, ${affiliation?.place?.de}`;
      },
    ]),
  ),
};

describe('the seed’s page', () => {
  test('has the lines that it has', () => {
    expect(lines).toHaveLength(29);
  });

  test.each(lines.filter((line) => line !== 'Top'))('has a place for: %.60s', (line) => {
    const again = rebuilt[line];
    if (again) return expect(again()).toBe(line);
    for (const sentence of sentences(line)) expect(placeOf(sentence), sentence).toBeDefined();
  });

  test('has no place for "Top" alone, which leads to the top of a page', () => {
    expect(lines.filter((line) => !rebuilt[line] && !sentences(line).every(placeOf))).toEqual(['Top']);
  });

  test('says where some of its lines went', () => {
    expect(placeOf('Aktuelles')).toBe('articles.1.section.de');
    expect(placeOf('Photo: metamorworks | istock')).toBe('image.credit.de');
    expect(placeOf('Welche Lehren lassen sich aus der Sicht der Kommunalbehörden ziehen?')).toBe(
      'questions.4.text.de',
    );
    expect(placeOf('Rückblick auf den virtuellen Fachaustausch für Südosteuropa am 07.10.2020')).toBe(
      'articles.1.subtitle.de',
    );
    expect(placeOf('Nach der virtuellen Sitzung setzen die Teilnehmenden')).toBe(
      'workingGroups.0.summary.de.0.children.0',
    );
  });
});
