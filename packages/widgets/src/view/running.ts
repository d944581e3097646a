import type { ProgrammeItem } from '@connective-cities/core';

/** What runs in a programme, and what comes next. */
export interface Running {
  now: ReadonlySet<string>;
  next: ReadonlySet<string>;
  /** When this changes, in milliseconds since 1970; undefined when nothing more will. */
  until: number | undefined;
}

/**
 * Where a programme stands at an instant. Nothing runs and nothing is next before the first of its points and after
 * the last; a point without an end runs until a later one begins. Points without an instant are not considered.
 */
export function runningAt(programme: readonly ProgrammeItem[], now: number): Running {
  const timed = programme.flatMap(({ id, when }) =>
    when?.startUtc && when.start.length > 'YYYY-MM-DD'.length
      ? [{ id, start: Date.parse(when.startUtc), end: when.endUtc ? Date.parse(when.endUtc) : undefined }]
      : [],
  );
  const starts = timed.map(({ start }) => start);
  const spans = timed.map(({ id, start, end }) => ({
    id,
    start,
    end: end ?? Math.min(...starts.filter((other) => other > start)),
  }));
  const coming = Math.min(...starts.filter((start) => start > now));
  const hasBegun = starts.some((start) => start <= now);
  const current = spans.filter(({ start, end }) => start <= now && now < end && end < Infinity);
  const changes = [coming, ...current.map(({ end }) => end)].filter(Number.isFinite);
  return {
    now: new Set(current.map(({ id }) => id)),
    next: new Set(hasBegun ? spans.filter(({ start }) => start === coming).map(({ id }) => id) : []),
    until: changes.length ? Math.min(...changes) : undefined,
  };
}
