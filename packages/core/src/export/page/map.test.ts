import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as de from '../../language/de.js';
import * as en from '../../language/en.js';
import { readBasemap, type Basemap } from '../../map/index.js';
import { eventPage } from '../html.js';
import { mapRegionOf, pageMap } from '../page-map.js';
import { pageStyles } from '../page-styles.js';
import { bare, eventOf, saying } from '../sample.test-support.js';
import { mapColours } from './map-picture.js';

const basemap = (region: string) =>
  readBasemap(
    JSON.parse(readFileSync(new URL(`../../../../basemaps/${region}.json`, import.meta.url), 'utf8')),
  )!;

const see = basemap('see-caucasus');

const place = (id: string, country: string, at?: [lon: number, lat: number]) => ({
  id,
  kind: 'municipality',
  name: { de: `Stadt ${id}`, en: `Town of ${id}` },
  country,
  ...(at && { lon: at[0], lat: at[1] }),
});

const tirana = place('tirana', 'AL', [19.82, 41.33]);
const essen = place('essen', 'DE', [7.01, 51.46]);
const shkodra = place('shkodra', 'AL', [19.51, 42.07]);
const nowhere = place('nowhere', 'AL');

const presentation = (...municipalities: object[]) => ({
  id: 'talk',
  practice: { id: 'wells', title: { de: 'Brunnen' }, municipalities },
  presenters: [],
  materials: [],
});

const about = (value: number, of: string) => ({
  value,
  qualifier: 'about',
  of,
  planned: false,
  derived: false,
  headline: false,
});

const event = eventOf({
  participation: {
    ...bare.participation,
    countries: [{ country: 'AL', count: about(5, 'participants') }, { country: 'XK' }],
    countriesComplete: false,
    municipalities: [{ municipality: shkodra }, { municipality: tirana }, { municipality: nowhere }],
    municipalitiesComplete: false,
  },
  presentations: [presentation(essen, tirana)],
  countryNames: {
    AL: { de: 'Albanien', en: 'Albania' },
    XK: { de: 'Kosovo', en: 'Kosovo' },
    DE: { de: 'Deutschland', en: 'Germany' },
  },
});

const page = (of = event, map: Basemap | undefined = see, language = 'de') =>
  eventPage(of, { language, words: language === 'de' ? de : en, map: map && pageMap(map) });

const sectionOf = (text: string) => /<section class="map">[^]*?<\/section>/.exec(text)?.[0] ?? '';
const plain = (markup: string) =>
  markup
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const section = sectionOf(page());
/** Titles of the shapes of a class, its groups included. */
const titled = (name: string) => {
  const parts = [...section.matchAll(new RegExp(`class="${name}"[^]*?(?=class=|</svg>)`, 'g'))];
  return parts.flatMap(([part]) => [...part.matchAll(/<title[^>]*>([^<]*)</g)].map(([, title]) => title));
};

