import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { seriesRecordSchema } from '../model/series-record.js';
import { seriesPage } from './series-html.js';

const item = (fields: object = {}) => ({
  id: 'water-2031',
  document: '../events/water-2031.json',
  url: '../events/water-2031.html',
  title: { de: 'Wasser' },
  language: { original: 'de', translations: {} },
  kind: 'workshop',
  status: 'scheduled',
  attendance: 'online',
  when: { start: '2031-03-01' },
  places: [],
  countries: [],
  topics: [],
  regions: [],
  series: [{ series: { id: 'talks', kind: 'event-series', title: { de: 'Gespräche' } } }],
  reviewed: false,
  ...fields,
});

const seriesOf = (fields: object = {}) =>
  z.parse(seriesRecordSchema, {
    format: 'connective-cities/series',
    version: '1.0',
    id: 'talks',
    language: { original: 'de', translations: { en: { by: 'project', of: 'de', official: false } } },
    kind: 'learning-process',
    title: { de: 'Gespräche', en: 'Talks' },
    aliases: [],
    parts: [],
    organisers: [],
    partners: [],
    contacts: [],
    participation: {
      counts: [],
      countries: [],
      countriesComplete: false,
      municipalities: [],
      municipalitiesComplete: false,
      organisations: [],
    },
    sections: [],
    materials: [],
    topics: [],
    sdgs: [],
    regions: [],
    items: [item()],
    links: [],
    countryNames: { GE: { de: 'Georgien' } },
    ...fields,
  });

const page = (fields: object = {}, language = 'de') =>
  seriesPage(seriesOf(fields), { language, words: language === 'en' ? en : de });

describe('the page of a series', () => {
  test('says what kind it is, and leads to its events with their days', () => {
    const html = page();
    expect(html).toContain(de.series.kinds['learning-process']);
    expect(html).toContain('<a href="../events/water-2031.html">Wasser</a>');
    expect(html).toContain('<time datetime="2031-03-01">');
    expect(html).toContain(de.card.attendance.online);
  });

  test('says of an event that it is cancelled, where it is and which place it has in the series', () => {
    const html = page({
      items: [
        item({
          status: 'cancelled',
          places: [{ id: 'sampleton', name: { de: 'Sampleton' }, country: 'GB' }],
          series: [
            {
              series: { id: 'talks', kind: 'event-series', title: { de: 'Gespräche' } },
              label: { de: 'erstes Treffen' },
            },
          ],
        }),
      ],
    });
    expect(html).toContain(`<strong>${de.card.status.cancelled}</strong>`);
    expect(html).toContain('Sampleton');
    expect(html).toContain('erstes Treffen');
  });

  test('leads to wider and narrower series that have a page, and names those that have none', () => {
    const other = (id: string, url?: string) => ({
      id,
      kind: 'event-series',
      title: { de: `Reihe ${id}` },
      ...(url !== undefined && { url }),
    });
    const html = page({ partOf: other('wide', 'wide.html'), parts: [other('a', 'a.html'), other('gone')] });
    expect(html).toContain('<a href="wide.html">Reihe wide</a>');
    expect(html).toContain('<a href="a.html">Reihe a</a>');
    expect(html).toContain('<li>Reihe gone</li>');
  });

  test('names the countries that take part by the publisher’s names first', () => {
    const participation = {
      ...seriesOf().participation,
      countries: [{ country: 'GE' }, { country: 'MD', label: { de: 'Moldawien' } }],
    };
    const html = page({ participation });
    expect(html).toContain('Georgien');
    expect(html).toContain('Moldawien');
  });

  test('says that a translation is not the publisher’s', () => {
    expect(page({}, 'en')).toContain('Unofficial translation. The original is in German.');
    expect(page()).not.toContain(de.page.unofficial.slice(0, 10));
  });

  test('shows no text as markup', () => {
    expect(page({ title: { de: '<script>x</script>' } })).not.toContain('<script>');
  });
});
