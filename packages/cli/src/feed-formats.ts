import type { EventRecord, PracticeRecord, Publisher } from '@connective-cities/core';
import type { Withdrawn } from '@connective-cities/core/feed';

/** What a format may know besides the thing it writes. */
export interface FeedFacts {
  publisher: Publisher;
  /** Whole address of `v1/`, with the slash at its end; every address inside the feed begins with it. */
  address: string;
}

/** All events of a feed. */
export interface FeedEvents {
  /** May be walked more than once. Do not gather ten thousand of them in a list. */
  published: Iterable<EventRecord>;
  /** What is left to say of the others: calendars have to cancel what they once announced. */
  withdrawn: readonly Withdrawn[];
}

/**
 * One format in which the feed is written besides its own documents. Each part may be left out, and may
 * give nothing where there is nothing to say, such as a calendar entry for an event that has only a year.
 */
export interface Format {
  /** How its files beside a document end, without the dot: `ics`. */
  ending: string;
  event?: (event: EventRecord, feed: FeedFacts) => string | undefined;
  /** What stays at the address of a withdrawn event. Left out, the file goes away. */
  withdrawn?: (event: Withdrawn, feed: FeedFacts) => string | undefined;
  practice?: (practice: PracticeRecord, feed: FeedFacts) => string | undefined;
  /** The file of the whole feed, named below `v1/`: `calendar.ics`. */
  feed?: { name: string; write: (events: FeedEvents, feed: FeedFacts) => string | undefined };
}

/** Every format, one entry each. */
export const formats: readonly Format[] = [];
