import { describe, expect, test } from 'vitest';
import { codes, imported, type Asked } from './import.test-support.js';

/** A calendar with one event of these lines, and what else it holds. */
function calendar(lines: string, around = ''): string {
  const event = /^BEGIN:VEVENT/m.test(lines)
    ? lines
    : `BEGIN:VEVENT\nUID:a1\nSUMMARY;LANGUAGE=de:Treffen\n${lines}\nEND:VEVENT`;
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', around, event, 'END:VCALENDAR'];
  return text.filter(Boolean).join('\n').replace(/\n/g, '\r\n');
}

async function event(lines: string, asked?: Asked, around?: string) {
  const draft = await imported(calendar(lines, around), asked);
  expect(draft.findings.filter(({ level }) => level === 'error')).toStrictEqual([]);
  const [only] = draft.events;
  if (!only) throw new Error('No event was imported.');
  return { ...only, draft };
}

const errors = async (lines: string, asked?: Asked, around?: string) =>
  codes(await imported(calendar(lines, around), asked));

/** Britain's clocks under the name of Greenwich, as a conference system once wrote them. */
const british = `BEGIN:VTIMEZONE
TZID:GMT
BEGIN:STANDARD
DTSTART:20001029T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20000326T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE`;

const custom = `BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE`;

const stub = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE`;

/** A definition that knows nothing of the time before October 1998. */
const late = `BEGIN:VTIMEZONE
TZID:US-Eastern
BEGIN:STANDARD
DTSTART:19981025T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19990404T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE`;

describe('times', () => {
  test.each<[string, string, object, Asked?, string?]>([
    [
      'in a zone of the list',
      'DTSTART;TZID=Asia/Tbilisi:20310514T100000\nDTEND;TZID=Asia/Tbilisi:20310514T113000',
      { start: '2031-05-14T10:00', end: '2031-05-14T11:30', timeZone: 'Asia/Tbilisi' },
    ],
    [
      'in a zone that Windows names, without a definition',
      'DTSTART;TZID=Georgian Standard Time:20310514T100000',
      { start: '2031-05-14T10:00', timeZone: 'Asia/Tbilisi' },
    ],
    [
      'in a zone under the name that Outlook shows',
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien":20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' },
    ],
    [
      'in a zone with a path before its name',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Tirane:20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Tirane' },
    ],
    [
      'by the calendar’s own definition where a name lies',
      'DTSTART;TZID=GMT:20310723T102000\nDTEND;TZID=GMT:20310723T105000',
      { start: '2031-07-23T10:20', end: '2031-07-23T10:50', timeZone: 'Europe/London' },
      { timeZone: 'Europe/London' },
      british,
    ],
    [
      'by a definition of 1601 on the publisher’s clock, which agrees',
      'DTSTART;TZID=Customized Time Zone:20310714T100000\nDURATION:PT1H30M',
      { start: '2031-07-14T10:00', end: '2031-07-14T11:30', timeZone: 'Europe/Berlin' },
      {},
      custom,
    ],
    [
      'by that definition in winter',
      'DTSTART;TZID=Customized Time Zone:20310114T100000',
      { start: '2031-01-14T10:00', timeZone: 'Europe/Berlin' },
      {},
      custom,
    ],
    [
      'by that definition in UTC where the publisher’s clock disagrees',
      'DTSTART;TZID=Customized Time Zone:20310714T100000',
      { start: '2031-07-14T08:00', timeZone: 'UTC' },
      { publisherZone: 'Asia/Tbilisi' },
      custom,
    ],
    [
      'in UTC, on the publisher’s clock',
      'DTSTART:20310714T080000Z',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' },
    ],
    [
      'in UTC, on the calendar’s clock',
      'DTSTART:20310714T080000Z',
      { start: '2031-07-14T12:00', timeZone: 'Asia/Tbilisi' },
      {},
      'X-WR-TIMEZONE:Asia/Tbilisi',
    ],
    [
      'in UTC where the hour comes twice on that clock',
      'DTSTART:20311026T013000Z',
      { start: '2031-10-26T01:30', timeZone: 'UTC' },
    ],
    [
      'that float, in the zone of the calendar',
      'DTSTART:20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'Asia/Tbilisi' },
      {},
      'X-WR-TIMEZONE:Georgian Standard Time',
    ],
    [
      'that float, in the zone that is named',
      'DTSTART:20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Kyiv' },
      { timeZone: 'Europe/Kyiv' },
    ],
    [
      'with an abbreviation that the publisher’s clock bears out',
      'DTSTART;TZID=CEST:20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' },
    ],
    [
      'with an end in another zone',
      'DTSTART;TZID=Europe/Berlin:20310714T100000\nDTEND;TZID=Asia/Tbilisi:20310714T133000',
      { start: '2031-07-14T10:00', end: '2031-07-14T11:30', timeZone: 'Europe/Berlin' },
    ],
    ['of a whole day', 'DTSTART;VALUE=DATE:20310714\nDTEND;VALUE=DATE:20310715', { start: '2031-07-14' }],
    [
      'of several days',
      'DTSTART;VALUE=DATE:20310714\nDTEND;VALUE=DATE:20310717',
      { start: '2031-07-14', end: '2031-07-16' },
    ],
    [
      'of a day that ends on itself',
      'DTSTART;VALUE=DATE:20310714\nDTEND;VALUE=DATE:20310714',
      { start: '2031-07-14' },
    ],
    [
      'of days by their number',
      'DTSTART;VALUE=DATE:20310714\nDURATION:P2D',
      { start: '2031-07-14', end: '2031-07-15' },
    ],
    [
      'of a day that nobody calls one',
      'DTSTART:20310714\nDTEND:20310716',
      { start: '2031-07-14', end: '2031-07-15' },
    ],
    [
      'of Outlook’s whole days',
      'DTSTART;TZID=W. Europe Standard Time:20310714T000000\nDTEND;TZID=W. Europe Standard Time:20310716T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      { start: '2031-07-14', end: '2031-07-15' },
    ],
    [
      'in a zone under a name of old',
      'DTSTART;TZID=US/Central:20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'America/Chicago' },
    ],
    [
      'before the first change of a definition whose name is known',
      'DTSTART;TZID=America/New_York:19980312T083000',
      { start: '1998-03-12T08:30', timeZone: 'America/New_York' },
      {},
      late.replace('US-Eastern', 'America/New_York'),
    ],
    [
      'in a known zone whose definition lacks a digit',
      'DTSTART;TZID=Europe/Berlin:20310714T100000',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' },
      {},
      custom
        .replace('Customized Time Zone', 'Europe/Berlin')
        .replace('BYMONTH=10', 'BYMONTH=10;UNTIL=19950923T23000Z'),
    ],
    [
      'without seconds',
      'DTSTART;TZID=Europe/Berlin:20310714T1000',
      { start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' },
    ],
    [
      'that last a night in which clocks change',
      'DTSTART;TZID=Europe/Berlin:20310329T200000\nDURATION:PT10H',
      { start: '2031-03-29T20:00', end: '2031-03-30T07:00', timeZone: 'Europe/Berlin' },
    ],
  ])('%s', async (_, lines, when, asked, around) => {
    expect((await event(lines, asked, around)).event.when).toStrictEqual(when);
  });

  test.each<[string, string, string, Asked?, string?]>([
    ['that float and could be anywhere', 'DTSTART:20310714T100000', 'zone.floating'],
    ['in a zone that nobody knows', 'DTSTART;TZID=Buero:20310714T100000', 'zone.unknown'],
    ['before a definition begins', 'DTSTART;TZID=US-Eastern:19980312T083000', 'zone.unknown', {}, late],
    [
      'in a zone that its definition contradicts',
      'DTSTART;TZID=Europe/Berlin:20310714T100000',
      'zone.contradiction',
      {},
      stub,
    ],
    ['with an abbreviation of another season', 'DTSTART;TZID=CEST:20310114T100000', 'zone.abbreviation'],
    ['that do not exist', 'DTSTART;TZID=Europe/Berlin:20310230T100000', 'date.unreadable'],
    ['that are none', 'DTSTART:bald', 'date.unreadable'],
    ['in another form', 'DTSTART:2031-07-14T10:00:00Z', 'date.unreadable'],
    ['that end before they begin', 'DTSTART:20310714T100000Z\nDTEND:20310714T090000Z', 'time.order'],
    ['that are missing', 'LOCATION:Essen', 'date.missing'],
    ['with a duration that is none', 'DTSTART:20310714T100000Z\nDURATION:lang', 'duration.unreadable'],
  ])('%s are refused', async (_, lines, code, asked, around) => {
    expect(await errors(lines, asked, around)).toStrictEqual([code]);
  });

  test('of a contradiction are read where the zone is named', async () => {
    const { event: read } = await event(
      'DTSTART;TZID=Europe/Berlin:20310714T100000',
      { timeZone: 'Europe/Berlin' },
      stub,
    );
    expect(read.when).toStrictEqual({ start: '2031-07-14T10:00', timeZone: 'Europe/Berlin' });
  });
});

describe('a repetition', () => {
  const berlin = 'DTSTART;TZID=Europe/Berlin:20310314T100000\nDTEND;TZID=Europe/Berlin:20310314T120000';
  const starts = async (lines: string, asked?: Asked) =>
    (await event(`${berlin}\n${lines}`, asked)).event.sessions?.map(({ start }) => start.slice(5));

  test('keeps its hour when clocks change', async () => {
    const { event: read } = await event(`${berlin}\nRRULE:FREQ=WEEKLY;COUNT=4`);
    expect(read.sessions).toStrictEqual([
      { start: '2031-03-14T10:00', end: '2031-03-14T12:00' },
      { start: '2031-03-21T10:00', end: '2031-03-21T12:00' },
      { start: '2031-03-28T10:00', end: '2031-03-28T12:00' },
      { start: '2031-04-04T10:00', end: '2031-04-04T12:00' },
    ]);
    expect(read.when).toStrictEqual({
      start: '2031-03-14T10:00',
      end: '2031-04-04T12:00',
      timeZone: 'Europe/Berlin',
    });
  });

  test.each([
    [
      'is without its exceptions',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20310321T100000',
      ['03-14T10:00', '03-28T10:00'],
    ],
    ['may be written in small letters', 'RRULE:freq=Weekly;count=2', ['03-14T10:00', '03-21T10:00']],
    [
      'is without exceptions in UTC',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20310321T090000Z',
      ['03-14T10:00', '03-28T10:00'],
    ],
    [
      'is without whole days',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20310321',
      ['03-14T10:00', '03-28T10:00'],
    ],
    ['has added dates', 'RDATE;TZID=Europe/Berlin:20310315T140000', ['03-14T10:00', '03-15T14:00']],
    [
      'ends with an instant, to the minute',
      'RRULE:FREQ=WEEKLY;UNTIL=20310328T090000Z',
      ['03-14T10:00', '03-21T10:00', '03-28T10:00'],
    ],
    ['ends before an instant', 'RRULE:FREQ=WEEKLY;UNTIL=20310328T085959Z', ['03-14T10:00', '03-21T10:00']],
    ['ends with a day', 'RRULE:FREQ=WEEKLY;UNTIL=20310328', ['03-14T10:00', '03-21T10:00', '03-28T10:00']],
  ])('%s', async (_, lines, expected) => {
    expect(await starts(lines)).toStrictEqual(expected);
  });

  test('without an end is followed to the day that is named', async () => {
    expect(await starts('RRULE:FREQ=WEEKLY', { until: '2031-03-25' })).toStrictEqual([
      '03-14T10:00',
      '03-21T10:00',
    ]);
  });

  test('has its changed meetings, and not those that were called off', async () => {
    const draft = await imported(
      calendar(
        [
          `BEGIN:VEVENT\nUID:a1\nSUMMARY:Treffen\n${berlin}\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT`,
          'BEGIN:VEVENT\nUID:a1\nSUMMARY:Abschluss\nRECURRENCE-ID;TZID=Europe/Berlin:20310321T100000',
          'DTSTART;TZID=Europe/Berlin:20310322T150000\nDTEND;TZID=Europe/Berlin:20310322T160000\nEND:VEVENT',
          'BEGIN:VEVENT\nUID:a1\nSUMMARY:Treffen\nRECURRENCE-ID;TZID=Europe/Berlin:20310328T100000',
          'DTSTART;TZID=Europe/Berlin:20310328T100000\nSTATUS:CANCELLED\nEND:VEVENT',
        ].join('\n'),
      ),
    );
    expect(draft.events).toHaveLength(1);
    expect(draft.events[0]?.event.sessions).toStrictEqual([
      { start: '2031-03-14T10:00', end: '2031-03-14T12:00' },
      { start: '2031-03-22T15:00', end: '2031-03-22T16:00', title: 'Abschluss' },
    ]);
  });

  test('of whole days becomes days', async () => {
    const { event: read } = await event(
      'DTSTART;VALUE=DATE:20310314\nDTEND;VALUE=DATE:20310316\nRRULE:FREQ=MONTHLY;COUNT=2',
    );
    expect(read.sessions).toStrictEqual([
      { start: '2031-03-14', end: '2031-03-15' },
      { start: '2031-04-14', end: '2031-04-15' },
    ]);
  });

  test.each([
    ['without an end', 'RRULE:FREQ=WEEKLY', 'recur.endless'],
    ['every hour', 'RRULE:FREQ=HOURLY;COUNT=3', 'recur.refused'],
    ['with hours', 'RRULE:FREQ=DAILY;BYHOUR=9,17;COUNT=3', 'recur.refused'],
    ['two rules', 'RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2', 'recur.refused'],
    ['by exclusion', 'RRULE:FREQ=DAILY;COUNT=9\nEXRULE:FREQ=WEEKLY;COUNT=2', 'recur.refused'],
    ['of a thousand days', 'RRULE:FREQ=DAILY;COUNT=1000', 'recur.many'],
    ['that its first day is none of', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'recur.start'],
    ['of days that never come', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 'recur.start'],
    [
      'with nothing left',
      'RRULE:FREQ=DAILY;COUNT=1\nEXDATE;TZID=Europe/Berlin:20310314T100000',
      'recur.empty',
    ],
    ['with an end that lacks a digit', 'RRULE:FREQ=WEEKLY;UNTIL=20310404T08000Z', 'recur.refused'],
    ['with a word that is no frequency', 'RRULE:FREQ=SOMETIMES', 'source.syntax'],
  ])('%s is refused', async (_, lines, code) => {
    expect(await errors(`${berlin}\n${lines}`)).toStrictEqual([code]);
  });

  test('with a change of all that follow is refused', async () => {
    const lines = [
      `BEGIN:VEVENT\nUID:a1\nSUMMARY:Treffen\n${berlin}\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT`,
      'BEGIN:VEVENT\nUID:a1\nSUMMARY:Neu\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20310321T100000',
      'DTSTART;TZID=Europe/Berlin:20310322T150000\nEND:VEVENT',
    ];
    expect(await errors(lines.join('\n'))).toStrictEqual(['recur.range']);
  });
});

describe('what is said besides', () => {
  const day = 'DTSTART;VALUE=DATE:20310714';

  test('people are left out, and told of in numbers', async () => {
    const { draft, event: read } = await event(
      `${day}\nORGANIZER;CN=Max Muster:mailto:max@example.org\nATTENDEE;CN=Eva:mailto:eva@example.org\nATTENDEE:mailto:ugo@example.org\nCONTACT:Eva\\, 0123`,
    );
    expect(codes(draft, 'left-out')).toStrictEqual([
      'people.attendees',
      'people.organiser',
      'people.contact',
    ]);
    expect(JSON.stringify([read, draft.findings])).not.toMatch(/max|eva|ugo|example\.org|0123/i);
  });

  test('a private entry is left out', async () => {
    const draft = await imported(calendar(`${day}\nCLASS:PRIVATE`));
    expect(codes(draft, 'left-out')).toStrictEqual(['event.private']);
    expect(codes(draft)).toStrictEqual(['source.no-events']);
  });

  test('HTML beside a text is preferred to it', async () => {
    const { event: read } = await event(
      `${day}\nDESCRIPTION:Kurz\nX-ALT-DESC;FMTTYPE=text/html:<p>Lang\\, und <b>fett</b></p>\\n<ul><li>eins</li></ul>`,
    );
    expect(read.sections).toStrictEqual([{ kind: 'other', body: 'Lang, und **fett**\n\n- eins' }]);
  });

  test('HTML inside a text is turned into text', async () => {
    const { event: read, draft } = await event(`${day}\nDESCRIPTION:<p>Eins &amp\\; zwei</p>`);
    expect(read.summary).toBe('Eins & zwei');
    expect(codes(draft, 'note')).toContain('html.converted');
  });

  test('a cancelled event stays one', async () => {
    expect((await event(`${day}\nSTATUS:CANCELLED`)).event.status).toBe('cancelled');
    expect((await event(day, {}, 'METHOD:CANCEL')).event.status).toBe('cancelled');
    expect((await event(`${day}\nSTATUS:CONFIRMED`)).event.status).toBeUndefined();
  });

  test('a title that calls an event off is told of, and not taken for its status', async () => {
    const { event: read, draft } = await event(`BEGIN:VEVENT\nSUMMARY:ABGESAGT: Treffen\n${day}\nEND:VEVENT`);
    expect(read.status).toBeUndefined();
    expect(codes(draft, 'unknown')).toContain('status.words');
  });

  test.each([
    ['Online', { kind: 'virtual' }, 'online'],
    ['Zoom', { kind: 'virtual', platform: 'Zoom' }, 'online'],
    ['Microsoft Teams-Besprechung', { kind: 'virtual', platform: 'Microsoft Teams' }, 'online'],
    ['https://example.org/raum', { kind: 'virtual', url: 'https://example.org/raum' }, 'online'],
    ['Rathaus\\, Großer Saal', { kind: 'place', name: 'Rathaus, Großer Saal' }, undefined],
  ])('the location %s is read as what it is', async (text, location, attendance) => {
    const { event: read } = await event(`${day}\nLOCATION:${text}`);
    expect(read.locations).toMatchObject([location]);
    expect(read.attendance).toBe(attendance);
  });

  test('the way into a private meeting is left out', async () => {
    const { event: read, draft } = await event(`${day}\nLOCATION:https://zoom.us/j/123456?pwd=abc`);
    expect(read.locations).toStrictEqual([{ id: 'virtual', kind: 'virtual' }]);
    expect(codes(draft, 'left-out')).toContain('place.meeting-link');
  });

  test('coordinates go to the place', async () => {
    expect((await event(`${day}\nLOCATION:Rathaus\nGEO:51.4566;7.0123`)).event.locations).toMatchObject([
      { name: 'Rathaus', lat: 51.4566, lon: 7.0123 },
    ]);
    expect(codes((await event(`${day}\nLOCATION:Rathaus\nGEO:0;0`)).draft, 'left-out')).toContain(
      'place.point',
    );
  });

  test('categories are topics and kinds that are known, and the rest is told', async () => {
    const {
      event: read,
      draft,
      missing,
    } = await event(`${day}\nCATEGORIES:Digitalisierung,Workshop,Sonstiges`);
    expect(read).toMatchObject({ topics: ['digitalisation'], kind: 'workshop' });
    expect(missing).toContainEqual({ field: 'topics', source: 'Sonstiges' });
    expect(codes(draft, 'unknown')).toContain('topic.unknown');
  });

  test('the later of two versions is taken', async () => {
    const entry = (title: string, sequence: number) =>
      `BEGIN:VEVENT\nUID:a1\nSUMMARY:${title}\nSEQUENCE:${sequence}\n${day}\nEND:VEVENT`;
    const draft = await imported(calendar(`${entry('Neu', 2)}\n${entry('Alt', 1)}`));
    expect(draft.events.map(({ event: { title } }) => title)).toStrictEqual(['Neu']);
    expect(codes(draft, 'note')).toContain('event.twice');
  });

  test('two events that bear one name, of which none is the later, are two', async () => {
    const entry = (title: string, start: string) =>
      `BEGIN:VEVENT\nUID:a1\nSUMMARY:${title}\nDTSTART;VALUE=DATE:${start}\nEND:VEVENT`;
    const draft = await imported(calendar(`${entry('Eins', '20310714')}\n${entry('Zwei', '20310715')}`));
    expect(draft.events.map(({ event: { title } }) => title)).toStrictEqual(['Eins', 'Zwei']);
    expect(codes(draft, 'note')).not.toContain('event.twice');
  });

  test('two events of one day and title have folders of their own', async () => {
    const entry = (uid: string) => `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:Führung\n${day}\nEND:VEVENT`;
    const draft = await imported(calendar(`${entry('1')}\n${entry('2')}`));
    expect(draft.events.map(({ id }) => id)).toStrictEqual(['2031-07-14-fuehrung', '2031-07-14-fuehrung-2']);
  });
});

