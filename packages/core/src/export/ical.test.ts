import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { eventSchema, type EventRecord } from '../model/event.js';
import * as patterns from '../model/patterns.js';
import { arbitraryOf } from '../read/arbitrary.test-support.js';
import { eventCalendar, feedCalendar, withdrawnCalendar } from './ical.js';
import { eventOf, paragraph, saying } from './sample.test-support.js';

// ical.js 2.2.1 knows RFC 5545 alone, and leaves the escapes in what it does not know.
for (const name of ['name', 'styled-description', 'x-wr-calname'])
  Object.assign(ICAL.design.icalendar.property, { [name]: { defaultType: 'text' } });

const feed = 'https://feed.example/v1/';
const address = `${feed}events/water-2031.ics`;
const options = { feed, language: 'de', words: de, address };

const when = {
  start: '2031-03-01T23:50',
  end: '2031-03-02T00:10',
  timeZone: 'Europe/Berlin',
  startUtc: '2031-03-01T22:50:00Z',
  endUtc: '2031-03-01T23:10:00Z',
  timeZoneName: { de: 'Mitteleuropäische Normalzeit' },
};
const modified = '2031-02-03T04:05:06Z';

const written = (fields: object, more: Partial<typeof options> | object = {}) =>
  eventCalendar(eventOf({ when, modified, ...fields }), { ...options, ...more }) ?? '';

/** The entries of a calendar, as ical.js reads them. */
const read = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent');
const entries = (fields: object, more: object = {}) => read(written(fields, more));
const entry = (fields: object, more: object = {}) => {
  const [first] = entries(fields, more);
  if (!first) throw new Error('The calendar has no entry.');
  return first;
};
const valueOf = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name));