describe("the map on an event's page", () => {
  test('highlights the countries that took part, and no other', () => {
    expect(titled('country')).toStrictEqual(['Albanien', 'Kosovo']);
  });

  test('marks who took part and who presented, and tells them apart by form', () => {
    expect(titled('mark')).toStrictEqual(['Stadt shkodra', 'Stadt tirana', 'Stadt essen']);
    const forms = [...section.matchAll(/class="mark"[^>]*stroke-linecap="(\w+)"/g)].map(([, form]) => form);
    expect(forms.slice(0, 3)).toStrictEqual(['round', 'square', 'square']);
    expect(plain(section)).toContain('teilnehmendes Land Kommune Kommune mit gutem Praxisbeispiel');
  });

  test('shows everything in its list too, by country, with counts in words', () => {
    const words = plain(section);
    expect(words).toContain(
      'Teilnehmende Länder Albanien (rund 5 Teilnehmende) : Stadt shkodra, Stadt tirana (Gute Praxisbeispiele) , Stadt nowhere (nicht auf der Karte) Kosovo',
    );
    expect(words).toContain('Gute Praxisbeispiele aus weiteren Ländern Deutschland: Stadt essen');
  });

  test('says that a list does not name all, and nothing of the kind where it does', () => {
    expect(plain(section)).toContain(
      'Weitere Länder sind nicht genannt. Weitere Kommunen sind nicht genannt.',
    );
    const whole = eventOf({ participation: { ...bare.participation, countries: [{ country: 'AL' }] } });
    expect(plain(sectionOf(page(whole)))).not.toContain('nicht genannt');
  });

  test('lists countries and municipalities once, and in the facts where there is no map', () => {
    const facts = (text: string) => plain(/<dl class="facts">[^]*?<\/dl>/.exec(text)?.[0] ?? '');
    expect(facts(page())).not.toContain('Albanien');
    expect(sectionOf(eventPage(event, { language: 'de', words: de }))).toBe('');
    expect(facts(eventPage(event, { language: 'de', words: de }))).toContain('Albanien');
  });

  test('says under it what a map does not mean to say, in the language of the page, and where it comes from', () => {
    expect(plain(section)).toContain(
      'keine Aussage über den rechtlichen Status eines Gebiets. Natural Earth',
    );
    expect(plain(sectionOf(page(event, see, 'en')))).toContain(
      'no opinion on the legal status of any territory.',
    );
  });

  test("carries a basemap's footnote at the country's name", () => {
    const noted = { ...see, notes: { XK: { de: 'Anmerkung zum Status.' }, FR: { de: 'Zu Frankreich.' } } };
    const words = plain(sectionOf(page(event, noted)));
    expect(words).toContain('Kosovo *');
    expect(words).toContain('* Anmerkung zum Status.');
    expect(words).not.toContain('Zu Frankreich.');
  });

  test('needs no script and no style attribute, and names nothing of another place', () => {
    const text = page();
    expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|<style|url\(/);
    expect([...section.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toStrictEqual([
      '#map-land',
      '#map-land',
    ]);
  });

  test('takes names for text, whatever they hold', () => {
    const hostile = page(saying('</title><script>x</script>'));
    expect(hostile).not.toContain('<script');
  });

  test('shows a country without an outline as a dot', () => {
    const monaco = eventOf({
      participation: { ...bare.participation, countries: [{ country: 'MC' }] },
      countryNames: { MC: { de: 'Monaco' } },
    });
    expect(sectionOf(page(monaco))).toMatch(
      /class="small"[^]*?<path\s+d="M[\d. ]+h\.01"[^>]*>\s*<title>Monaco</,
    );
  });

  test('fits into a page: less than 10 kB after compression is added to it', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    const weight = (text: string) => brotliCompressSync(text).length;
    expect(weight(page()) - weight(eventPage(event, { language: 'de', words: de }))).toBeLessThan(10_000);
  });
});

describe('the basemap of an event', () => {
  const region = (countries: string[], ...places: object[]) =>
    mapRegionOf(
      eventOf({
        participation: { ...bare.participation, countries: countries.map((country) => ({ country })) },
        presentations: [presentation(...places)],
      }),
    );

  test('is chosen by the countries that took part and by the places that presented', () => {
    expect(region(['AL', 'GE'], essen)).toBe('see-caucasus');
    expect(region(['AL', 'GE'], place('madrid', 'ES', [-3.7, 40.42]))).toBe('europe');
    expect(region(['AL', 'KE'])).toBe('world');
  });

  test('is none where no country took part and no place is known', () => {
    expect(region([])).toBeUndefined();
    expect(region([], nowhere)).toBeUndefined();
    expect(region([], tirana)).toBe('see-caucasus');
  });
});

describe('the colours of the map', () => {
  const sheet = Object.fromEntries(
    [
      ...pageStyles.matchAll(
        /\.map \.([\w-]+) \{ (?:fill|stroke): light-dark\((#\w+), (#\w+)\)(?:; stroke: light-dark\((#\w+), (#\w+)\))?/g,
      ),
    ].map(([, name = '', light = '', dark = '', lightLine = '', darkLine = '']) => [
      name,
      { light, dark, lightLine, darkLine },
    ]),
  );

  /** Relative luminance (WCAG 2.2). */
  function luminance(colour: string): number {
    const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  test.each(['light', 'dark'] as const)('tell coasts, countries and marks apart by 3:1: %s', (scheme) => {
    const line = scheme === 'light' ? 'lightLine' : 'darkLine';
    const colour = (name: string) => sheet[name]?.[scheme] ?? '';
    expect(contrast(sheet.coast?.[line] ?? '', colour('sea'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('country'), colour('sea'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('country'), colour('coast'))).toBeGreaterThanOrEqual(3);
    // A mark lies on land of either kind; its rim parts it from that.
    expect(contrast(colour('mark'), colour('rim-of-mark'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('mark'), colour('coast'))).toBeGreaterThanOrEqual(3);
  });

  test('are by day those that stand in the picture itself', () => {
    expect(sheet).toMatchObject({
      sea: { light: mapColours.sea },
      coast: { light: mapColours.land, lightLine: mapColours.coast },
      country: { light: mapColours.country },
      mark: { light: mapColours.mark },
    });
  });
});
