import type { EventRecord, When } from '../index.js';

/** Where an event stands in time. */
export type Phase = 'upcoming' | 'today' | 'running' | 'past';

/** When something happens, in milliseconds since 1970. */
interface Span {
  opens: number;
  closes: number;
  /** From the instant to the local clock at the start; a clock that changes later that day is not followed. */
  offset: number;
  when: When;
}

const DAY = 86_400_000;

/**
 * Where an event stands at an instant, by its own local days and without time-zone data.
 *
 * - `upcoming` before it begins; `today` on the local day on which it will begin at a time of day.
 * - `running` from its start to its end, the nights and days between its sessions included.
 * - `today` all through the one day of an event without a time of day, and from the start to the
 *   end of the day where a time of day has no end.
 * - `past` from its end.
 *
 * Sessions with instants count instead of `when`, which they make more precise. Undefined where no
 * instant is known, and during a month or year that is all that is known of the date.
 *
 * @param now milliseconds since 1970
 */
export function phaseOf(
  event: Pick<EventRecord, 'when'> & { sessions: readonly When[] },
  now: number,
): Phase | undefined {
  const sessions = event.sessions.flatMap(spanOf);
  const spans = sessions.length > 0 ? sessions : event.when ? spanOf(event.when) : [];
  const [first, ...others] = spans.sort((one, other) => one.opens - other.opens);
  if (first === undefined) return undefined;
  const closes = Math.max(...spans.map((span) => span.closes));
  if (now >= closes) return 'past';
  if (now < first.opens) return isSameDay(first, now) ? 'today' : 'upcoming';
  const { start, end, endUtc } = first.when;
  if (others.length > 0) return 'running';
  if (isTimed(first.when)) return endUtc === undefined ? 'today' : 'running';
  if (end !== undefined && end !== start) return 'running';
  return start.length === 'YYYY-MM-DD'.length ? 'today' : undefined;
}

function spanOf(when: When): Span[] {
  if (when.startUtc === undefined) return [];
  const opens = Date.parse(when.startUtc);
  const offset = Date.parse(completed(when.start)) - opens;
  const closes = when.endUtc === undefined ? nextAfter(when.start) - offset : Date.parse(when.endUtc);
  return [{ opens, closes, offset, when }];
}

function isTimed({ start }: When): boolean {
  return start.includes('T');
}

function isSameDay({ opens, offset }: Span, now: number): boolean {
  return Math.floor((opens + offset) / DAY) === Math.floor((now + offset) / DAY);
}

/** The first minute that a moment covers, in the form that every engine parses as UTC. */
function completed(moment: string): string {
  return `${moment}${'0000-01-01T00:00'.slice(moment.length)}:00Z`;
}

/** The local midnight after the day, month or year that a moment names. */
function nextAfter(moment: string): number {
  const [year = 0, month, day] = moment.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, day ? month! - 1 : (month ?? 12), (day ?? 0) + 1);
}