describe('the calendar file of an event', () => {
  test('gives the time in UTC, and tells the local one with its zone', () => {
    const event = new ICAL.Event(entry({}));
    expect(event.startDate.toJSDate().toISOString()).toBe('2031-03-01T22:50:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2031-03-01T23:10:00.000Z');
    expect(event.description).toMatch(/^23:50–00:10\sUhr \(Mitteleuropäische Normalzeit, UTC\+1\)$/m);
  });

  test('gives days as dates, whose end is the day after, and keeps nobody busy', () => {
    const component = entry({ when: { start: '2031-10-10', end: '2031-10-12' } });
    const event = new ICAL.Event(component);
    expect([event.startDate.isDate, String(event.startDate), String(event.endDate)]).toStrictEqual([
      true,
      '2031-10-10',
      '2031-10-13',
    ]);
    expect(valueOf(component, 'transp')).toBe('TRANSPARENT');
    expect(entry({}).hasProperty('transp')).toBe(false);
  });

  test('is not written where the day is not known', () => {
    for (const start of ['2031', '2031-10']) expect(written({ when: { start } })).toBe('');
    expect(eventCalendar(eventOf({}), options)).toBeUndefined();
  });

  test('has an entry for each session, the first of which bears the name of the event', () => {
    const sessions = [{ start: '2031-10-30' }, { start: '2031-10-31' }, { start: '2031-11-02' }];
    const several = entries({ when: { start: '2031-10-30', end: '2031-11-02' }, sessions });
    expect(several.map((one) => valueOf(one, 'summary'))).toStrictEqual([
      'Wasser (1/3)',
      'Wasser (2/3)',
      'Wasser (3/3)',
    ]);
    const [first, ...others] = several.map((one) => valueOf(one, 'uid'));
    expect(first).toBe(valueOf(entry({}), 'uid'));
    expect(new Set([first, ...others]).size).toBe(3);
    for (const one of several.slice(1)) {
      expect(valueOf(one, 'related-to')).toBe(first);
      expect(one.getFirstProperty('related-to')?.getFirstParameter('reltype')).toBe('SIBLING');
    }
    expect(new Set(several.map((one) => valueOf(one, 'refid')))).toStrictEqual(
      new Set(['events/water-2031']),
    );
  });

  test('says the title of a session, and its place alone where it has one', () => {
    const locations = ['mill', 'hall'].map((id) => ({ id, kind: 'place', name: { de: `Die ${id}` } }));
    const [first, second] = entries({
      when: { start: '2031-10-30', end: '2031-11-02' },
      sessions: [{ start: '2031-10-30', title: { de: 'Ufer' }, location: 'hall' }, { start: '2031-11-02' }],
      locations,
    });
    expect(first && valueOf(first, 'summary')).toBe('Wasser: Ufer');
    expect(first && valueOf(first, 'location')).toBe('Die hall');
    expect(second && valueOf(second, 'summary')).toBe('Wasser (2/2)');
    expect(second && valueOf(second, 'location')).toBe('Die mill; Die hall');
  });

  test('says how a contact is reached', () => {
    const contacts = [{ role: 'contact', affiliations: [], name: 'Ada', email: 'ada@city.example' }];
    expect(valueOf(entry({ contacts }), 'contact')).toBe('Ada, ada@city.example');
  });

  test('falls back to the whole where no session has a day', () => {
    const one = entries({ when: { start: '2031-10-30' }, sessions: [{ start: '2031-10' }] });
    expect(one.map((component) => valueOf(component, 'dtstart'))).toStrictEqual(['2031-10-30']);
  });

  test('keeps its identifier whatever becomes of the event, and under another scheme or version of the feed', () => {
    const uids = [
      entry({}),
      entry({ status: 'cancelled', title: { de: 'Anders' }, modified: '2031-02-04T00:00:00Z' }),
      entry({ status: 'rescheduled', previousStart: '2031-01-10', when: { start: '2031-05-01' } }),
      entry({ status: 'postponed', previousStart: '2031-01-10' }),
      entry({}, { feed: 'http://feed.example/v2/' }),
      entry({ title: { de: 'Wasser', en: 'Water' } }, { language: 'en', words: en }),
    ].map((component) => valueOf(component, 'uid'));
    expect(new Set(uids)).toStrictEqual(new Set(['water-2031@feed.example']));
  });

  test('is as new as the event was modified, and nothing else counts', () => {
    const stamps = (fields: object) =>
      ['dtstamp', 'last-modified', 'sequence'].map((name) => valueOf(entry(fields), name));
    expect(stamps({})).toStrictEqual(['2031-02-03T04:05:06Z', '2031-02-03T04:05:06Z', '32130965']);
    expect(stamps({ title: { de: 'Anders' }, status: 'cancelled' })).toStrictEqual(stamps({}));
    expect(Number(stamps({ modified: '2031-02-03T04:06:00Z' })[2])).toBe(32130966);
    expect(stamps({ modified: undefined })).toStrictEqual([
      '1970-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
      '0',
    ]);
    expect(Number(stamps({ modified: '9999-12-31T23:59:59Z' })[2])).toBe(2 ** 31 - 1);
  });

  test('says that a cancelled event is off where calendars show it: in the title, too', () => {
    const component = entry({ status: 'cancelled' });
    expect(valueOf(component, 'status')).toBe('CANCELLED');
    expect(valueOf(component, 'summary')).toBe('Abgesagt: Wasser');
  });

  test('takes a postponed event off the day on which it was to be', () => {
    const component = entry({
      status: 'postponed',
      previousStart: '2031-01-10T10:00',
      when: { start: '2031' },
    });
    expect(valueOf(component, 'status')).toBe('CANCELLED');
    expect(valueOf(component, 'dtstart')).toBe('2031-01-10');
    expect(valueOf(component, 'description')).toContain('(ursprünglich 10.\u00A0Januar 2031)');
  });

  test('confirms an event with a new date or place, and says what it was', () => {
    const component = entry({ status: 'rescheduled', previousStart: '2031-01-10' });
    expect(valueOf(component, 'status')).toBe('CONFIRMED');
    expect(valueOf(component, 'summary')).toBe('Wasser');
    expect(valueOf(component, 'description')).toContain('Neuer Termin (ursprünglich 10.\u00A0Januar 2031)');
    expect(entry({ status: 'other' }).hasProperty('status')).toBe(false);
  });

  test('leads to the page in the language in which it is read', () => {
    const fields = {
      title: { de: 'Wasser', en: 'Water' },
      url: 'water-2031.html',
      language: { original: 'de', translations: { en: { by: 'project', of: 'de', official: false } } },
    };
    const german = entry(fields);
    const english = entry(fields, { language: 'en', words: en });
    expect(valueOf(german, 'url')).toBe(`${feed}events/water-2031.html`);
    expect(valueOf(english, 'url')).toBe(`${feed}events/water-2031.en.html`);
    expect(valueOf(english, 'summary')).toBe('Water');
    expect(english.getFirstProperty('summary')?.getFirstParameter('language')).toBe('en');
    expect(valueOf(english, 'description')).toContain('Unofficial translation. The original is in German.');
    expect(valueOf(english, 'description')).toContain(`${feed}events/water-2031.en.html`);
    expect(valueOf(german, 'description')).not.toContain('Übersetzung');
  });

  test('reads an event that does not have the language in its original', () => {
    const component = entry({}, { language: 'en', words: en });
    expect(component.getFirstProperty('summary')?.getFirstParameter('language')).toBe('de');
  });

  test('names places, rooms and what one sees on a map', () => {
    const municipality = {
      id: 'tbilisi',
      kind: 'municipality',
      name: { de: 'Tiflis' },
      country: 'GE',
      lat: 41.7,
      lon: 44.8,
    };
    const component = entry({
      countryNames: { GE: { de: 'Georgien' } },
      locations: [
        {
          id: 'hall',
          kind: 'place',
          name: { de: 'Saal' },
          address: 'Am Platz 1',
          municipality,
          lat: 41.69,
          lon: -0.0000001,
        },
        { id: 'room', kind: 'virtual', platform: 'Zoom', url: 'https://example.org/größe?a=1,2;3' },
      ],
    });
    expect(valueOf(component, 'location')).toBe('Saal, Am Platz 1, Tiflis (Georgien); Online über Zoom');
    expect(component.getFirstPropertyValue('geo')).toStrictEqual([41.69, 0]);
    const [place] = component.getAllSubcomponents('vlocation');
    expect(place?.getFirstPropertyValue('name')).toBe('Saal, Tiflis');
    expect(valueOf(component, 'conference')).toBe('https://example.org/gr%C3%B6%C3%9Fe?a=1,2;3');
    expect(component.getFirstProperty('conference')?.getFirstParameter('label')).toBe('Zoom');
  });

  test('has no point of its own where places have several, or a municipality’s alone', () => {
    const place = (id: string, more: object) => ({ id, kind: 'place', name: { de: id }, ...more });
    const point = { lat: 1, lon: 2 };
    const town = { id: 't', kind: 'municipality', name: { de: 'T' }, country: 'DE', ...point };
    expect(entry({ locations: [place('a', point), place('b', point)] }).hasProperty('geo')).toBe(false);
    expect(entry({ locations: [place('a', { municipality: town })] }).hasProperty('geo')).toBe(false);
  });

  test('says how one takes part where no place is given', () => {
    expect(valueOf(entry({ attendance: 'online' }), 'location')).toBe('Online');
    expect(entry({}).hasProperty('location')).toBe(false);
  });

  test('tells registration, topics, goals, series, contact, organiser and picture', () => {
    const component = entry({
      kind: 'workshop',
      registration: { url: 'https://example.org/anmeldung', deadline: '2031-02-20', free: true },
      topics: [{ id: 'water', label: { de: 'Wasser, Abwasser' } }],
      sdgs: ['6.1'],
      series: [{ series: { id: 'talks', kind: 'event-series', title: { de: 'Gespräche' } } }],
      contacts: [{ name: 'Ada Beispiel', role: 'contact', affiliations: [{ role: { de: 'Leitung' } }] }],
      organisers: [
        {
          id: 'network',
          kind: 'network',
          name: { de: 'Beispielnetz' },
          url: 'https://beispielnetz.example/',
        },
      ],
      image: { url: 'water-2031/bild.JPG', credit: { de: 'Foto' }, decorative: true },
    });
    expect(valueOf(component, 'description')).toContain(
      'Anmeldung bis 20.\u00A0Februar 2031: https://example.org/anmeldung\n\nDie Teilnahme ist kostenlos.',
    );
    expect(component.getFirstProperty('categories')?.getValues()).toStrictEqual([
      'Workshop',
      'Wasser, Abwasser',
    ]);
    expect(valueOf(component, 'concept')).toBe('http://metadata.un.org/sdg/6.1');
    expect(valueOf(component, 'refid')).toBe('series/talks');
    expect(valueOf(component, 'contact')).toBe('Ada Beispiel, Leitung');
    expect(valueOf(component, 'image')).toBe(`${feed}events/water-2031/bild.JPG`);
    const [organiser] = component.getAllSubcomponents('participant');
    expect(organiser && [valueOf(organiser, 'summary'), valueOf(organiser, 'url')]).toStrictEqual([
      'Beispielnetz',
      'https://beispielnetz.example/',
    ]);
  });

  test('carries prose with emphasis as HTML besides, in which text is text', () => {
    const strong = { type: 'strong', children: ['<wichtig>'] };
    const styled = entry({ summary: { de: paragraph('Sehr ', strong) } });
    expect(valueOf(styled, 'styled-description')).toContain('Sehr <b>&lt;wichtig&gt;</b>');
    expect(styled.getFirstProperty('description')?.getFirstParameter('derived')).toBe('TRUE');
    expect(valueOf(styled, 'description')).toContain('Sehr <wichtig>');
    const plain = entry({ summary: { de: paragraph('Kurz.') } });
    expect(plain.hasProperty('styled-description')).toBe(false);
    expect(valueOf(plain, 'description')).toContain('Kurz.');
  });

  test('writes lists and links out where there is no markup', () => {
    const link = { type: 'link', url: 'https://example.org/', children: ['dort'] };
    const list = { type: 'list', ordered: true, items: [paragraph('eins'), paragraph('zwei ', link)] };
    expect(valueOf(entry({ summary: { de: [list] } }), 'description')).toContain(
      '1. eins\n2. zwei dort <https://example.org/>',
    );
  });

  test('takes the beginning of the newest text where there is no summary', () => {
    const text = (id: string, published: string) => ({
      id,
      kind: 'news',
      title: { de: id },
      published,
      language: { original: 'de', translations: {} },
      authors: [],
      sections: [
        { kind: 'summary', body: { de: [...paragraph(`Anfang von ${id}.`), ...paragraph('Mehr.')] } },
      ],
    });
    const said = valueOf(
      entry({ articles: [text('eins', '2031-01'), text('zwei', '2031-02')] }),
      'description',
    );
    expect(said).toContain('Anfang von zwei.');
    expect(said).not.toMatch(/eins|Mehr/);
  });

  test('says from where a newer copy comes', () => {
    const calendar = ICAL.Component.fromString(written({}));
    expect(valueOf(calendar, 'version')).toBe('2.0');
    expect(valueOf(calendar, 'source')).toBe(address);
    expect(valueOf(calendar, 'refresh-interval')).toBe('PT6H');
  });
});