describe('files that are no calendar, or hardly one', () => {
  test.each([
    ['a page to sign in', '<!DOCTYPE html><title>Anmelden</title><input type="password">', 'source.sign-in'],
    ['a page', '<!DOCTYPE html><title>Termine</title>', 'source.page'],
    ['nothing', ' \n', 'source.empty'],
    [
      'a calendar of tasks',
      'BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR',
      'source.no-events',
    ],
    ['an event without an end', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n', 'source.syntax'],
    ['a line that is none', calendar('DTSTART:20310714\nhier geht der Text weiter'), 'source.syntax'],
    ['a parameter without an end', calendar('DTSTART;TZID="Europe/Berlin:20310714'), 'source.syntax'],
    [
      'letters of vCalendar 1.0',
      calendar(
        'BEGIN:VEVENT\nDTSTART:20310714\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=B6=C3=9Fe\nEND:VEVENT',
      ),
      'source.syntax',
    ],
    ['an event without a title', calendar('BEGIN:VEVENT\nDTSTART:20310714\nEND:VEVENT'), 'title.missing'],
  ])('%s', async (_, text, code) => {
    expect(codes(await imported(text, { format: 'ical' }))).toStrictEqual([code]);
  });

  test.each([
    ['a task', 'BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n'],
    ['a contact', 'BEGIN:VCARD\nVERSION:4.0\nFN:Eva Beispiel\nEMAIL:eva@example.org\nEND:VCARD\n'],
    ['a time zone', custom],
  ])('%s alone is no table, and holds no event', async (_, text) => {
    expect(codes(await imported(text))).toStrictEqual(['source.no-events']);
  });

  test('the line of a fault is named', async () => {
    const { findings } = await imported(calendar('DTSTART:20310714\nhier geht der Text weiter'));
    expect(findings[0]?.params.reason).toContain('(7)');
  });

  test.each([
    ['CR alone, of old Macs', '\r'],
    ['LF alone', '\n'],
    ['CR twice, of a text that was converted twice', '\r\r\n'],
  ])('lines that end with %s', async (_, end) => {
    const text = calendar('DTSTART;VALUE=DATE:20310714\nLOCATION:Groß\n er Saal').replaceAll('\r\n', end);
    expect((await imported(text)).events[0]?.event.locations).toMatchObject([{ name: 'Großer Saal' }]);
  });

  test('a line that is folded inside a character', async () => {
    const [before = '', after = ''] = calendar('DTSTART;VALUE=DATE:20310714\nLOCATION:Großer Saal').split(
      'ß',
    );
    const utf8 = new TextEncoder();
    const bytes = [utf8.encode(before), [0xc3], utf8.encode('\r\n '), [0x9f], utf8.encode(after)];
    const draft = await imported(Uint8Array.from(bytes.flatMap((part) => [...part])));
    expect(draft.events[0]?.event.locations).toMatchObject([{ name: 'Großer Saal' }]);
    expect(codes(draft, 'note')).not.toContain('source.encoding');
  });

  test('a byte order mark, folded lines and letters of Windows', async () => {
    const text = calendar('DTSTART;VALUE=DATE:20310714\nLOCATION:Groß\n er Saal');
    expect((await imported(`\uFEFF${text}`)).events[0]?.event.locations).toMatchObject([
      { name: 'Großer Saal' },
    ]);
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const draft = await imported(bytes);
    expect(draft.events[0]?.event.locations).toMatchObject([{ name: 'Großer Saal' }]);
    expect(codes(draft, 'note')).toContain('source.encoding');
  });
});
