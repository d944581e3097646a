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

  test('shows text as text, whatever it holds', () => {
    const html = page({ title: { de: '<script>alert(1)</script> & "so"' } });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;');
  });
});
