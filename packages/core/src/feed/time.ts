import type { Entry } from '../model/content.js';
import { precisionOf } from '../model/moment.js';
import * as patterns from '../model/patterns.js';
import type { Text } from '../model/text.js';
import type { When } from '../model/when.js';
import { instantOf, isSummer } from '../model/zoned-time.js';
import { given } from './given.js';
import type { Library } from './library.js';

/**
 * Adds to the wall-clock times the instants they stand for, and the name of their zone where a
 * time of day is given. A day, month or year without an end lasts until it is over; a time of day
 * without an end has none.
 */
export function buildWhen(library: Library, { start, end, text, ...when }: Entry<'events'>['when']): When {
  const timeZone = when.timeZone ?? library.timeZone;
  const first = instantOf(start, timeZone, 'start');
  const timed = precisionOf(start) === 'minute';
  const last = end ?? (timed ? undefined : start);
  return given({
    start,
    end,
    text,
    timeZone,
    startUtc: instantText(first),
    endUtc: last === undefined ? undefined : instantText(instantOf(last, timeZone, 'end')),
    timeZoneName: timed ? zoneName(library, timeZone, first) : undefined,
  });
}

/** RFC 3339 in UTC, to the second; nothing beyond the years 0000 to 9999, which it cannot write. */
function instantText(milliseconds: number): string | undefined {
  const text = `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
  return patterns.instant.test(text) ? text : undefined;
}

function zoneName({ languages, tools }: Library, zone: string, instant: number): Text | undefined {
  const summer = isSummer(zone, instant);
  return named(languages, (language) => tools.timeZoneName(zone, language, summer));
}

/** A text of the names that are known, or nothing where none is. */
export function named(
  languages: readonly string[],
  nameIn: (language: string) => string | undefined,
): Text | undefined {
  const names = languages.flatMap((language) => {
    const name = nameIn(language);
    return name === undefined ? [] : [[language, name] as const];
  });
  return names.length > 0 ? Object.fromEntries(names) : undefined;
}
