import type { Entry } from '../model/content.js';
import { precisionOf } from '../model/moment.js';
import { instantOf } from '../model/zoned-time.js';
import type { IssuePath } from './issue.js';
import type { Report, Valid, ValidContent } from './valid-content.js';

type WhenSource = Entry<'events'>['when'];

/** First instant of a span and the first after it, in milliseconds since 1970. */
interface Span {
  start: number;
  end: number;
}

function spanOf(when: WhenSource, zone: string): Span {
  return { start: instantOf(when.start, zone, 'start'), end: instantOf(when.end ?? when.start, zone, 'end') };
}

/** The span of a date, if its ends are in order. Reports it if they are not. */
function checkedSpan(when: WhenSource, zone: string, path: IssuePath, report: Report): Span | undefined {
  const span = spanOf(when, when.timeZone ?? zone);
  const { start, end } = when;
  if (end === undefined) return span;
  const empty = span.end === span.start && precisionOf(end) !== 'minute';
  if (span.end < span.start || empty) {
    report('error', 'when.order', [...path, 'end'], { start, end });
    return undefined;
  }
  if (precisionOf(start) !== precisionOf(end))
    report('warning', 'when.precision', [...path, 'end'], { start, end });
  return span;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A part of an event that has a date of its own. */
interface Part extends Span {
  kind: 'session' | 'item';
  path: IssuePath;
}

function checkEventDates(
  { entry: event, path }: Valid<'events'>,
  publisherZone: string,
  report: Report,
): void {
  const zone = event.when.timeZone ?? publisherZone;
  const span = checkedSpan(event.when, zone, [...path, 'when'], report);
  const part = (kind: Part['kind'], when: WhenSource | undefined, at: IssuePath): Part[] => {
    const own = when && checkedSpan(when, zone, at, report);
    return own ? [{ kind, path: at, ...own }] : [];
  };
  const sessions = event.sessions.flatMap((when, at) => part('session', when, [...path, 'sessions', at]));
  const items = event.programme.map(
    (item, at) => part('item', item.when, [...path, 'programme', at, 'when'])[0],
  );
  if (span)
    reportOutside(
      [...sessions, ...items.filter((item) => item !== undefined)],
      span,
      [...path, 'when'],
      report,
    );
  reportItemOrder(event, items, report);
  reportSessionOrder(sessions, report);
  const deadline = event.registration?.deadline;
  if (span && deadline !== undefined && instantOf(deadline, zone, 'start') >= span.end)
    report('warning', 'registration.late', [...path, 'registration', 'deadline'], {
      end: event.when.end ?? event.when.start,
    });
}

function reportSessionOrder(sessions: readonly Part[], report: Report): void {
  sessions.forEach(({ start, path }, at) => {
    const before = sessions[at - 1];
    if (before && start <= before.start) report('warning', 'sessions.order', [...path, 'start']);
  });
}

/** Parts outside the event; if all of several are, it is the event's own date that is wrong. */
function reportOutside(parts: readonly Part[], span: Span, when: IssuePath, report: Report): void {
  const outside = parts.filter((part) => !within(part, span));
  if (outside.length > 1 && outside.length === parts.length) {
    report('error', 'when.elsewhere', [...when, 'start'], { parts: parts.length });
    return;
  }
  for (const { kind, path } of outside) {
    report('error', kind === 'session' ? 'sessions.outside' : 'item.outside', [...path, 'start']);
  }
}

function reportItemOrder(event: Entry<'events'>, items: readonly (Part | undefined)[], report: Report): void {
  event.programme.forEach((item, at) => {
    const part = items[at];
    if (!part) return;
    const before = event.programme.slice(0, at).flatMap((other, index) => {
      const time = items[index];
      return time ? [{ ...other, time }] : [];
    });
    const above = before.findLast(({ track }) => sameTrack(track, item.track));
    if (above && above.time.start > part.start) {
      report('warning', 'item.order', [...part.path, 'start'], { other: above.id });
    }
    const clash = before.find(
      ({ location, time }) => location === item.location && time.start < part.end && part.start < time.end,
    );
    if (item.location !== undefined && clash) {
      report('warning', 'item.room-clash', [...part.path.slice(0, -1), 'location'], {
        other: clash.id,
        location: item.location,
      });
    }
  });
}

function sameTrack(
  one: Record<string, string> | undefined,
  other: Record<string, string> | undefined,
): boolean {
  const names = (track: Record<string, string> | undefined) =>
    JSON.stringify(Object.entries(track ?? {}).sort());
  return names(one) === names(other);
}

function checkArticleDates(content: ValidContent, report: Report): void {
  const zone = content.publisher.timeZone;
  const events = new Map(content.events.map(({ entry }) => [entry.id, entry.when]));
  for (const { entry: article, path } of content.articles) {
    const about = article.events.flatMap((id) => events.get(id) ?? []);
    const spans = about.map((when) => ({ when, ...spanOf(when, when.timeZone ?? zone) }));
    const { start, end } = spanOf({ start: article.published }, zone);
    const early = spans.find((event) => article.kind === 'review' && end <= event.start);
    const late = spans.find((event) => article.kind === 'announcement' && start >= event.end);
    const here = [...path, 'published'];
    if (early) report('warning', 'article.too-early', here, { start: early.when.start });
    if (late) report('warning', 'article.too-late', here, { end: late.when.end ?? late.when.start });
  }
}

/** An event with a place in a series. */
interface Member extends Span {
  id: string;
  position: number;
  path: IssuePath;
}

/** The places of events in a series: none twice, and none before that of an earlier event. */
function checkSeriesOrder(content: ValidContent, report: Report): void {
  const zone = content.publisher.timeZone;
  const series = new Map<string, Member[]>();
  for (const { entry, path } of content.events) {
    entry.series.forEach(({ series: id, position }, at) => {
      if (position === undefined) return;
      const members = series.get(id) ?? [];
      series.set(id, members);
      const here = [...path, 'series', at, 'position'];
      members.push({
        id: entry.id,
        position,
        path: here,
        ...spanOf(entry.when, entry.when.timeZone ?? zone),
      });
    });
  }
  for (const [id, members] of series) {
    const ordered = members.toSorted(
      (one, other) => one.position - other.position || one.start - other.start,
    );
    ordered.forEach((member, at) => {
      const before = ordered[at - 1];
      if (!before) return;
      const params = { series: id, other: before.id };
      if (before.position === member.position)
        report('warning', 'series.position', member.path, { ...params, position: member.position });
      // As far as both dates are precise: one that is over before the other begins comes first.
      else if (member.end <= before.start) report('warning', 'series.order', member.path, params);
    });
  }
}

/** Rules about dates: their order, the parts of an event within it, announcements before it and reviews after. */
export function checkDates(content: ValidContent, report: Report): void {
  const zone = content.publisher.timeZone;
  for (const event of content.events) checkEventDates(event, zone, report);
  for (const { entry, path } of content.practices) {
    if (entry.period) checkedSpan(entry.period, zone, [...path, 'period'], report);
  }
  for (const { entry, path } of [...content.series, ...content.workingGroups]) {
    if (entry.when) checkedSpan(entry.when, zone, [...path, 'when'], report);
  }
  checkArticleDates(content, report);
  checkSeriesOrder(content, report);
}
