import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { practiceSchema } from '../model/practice-record.js';
import { practicePage } from './practice-html.js';

const practiceOf = (fields: object = {}) =>
  z.parse(practiceSchema, {
    format: 'connective-cities/practice',
    version: '1.0',
    id: 'wells',
    language: { original: 'de', translations: { en: { by: 'project', of: 'de', official: false } } },
    title: { de: 'Brunnen', en: 'Wells' },
    municipalities: [{ id: 'sampleton', kind: 'municipality', name: { de: 'Sampleton' }, country: 'GE' }],
    state: 'unknown',
    sections: [],
    presentations: [
      {
        event: { id: 'water-2031', title: { de: 'Wasser' }, url: '../events/water-2031.html' },
        presenters: [{ name: 'Ada Muster', role: 'presenter', affiliations: [] }],
      },
    ],
    organisations: [],
    articles: [],
    contacts: [],
    materials: [],
    related: [],
    topics: [],
    sdgs: [],
    regions: [],
    links: [],
    countryNames: { GE: { de: 'Georgien' } },
    ...fields,
  });

const page = (fields: object = {}, language = 'de') =>
  practicePage(practiceOf(fields), { language, words: language === 'en' ? en : de });

describe('the page of a practice', () => {
  test('names its place, and leads to the events at which it was presented', () => {
    expect(page()).toContain('Sampleton (Georgien)');
    expect(page()).toContain('<a href="../events/water-2031.html">Wasser</a>');
    expect(page()).toContain('Ada Muster');
  });

  test('says that a translation is not the publisher’s, and marks what stands in another language', () => {
    expect(page()).not.toContain(de.page.unofficial.slice(0, 10));
    expect(page({}, 'en')).toContain('Unofficial translation. The original is in German.');
    expect(page({}, 'en')).toContain('<span lang="de" dir="ltr">Wasser</span>');
  });

  test('shows who is behind it, its period and state, its texts, materials, contacts and relatives', () => {
    const html = page({
      organisations: [{ id: 'rp', kind: 'ngo', name: { de: 'RP-Stiftung' }, url: 'https://rp.example' }],
      period: { start: '2029', end: '2030' },
      state: 'running',
      sections: [{ kind: 'lessons-learned', heading: { de: 'Was wir gelernt haben' }, body: {} }],
      articles: [
        {
          ...{ id: 'review', kind: 'review', title: { de: 'Rückblick' }, published: '2031-03-05' },
          url: '../events/water-2031.html',
        },
      ],
      contacts: [{ name: 'Bo Beispiel', role: 'contact', affiliations: [] }],
      materials: [
        { id: 'plan', kind: 'report', title: { de: 'Bauplan' }, approxBytes: false, access: 'unknown' },
      ],
      image: {
        url: 'wells/well.jpg',
        alt: { de: 'Ein Brunnen' },
        decorative: false,
        credit: { de: 'Foto: M' },
      },
      related: [
        { id: 'taps', title: { de: 'Hähne' }, url: '../practices/taps.html', municipalities: [] },
        { id: 'none', title: { de: 'Ohne Seite' }, municipalities: [] },
      ],
    });
    for (const part of [
      '<a href="https://rp.example">RP-Stiftung</a>',
      '2029–2030',
      'läuft',
      'Was wir gelernt haben',
      '>Rückblick</a>',
      'Bo Beispiel',
      'Bauplan',
      'alt="Ein Brunnen"',
      'Foto: M',
      '<a href="../practices/taps.html">Hähne</a>',
      'Ohne Seite',
    ]) {
      expect(html).toContain(part);
    }
  });

  test('shows no heading above nothing', () => {
    for (const name of [de.page.materials, de.page.articles, de.page.relatedPractices, de.page.state]) {
      expect(page()).not.toContain(name);
    }
  });

  test('shows text as text, whatever it holds', () => {
    const html = page({ title: { de: '<script>alert(1)</script> & "so"' } });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;');
  });
});
