const DAY = 'YYYY-MM-DD'.length;
const MINUTE = 60_000;
/** The farthest that clocks are from UTC, with room for what may come; more is a mistake in the data. */
const FARTHEST = 18 * 60;

/**
 * A moment as ISO 8601 writes it, with its offset from UTC where the instant is known: "2031-03",
 * "2031-03-01", "2031-03-01T23:50:00+01:00".
 *
 * @param instant of that moment, in UTC
 */
export function isoTime(moment: string, instant: string | undefined): string {
  if (moment.length <= DAY) return moment;
  const offset = instant === undefined ? undefined : offsetOf(moment, instant);
  return `${moment}:00${offset ?? ''}`;
}

/** "+02:00", as ISO 8601 and RFC 3339 write it; undefined where the instant cannot belong to that clock. */
function offsetOf(moment: string, instant: string): string | undefined {
  const minutes = (Date.parse(`${moment}:00Z`) - Date.parse(instant)) / MINUTE;
  const size = Math.abs(minutes);
  if (!Number.isInteger(minutes) || size > FARTHEST) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