describe('the file of a withdrawn event', () => {
  const gone = { id: 'water-2031', modified, when, sessions: [] };

  test('cancels the entry that was once taken from it, and tells nothing of it', () => {
    const text = withdrawnCalendar(gone, { feed, address }) ?? '';
    const [component] = read(text);
    expect(component && ['uid', 'status', 'dtstart'].map((name) => valueOf(component, name))).toStrictEqual([
      valueOf(entry({}), 'uid'),
      'CANCELLED',
      '2031-03-01T22:50:00Z',
    ]);
    expect(component?.hasProperty('summary')).toBe(false);
  });

  test('cancels every session, and is missing where there was no entry', () => {
    const sessions = [{ start: '2031-10-30' }, { start: '2031-11-02' }];
    const components = read(withdrawnCalendar({ ...gone, sessions }, { feed, address }) ?? '');
    expect(components.map((one) => valueOf(one, 'uid'))).toStrictEqual(
      entries({ sessions }).map((one) => valueOf(one, 'uid')),
    );
    expect(withdrawnCalendar({ ...gone, when: { start: '2031' } }, { feed, address })).toBeUndefined();
  });
});

describe('the calendar of a feed', () => {
  const all = (events: EventRecord[]) =>
    feedCalendar(events, { ...options, name: 'Netz; "Städte", alle', address: `${feed}calendar.ics` });

  test('has a name and the entries of all events whose day is known', () => {
    const text = all([
      eventOf({ when }),
      eventOf({ id: 'vague', when: { start: '2031' } }),
      eventOf({ id: 'b', when }),
    ]);
    const calendar = ICAL.Component.fromString(text);
    expect(valueOf(calendar, 'name')).toBe('Netz; "Städte", alle');
    expect(valueOf(calendar, 'x-wr-calname')).toBe('Netz; "Städte", alle');
    expect(read(text).map((one) => valueOf(one, 'uid'))).toStrictEqual([
      'water-2031@feed.example',
      'b@feed.example',
    ]);
  });

  test('is a calendar even where it is empty', () => {
    expect(read(all([]))).toStrictEqual([]);
  });
});

