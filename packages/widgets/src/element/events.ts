import type { Text } from '@connective-cities/core';
import type { ReadIssue, ShortProvenance } from '@connective-cities/core/read';

/**
 * Why something cannot be shown, or not all of it. The words are frozen: pages may rely on them.
 *
 * - `network`: the server could not be reached, or a policy or missing CORS header forbids it
 * - `http`: the server answered with an error
 * - `timeout`: no whole answer within eight seconds
 * - `too-large`: more than 8 MiB
 * - `not-json`: the answer is something else
 * - `wrong-format`: it is JSON, but not the kind of document that the element shows, or one without id or title
 * - `withdrawn`: its publisher has withdrawn it, and a notice stands in its place
 * - `partial`: shown, but some of it is left out; `issues` says what
 * - `internal`: the widget failed at drawing it
 */
export type CcErrorCode =
  | 'network'
  | 'http'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'wrong-format'
  | 'withdrawn'
  | 'partial'
  | 'internal';

/** What all documents of the feed have in common. */
export interface FeedRecord {
  /** Version of the feed's format. */
  version: string;
  id?: string;
  title?: Text | undefined;
  language?: ShortProvenance;
}

/** `cc-load`: the record is on the page. */
export class CcLoadEvent extends Event {
  constructor(
    /** What was read: for `<cc-event>` the part that a card shows, else the whole record. */
    readonly record: FeedRecord,
    /** Address it came from; empty for inline data and for a property. */
    readonly src: string,
    /** What was left out of it. */
    readonly issues: readonly ReadIssue[],
  ) {
    super('cc-load', { bubbles: true, composed: true });
  }
}

/** `cc-error`: the record cannot be shown, or not all of it. */
export class CcErrorEvent extends Event {
  constructor(
    readonly code: CcErrorCode,
    readonly src: string,
    /** English, for developers; at most 200 characters. */
    readonly message: string,
    readonly issues: readonly ReadIssue[] = [],
  ) {
    super('cc-error', { bubbles: true, composed: true });
  }
}

/** A municipality that a visitor has chosen. */
export interface Selected {
  id: string;
  name: Text;
  /** Its country by ISO 3166-1, or `XK`. */
  country: string;
}

/** `cc-select`: a visitor has chosen a municipality on the map or in its list, or several that share one place. */
export class CcSelectEvent extends Event {
  constructor(readonly municipalities: readonly Selected[]) {
    super('cc-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cc-select': CcSelectEvent;
    'cc-load': CcLoadEvent;
    'cc-error': CcErrorEvent;
  }
}
