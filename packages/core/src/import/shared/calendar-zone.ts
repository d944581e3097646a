import { daysOf, ruleFrom } from './recurrence.js';
import { isWall, wallNumber, wallText } from './time.js';

/** A property of jCal (RFC 7265, section 3.4): name, parameters, type, values. */
export interface Property {
  name: string;
  params: Readonly<Record<string, unknown>>;
  type: string;
  values: readonly unknown[];
}

/** A component of jCal: name, properties, components. */
export interface Component {
  name: string;
  properties: readonly Property[];
  components: readonly Component[];
}

/** A component from jCal; undefined for what is none. */
export function componentOf(value: unknown): Component | undefined {
  if (!Array.isArray(value)) return undefined;
  const [name, properties, components] = value as unknown[];
  if (typeof name !== 'string' || !Array.isArray(properties) || !Array.isArray(components)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: properties.flatMap((property: unknown) => propertyOf(property) ?? []),
    components: components.flatMap((component: unknown) => componentOf(component) ?? []),
  };
}

function propertyOf(value: unknown): Property | undefined {
  if (!Array.isArray(value)) return undefined;
  const [name, params, type, ...values] = value as unknown[];
  if (typeof name !== 'string' || typeof type !== 'string') return undefined;
  const known = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {};
  return { name: name.toLowerCase(), params: known, type, values };
}

/** The first property of a name. */
export function property(component: Component, name: string): Property | undefined {
  return component.properties.find((candidate) => candidate.name === name);
}

/** A property's first value as text; empty where there is none. */
export function textOf(component: Component, name: string): string {
  const value = property(component, name)?.values[0];
  return typeof value === 'string' ? value : '';
}

interface Change {
  /** When it takes effect, on the clock before it, as if that were UTC. */
  wall: number;
  /** Distances from UTC, in milliseconds. */
  from: number;
  to: number;
}

const HOUR = 60 * 60 * 1000;

function offsetOf(component: Component, name: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})(?::?\d{2})?$/.exec(textOf(component, name)) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * (HOUR / 60));
}

/** Changes of one observance up to the end of a year; undefined for a definition that cannot be followed. */
function changesOf(observance: Component, year: number): Change[] | undefined {
  const start = textOf(observance, 'dtstart').replace(/Z$/, '');
  const [from, to] = [offsetOf(observance, 'tzoffsetfrom'), offsetOf(observance, 'tzoffsetto')];
  if (!isWall(start) || from === undefined || to === undefined) return undefined;
  const at = (moment: string): Change => ({ wall: wallNumber(moment), from, to });
  const more = observance.properties
    .filter(({ name }) => name === 'rdate')
    .flatMap(({ values }) => values.filter((value) => typeof value === 'string'))
    .map((value) => value.replace(/Z$/, ''));
  if (!more.every(isWall)) return undefined;
  const changes = [start, ...more].map(at);
  const written = property(observance, 'rrule');
  if (!written) return changes;
  const rule = ruleFrom(written.values[0]);
  if ('refused' in rule) return undefined;
  // What began in 1601 needs not be followed from there, unless it counts.
  const counted = rule.count !== undefined || rule.interval > 1;
  const first = `${String(Math.max(year - 2, Number(start.slice(0, 4))))}${start.slice(4, 10)}`;
  const days = daysOf(rule, counted ? start.slice(0, 10) : first, `${year + 1}-01-01`, 100_000);
  const until = rule.until?.replace(/Z$/, '');
  const last = until === undefined ? undefined : wallNumber(until) + (rule.until?.endsWith('Z') ? from : 0);
  const walls = days.map((day) => `${day}${start.slice(10)}`);
  // A definition that has ended holds on with its last change.
  if (walls.length === 0 && last !== undefined) return endedChanges(rule, start, last, at);
  return [...changes, ...walls.map(at).filter((change) => last === undefined || change.wall <= last)];
}

function endedChanges(
  rule: Parameters<typeof daysOf>[0],
  start: string,
  last: number,
  at: (moment: string) => Change,
): Change[] {
  const end = wallText(last).slice(0, 10);
  const from = `${String(Math.max(Number(end.slice(0, 4)) - 2, Number(start.slice(0, 4))))}${start.slice(4, 10)}`;
  return daysOf(rule, from, end, 1000).map((day) => at(`${day}${start.slice(10)}`));
}

/** A calendar has a thousand events and one definition, so what it says of a year is kept. */
const known = new WeakMap<Component, Map<number, readonly Change[] | undefined>>();

/** All changes of a definition up to the end of a year, in their order. */
function changesIn(definition: Component, year: number): readonly Change[] | undefined {
  const years = known.get(definition) ?? new Map<number, readonly Change[] | undefined>();
  known.set(definition, years);
  if (!years.has(year)) {
    const all = definition.components
      .filter(({ name }) => name === 'standard' || name === 'daylight')
      .map((observance) => changesOf(observance, year));
    const sound = all.every((changes) => changes !== undefined);
    years.set(year, sound ? all.flat().sort((one, other) => one.wall - other.wall) : undefined);
  }
  return years.get(year);
}

/**
 * The instant of a wall-clock time by a calendar's own definition of a zone.
 *
 * @param definition a VTIMEZONE
 * @returns milliseconds since 1970; undefined for a definition that cannot be followed, or that begins later
 * @see RFC 5545, section 3.6.5
 */
export function instantByDefinition(definition: Component, wall: string): number | undefined {
  const changes = changesIn(definition, Number(wall.slice(0, 4)));
  if (!changes) return undefined;
  const now = wallNumber(wall);
  // What clocks showed before its first change, a definition does not say: an event of March 1998 would move by
  // an hour where it begins with that October.
  const offset = changes.findLast((change) => change.wall <= now)?.to;
  return offset === undefined ? undefined : now - offset;
}