describe('whatever an event holds', () => {
  const octets = (text: string) => new TextEncoder().encode(text).length;

  const isSound = (text: string) => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(octets(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/);
    }
    return read(text);
  };

  test('the texts of a calendar come back from another reader as they went in', () => {
    const hostile = fc.constantFrom(
      '\n',
      '\\',
      '\\n',
      ';',
      ',',
      ':',
      '"',
      '^',
      'END:VEVENT',
      '👩‍👩‍👧',
      'ა',
      '\u2028',
      '\t',
    );
    const texts = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = `x${parts.join('')}x`;
        fc.pre(patterns.visible.test(text));
        const [component] = isSound(eventCalendar({ ...saying(text), when }, options) ?? '');
        expect(component && valueOf(component, 'summary')).toBe(text);
        expect(component && valueOf(component, 'description')).toContain(text);
        expect(component?.getFirstProperty('conference')).toBeNull();
      }),
    );
  });

  test('a parameter comes back from another reader as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (platform) => {
        // RFC 5545 knows no escapes in parameters; ical.js takes a backslash for one.
        fc.pre(!platform.includes('\\'));
        const locations = [{ id: 'room', kind: 'virtual' as const, platform, url: 'https://a.example/' }];
        const [component] = isSound(eventCalendar({ ...eventOf({ when }), locations }, options) ?? '');
        expect(component?.getFirstProperty('conference')?.getFirstParameter('label')).toBe(platform);
      }),
    );
  });

  test('every event of the model gives a calendar that another reader reads, or none', () => {
    fc.assert(
      fc.property(arbitraryOf(eventSchema), (event) => {
        const text = eventCalendar(event, options);
        if (text === undefined) return;
        const components = isSound(text);
        expect(components.length).toBeGreaterThan(0);
        for (const one of components) {
          for (const name of ['uid', 'dtstamp', 'dtstart', 'sequence', 'summary']) {
            expect(one.getAllProperties(name)).toHaveLength(1);
          }
          const { startDate, endDate } = new ICAL.Event(one);
          // ical.js takes the years 0 to 99 for 1900 to 1999.
          if (startDate.year >= 100) expect(endDate.compare(startDate)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
