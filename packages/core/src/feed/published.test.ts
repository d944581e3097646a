// Whatever an author may write is published, or stands in the list of what must not be. A field that is added to
// a schema of authors and forgotten in the feed fails here.
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { regionsJsonLd, topicsJsonLd } from '../export/vocabulary.js';
import { contentSchemas, type ContentKind } from '../model/content.js';
import { publisherSchema } from '../model/publisher.js';
import { innermost, partsOf, type Schema } from '../model/schema-parts.js';
import { buildEventEntry } from './build-entry.js';
import { buildEvent } from './build-event.js';
import { buildPractice } from './build-practice.js';
import { buildSeries } from './build-series.js';
import { contentOf, tools, type Draft } from './sample.test-support.js';

/** Fields that are meant for the build, or for the author alone, and why. */
const unpublished: readonly [RegExp, string][] = [
  [/\.withdrawn$/, 'a withdrawn thing is a tombstone, and a withdrawn person has no name'],
  [/^people\.publication\./, 'the basis of a publication never enters the feed'],
  [/\.formerUrls$/, 'is answered by redirect pages'],
  [/^(?!events|practices|series).*\.(modified|language)\b/, 'counts towards the newest change of a document'],
  [/\.firstPublished$/, 'orders the index'],
  [/^(topics|regions)\.links\.title$/, 'their links are addresses, as SKOS has them'],
  [/^organisations\.(email|phone)$/, 'stands only where nobody is named; people.test.ts'],
  [/\.(people|presenters|person|contacts)\.name$/, 'nobody is named without an entry'],
  [/^series\.contacts\./, 'is said by the entry of the person here'],
  [/^publisher\./, 'is told by the formats of the whole feed'],
];

/** What was written, by the place it was written at. */
const written = new Map<string, string>();
let number = 100;

/** A value that a schema takes. Words, addresses and numbers are those of no other field. */
function valueFor(schema: Schema, path: string): unknown {
  const parts = partsOf(schema);
  if (parts.kind === 'object')
    return Object.fromEntries(
      Object.entries(parts.fields).flatMap(([name, field]) =>
        ['withdrawn', 'decorative'].includes(name) ? [] : [[name, valueFor(field, `${path}.${name}`)]],
      ),
    );
  if (parts.kind === 'list') return [valueFor(parts.entry, path)];
  if (parts.kind === 'record') return { [path.endsWith('Notes') ? 'XK' : 'de']: valueFor(parts.value, path) };
  if (parts.kind === 'choice') return valueFor(parts.options[0]!, path);
  if (parts.words) return parts.words[0];
  number += 1;
  const unique = [
    `Word ${number}`,
    number,
    10 + number / 1000,
    String(2000 + number),
    `https://w${number}.example/`,
    `w${number}@city.example`,
    `Q${number}`,
  ];
  const others = ['it', 'XK', 'de', 'Europe/Berlin', '2031-03-01', '2031-03-01T08:00:00Z', '6.1', true];
  const accepts = (value: unknown) => z.safeParse(innermost(schema), value).success;
  // Every thing has the same id, which is what all others name.
  const found = accepts('it') && !accepts('Word') ? undefined : unique.find(accepts);
  if (found !== undefined) written.set(path, String(found));
  const value = found ?? others.find(accepts);
  if (value === undefined) throw new Error(`published.test.ts has no value for ${path} yet; add one.`);
  return value;
}

const draft: Draft = {};
for (const kind of Object.keys(contentSchemas) as ContentKind[])
  draft[kind] = [valueFor(contentSchemas[kind], kind) as object];
draft.publisher = { ...(valueFor(publisherSchema, 'publisher') as object), smallestCount: 5 };
// Says nothing of the person in place of what the person's entry says.
draft.series = draft.series!.map((entry) => ({ ...entry, contacts: ['it'].map((person) => ({ person })) }));
const content = contentOf(draft);
const [source] = content.events;
const event = buildEvent(content, source!, tools);
const entries = new Map([[event.id, buildEventEntry(content, event)]]);
const feed = JSON.stringify([
  event,
  buildPractice(content, content.practices[0]!, tools),
  buildSeries(content, content.series[0]!, entries, tools),
  topicsJsonLd(content.topics, content.publisher.name, 'https://feed.example/topics.jsonld'),
  regionsJsonLd(content.regions, 'https://feed.example/regions.jsonld'),
]);
const isPublished = (word: string) =>
  new RegExp(`(?<![\\w.])${word.replaceAll('.', '\\.')}(?![\\w])`).test(feed);

test('what an author may write is in the feed', () => {
  const missing = [...written].filter(
    ([path, word]) => !isPublished(word) && !unpublished.some(([field]) => field.test(path)),
  );
  expect(Object.fromEntries(missing)).toStrictEqual({});
});

test('what must not be published is in none of its documents', () => {
  const secret = [...written].filter(([path]) => path.startsWith('people.publication.'));
  expect(secret.length).toBeGreaterThan(0);
  expect(secret.filter(([, word]) => isPublished(word))).toStrictEqual([]);
});
