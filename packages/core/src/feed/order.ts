import type { Content, Entry } from '../model/content.js';
import { articlesAbout } from './build-event.js';
import { compare } from './compare.js';

/**
 * The day on which an event was first published: what the author says, else the day of its first
 * article, else the day on which it starts.
 */
export function firstPublished(content: Content, event: Entry<'events'>): string {
  return event.firstPublished ?? firstDay(articlesAbout(content, event.id)[0]?.published ?? event.when.start);
}

/** The first day of a moment of any precision. */
function firstDay(moment: string): string {
  return `${moment}-01-01`.slice(0, 10);
}

function inOrder<T extends { id: string }>(things: readonly T[], day: (thing: T) => string | undefined): T[] {
  return things
    .map((thing) => ({ thing, day: day(thing) ?? '' }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.thing.id, b.thing.id))
    .map(({ thing }) => thing);
}

/** All events, the withdrawn ones among them: the first published first, those of one day by their ids. */
export function eventsInOrder(content: Content): Entry<'events'>[] {
  return inOrder(content.events, (event) => firstPublished(content, event));
}

/** All practices likewise. Those whose author gives no day stand before all others. */
export function practicesInOrder({ practices }: Content): Entry<'practices'>[] {
  return inOrder(practices, (practice) => practice.firstPublished);
}

/** All series likewise. */
export function seriesInOrder({ series }: Content): Entry<'series'>[] {
  return inOrder(series, (one) => one.firstPublished);
}
