import { describe, expect, test } from 'vitest';
import { buildEvent } from './build-event.js';
import { contentOf, firstEvent, tools } from './sample.test-support.js';

const built = (participation: object, publisher: object = {}, municipality: object = {}) => {
  const content = contentOf({
    publisher,
    municipalities: [
      { id: 'prizren', name: { de: 'Prizren' }, country: 'XK', ...municipality },
      { id: 'elsewhere', name: { de: 'Anderswo' }, country: 'FR', wikidata: 'Q1' },
    ],
    events: [{ id: 'water', title: { de: 'Wasser' }, when: { start: '2031' }, participation }],
  });
  return buildEvent(content, firstEvent(content), tools);
};
const note = { de: '* Ohne Präjudiz.' };

describe('countries', () => {
  test('are named as the publisher names them, and the star is left to whoever shows the note', () => {
    const publisher = { countryNotes: { XK: { label: { de: 'Kosovo*' }, note } } };
    const event = built(
      { countries: [{ country: 'XK', label: { de: 'Kosovo *' } }, { country: 'GE' }] },
      publisher,
    );
    expect(event.countryNames).toStrictEqual({ GE: { de: 'GE (de)' }, XK: { de: 'Kosovo' } });
    expect(event.countryNotes).toStrictEqual({ XK: { de: 'Ohne Präjudiz.' } });
    expect(event.participation.countries[0]?.label).toStrictEqual({ de: 'Kosovo' });
  });

  test('keep a star that no note explains', () => {
    const event = built(
      { countries: ['XK'].map((country) => ({ country })) },
      { countryNotes: { XK: { label: { de: 'Kosovo*' } } } },
    );
    expect(event.countryNames).toStrictEqual({ XK: { de: 'Kosovo*' } });
    expect(event).not.toHaveProperty('countryNotes');
  });

  test('that are not mentioned have no note in the document', () => {
    expect(built({}, { countryNotes: { XK: { note } } })).not.toHaveProperty('countryNotes');
  });
});

describe('the gazetteer', () => {
  test('holds what is known of the municipalities that are mentioned, and of no other', () => {
    const facts = { note: { de: 'Verwaltung anderswo' }, geonames: 786712, aliases: ['Prizreni'] };
    const participation = { municipalities: [{ municipality: 'prizren' }] };
    expect(built(participation, {}, facts).gazetteer).toStrictEqual({ prizren: facts });
  });

  test('is missing where there is nothing to say', () => {
    expect(built({ municipalities: [{ municipality: 'prizren' }] })).not.toHaveProperty('gazetteer');
  });
});
