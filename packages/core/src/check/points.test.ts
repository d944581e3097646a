import { describe, expect, it } from 'vitest';
import { countries } from '../model/tables/countries.js';
import { countryBoxes } from '../model/tables/country-boxes.js';
import { eventContent, inShort, issuesIn, mistakesIn, rawContent } from './content.test-support.js';
import { messageOf } from './messages.js';
import { isInCountry } from './points.js';

const place = (fields: object) =>
  rawContent({
    municipalities: [{ id: 'm', name: 'M', country: 'AL', lat: 41.3275, lon: 19.81889, ...fields }],
  });
const mistakes = (fields: object) => issuesIn(place(fields)).map(inShort);

describe('a point', () => {
  it('is noted where it is missing, and wrong at 0, 0', () => {
    const nowhere = { id: 'm', name: 'M', country: 'AL' };
    expect(issuesIn(rawContent({ municipalities: [nowhere] })).map(inShort)).toEqual([
      'geo.missing municipalities.0.id',
    ]);
    expect(mistakes({ lat: 0, lon: 0 })).toEqual(['geo.null-island municipalities.0.lat']);
  });

  it('lies in its country', () => {
    expect(mistakes({})).toEqual([]);
    expect(mistakes({ country: 'GE' })).toEqual(['geo.country municipalities.0.lat']);
  });

  it('is told apart from one whose latitude and longitude are swapped', () => {
    const [issue] = issuesIn(place({ lat: 19.81889, lon: 41.3275 }));
    if (!issue) throw new Error('There is one issue.');
    expect(messageOf(issue, 'en')).toContain(
      'Latitude and longitude look swapped. Write lat: 41.3275, lon: 19.81889.',
    );
    expect(messageOf(issue, 'de')).toContain('Breite und Länge sehen vertauscht aus.');
    const [elsewhere] = issuesIn(place({ lat: 10, lon: 10 }));
    expect(elsewhere && messageOf(elsewhere, 'en')).toMatch(/Correct the point or the country\.$/);
  });

  it('of a place of an event lies in the country of its municipality', () => {
    const municipalities = [{ id: 'm', name: 'M', country: 'AL', lat: 41.3275, lon: 19.81889 }];
    const at = (lat: number, lon: number, more: object = {}) =>
      mistakesIn(
        eventContent(
          { locations: [{ id: 'hall', kind: 'place', lat, lon, municipality: 'm', ...more }] },
          { municipalities },
        ),
      );
    expect(at(41.33, 19.82)).toEqual([]);
    expect(at(19.82, 41.33)).toEqual(['geo.country events.0.locations.0.lat']);
    expect(at(0, 0)).toEqual(['geo.null-island events.0.locations.0.lat']);
    expect(at(19.82, 41.33, { municipality: undefined })).toEqual([]);
  });
});

describe('the boxes of countries', () => {
  it('exist for every country there is', () => {
    expect(Object.keys(countryBoxes)).toEqual([...countries]);
  });

  it.each([
    ['Simferopol', 'UA', 44.95, 34.1, true],
    ['Sevastopol', 'UA', 44.6, 33.53, true],
    ['Prishtina', 'XK', 42.67, 21.17, true],
    ['Belgrade', 'XK', 44.82, 20.46, false],
    ['Northern Nicosia', 'CY', 35.2, 33.36, true],
    ['Hargeisa', 'SO', 9.56, 44.06, true],
    ['Ramallah', 'PS', 31.9, 35.2, true],
    ['Taipei', 'TW', 25.04, 121.56, true],
    ['El Aaiún', 'EH', 27.15, -13.2, true],
    ['Suva, west of the date line', 'FJ', -18.14, 178.44, true],
    ['Taveuni, east of it', 'FJ', -16.85, -179.96, true],
    ['Anadyr, west of it', 'RU', 64.73, 177.5, true],
    ['Uelen, east of it', 'RU', 66.16, -169.81, true],
    ['Attu in the Aleutians, west of it', 'US', 52.9, 172.9, true],
    ['Honolulu', 'US', 21.3, -157.85, true],
    ['Cayenne', 'FR', 4.92, -52.33, false],
    ['Cayenne', 'GF', 4.92, -52.33, true],
    ['Kaliningrad', 'RU', 54.71, 20.5, true],
    ['Fakaofo, for which maps have no outline', 'TK', -9.38, -171.22, true],
  ])('hold what the maps show: %s in %s', (_, country, lat, lon, inside) => {
    expect(isInCountry(country, lat, lon)).toBe(inside);
  });

  it('are as large as the country: each corner of Albania is left on the next half degree', () => {
    for (const [lat, lon] of [
      [43.2, 20],
      [39.1, 20],
      [41, 18.7],
      [41, 21.6],
    ] as const) {
      expect(isInCountry('AL', lat, lon)).toBe(false);
    }
  });
});
