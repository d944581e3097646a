import type { Known, KnownThing } from '@connective-cities/core/import/report';
import { isDate } from '@connective-cities/core/import/report';
import type { SourceFile } from '../authoring/index.js';
import { readYaml } from '../authoring/yaml.js';

/** An event that is there already. */
export interface KnownEvent {
  /** Name of its folder. */
  id: string;
  titles: string[];
  start: string;
}

/** What a folder of content holds already, as far as an import asks. Faults in its files are the check's business. */
export interface KnownContent {
  known: Known;
  events: KnownEvent[];
  publisher: { language: string | undefined; timeZone: string | undefined } | undefined;
}

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.values(fieldsOf(value)).filter((text) => typeof text === 'string');
}

/** Reads what an import may know of a folder of content. */
export function knownContent(files: readonly SourceFile[]): KnownContent {
  const read = (path: string): unknown => {
    const file = files.find((candidate) => candidate.path === path);
    return file ? readYaml(file.text.replace(/^\uFEFF/, '')).value : undefined;
  };
  const things = (path: string): KnownThing[] => {
    const list = read(path);
    return (Array.isArray(list) ? list : []).map(fieldsOf).flatMap((entry) =>
      typeof entry.id === 'string'
        ? [
            {
              id: entry.id,
              names: [entry.name, entry.label, entry.title, entry.shortName, entry.aliases].flatMap(textsOf),
              ...(typeof entry.country === 'string' ? { country: entry.country } : {}),
            },
          ]
        : [],
    );
  };
  const publisher = read('publisher.yaml');
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    known: {
      municipalities: things('municipalities.yaml'),
      organisations: things('organisations.yaml'),
      people: things('people.yaml'),
      topics: things('topics.yaml'),
      regions: things('regions.yaml'),
      series: things('series.yaml'),
    },
    events: files.flatMap(({ path }) => {
      const [, id] = /^events\/([^/]+)\/event\.yaml$/.exec(path) ?? [];
      return id === undefined ? [] : [knownEvent(id, fieldsOf(read(path)))];
    }),
    publisher:
      publisher === undefined
        ? undefined
        : { language: text(fieldsOf(publisher).language), timeZone: text(fieldsOf(publisher).timeZone) },
  };
}

function knownEvent(id: string, event: Fields): KnownEvent {
  const when = typeof event.when === 'string' ? event.when : fieldsOf(event.when).start;
  const start = typeof when === 'string' ? when.slice(0, 10) : '';
  return { id, titles: textsOf(event.title), start: isDate(start) ? start : '' };
}
