import { lineOf, manyLines } from './text.js';

type Fields = Readonly<Record<string, unknown>>;

/** One item of a schedule, all of it as text. */
export interface ScheduledItem {
  /** Where it stands in the source. */
  place: string;
  /** ISO 8601 with the distance from UTC, where the schedule gives it. */
  date: string;
  /** Day under which it stands. */
  day: string;
  /** Time of day at which the schedule's day begins, `HH:MM`. */
  dayChange: string;
  start: string;
  duration: string;
  room: string;
  title: string;
  subtitle: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  description: string;
  people: string[];
  url: string;
}

/** A conference's schedule, whichever of the two forms it came in. */
export interface Schedule {
  title: string;
  subtitle: string;
  start: string;
  end: string;
  venue: string;
  city: string;
  zone: string;
  url: string;
  dayChange: string;
  items: ScheduledItem[];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether every key is a language: pretalx gives some names once for each. */
function isLocalised(fields: Fields): boolean {
  const keys = Object.keys(fields);
  return keys.length > 0 && keys.every((key) => /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key));
}

/** A text that may have attributes beside it, or come in several languages. */
function rawOf(value: unknown, language: string | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const fields = fieldsOf(value);
  if (typeof fields['#text'] === 'string') return fields['#text'];
  if (typeof fields.name === 'string') return fields.name;
  if (!isLocalised(fields)) return '';
  const wanted = language === undefined ? undefined : fields[language];
  return [wanted, ...Object.values(fields)].find((text) => typeof text === 'string') ?? '';
}

/** Reads a schedule of frab's form: JSON as it is, XML as a tree of its elements. Whatever is missing is empty. */
export function readSchedule(value: unknown, language: string | undefined): Schedule {
  const root = fieldsOf(fieldsOf(value).schedule ?? value);
  const conference = fieldsOf(root.conference);
  const text = (of: unknown) => lineOf(rawOf(of, language));
  const days =
    [conference.days, root.days, root.day]
      .map(listOf)
      .find((list) => list.some((day) => typeof day === 'object')) ?? [];
  const dates = days.map((day) => text(fieldsOf(day).date)).filter(Boolean);
  const items = days.flatMap((day, at) => itemsOf(fieldsOf(day), at + 1, text, language));
  return {
    title: text(conference.title),
    subtitle: text(conference.subtitle),
    start: text(conference.start).slice(0, 10) || (dates[0] ?? ''),
    end: text(conference.end).slice(0, 10) || (dates.at(-1) ?? ''),
    venue: text(conference.venue),
    city: text(conference.city),
    zone: text(conference.time_zone_name ?? conference.timezone),
    url: text(conference.url) || text(root.url) || text(conference.base_url) || text(root.base_url),
    dayChange: timeIn(text(conference.day_change)),
    items,
  };
}

/** The time of day in a text, HH:MM: of "2031-03-12T04:00:00+01:00" or "04:00:00". */
function timeIn(text: string): string {
  return /(?:^|T)(\d{2}:\d{2})/.exec(text)?.[1] ?? '';
}

function itemsOf(
  day: Fields,
  number: number,
  text: (value: unknown) => string,
  language: string | undefined,
): ScheduledItem[] {
  const rooms: { name: string; items: unknown[] }[] = [];
  if (day.room !== undefined) {
    for (const room of listOf(day.room).map(fieldsOf))
      rooms.push({ name: text(room.name), items: listOf(room.event) });
  } else if (Array.isArray(day.rooms)) {
    for (const room of day.rooms.map(fieldsOf))
      rooms.push({ name: text(room.name), items: listOf(room.events) });
  } else {
    for (const [name, items] of Object.entries(fieldsOf(day.rooms)))
      rooms.push({ name: lineOf(name), items: listOf(items) });
  }
  const dayChange = timeIn(text(day.day_start ?? day.start));
  return rooms.flatMap(({ name, items }) =>
    items.map((item, at): ScheduledItem => {
      const fields = fieldsOf(item);
      const id = text(fields.id) || text(fields.guid) || String(at + 1);
      const long = (of: unknown) => manyLines(rawOf(of, language));
      return {
        place: `day ${number}, ${name || '–'}, event ${id}`,
        date: text(fields.date),
        day: text(day.date),
        dayChange,
        start: text(fields.start),
        duration: text(fields.duration),
        room: text(fields.room) || name,
        title: text(fields.title),
        subtitle: text(fields.subtitle),
        track: text(fields.track),
        type: text(fields.type),
        language: text(fields.language),
        abstract: long(fields.abstract),
        description: long(fields.description),
        people: peopleOf(fields.persons, text),
        url: text(fields.url),
      };
    }),
  );
}

function peopleOf(persons: unknown, text: (value: unknown) => string): string[] {
  const list = Array.isArray(persons) ? (persons as unknown[]) : listOf(fieldsOf(persons).person);
  const names = list.map((person) => {
    const { public_name: name, full_public_name: full } = fieldsOf(person);
    return text(name) || text(full) || text(person);
  });
  return [...new Set(names.filter(Boolean))];
}
