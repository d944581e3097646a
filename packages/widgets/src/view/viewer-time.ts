import type { When } from '@connective-cities/core';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A time by the visitor's own clock. */
export interface ViewerTime {
  /** Local wall-clock time, as documents write it. */
  start: string;
  end?: string;
  /** How many days later than at the event it begins: 1, 0 or −1. */
  shift: number;
}

/**
 * A time of day by the clock of the visitor's device, which knows its own zone and its summer time; undefined where no
 * instant is known. Nothing of this asks for data of time zones.
 */
export function viewerTime({ start, end, startUtc, endUtc }: When): ViewerTime | undefined {
  if (start.length < 'YYYY-MM-DDT'.length || !startUtc) return undefined;
  const own = wallClock(startUtc);
  return {
    start: own,
    ...(end && endUtc ? { end: wallClock(endUtc) } : {}),
    shift: (Date.parse(own.slice(0, 10)) - Date.parse(start.slice(0, 10))) / DAY,
  };
}

/** Whether the visitor's clock shows another time than the event's. */
export function isElsewhere(when: When): boolean {
  const own = viewerTime(when);
  return own !== undefined && own.start !== when.start;
}

function wallClock(instant: string): string {
  const time = new Date(instant);
  return new Date(time.getTime() - time.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}
