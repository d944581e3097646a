import type { EventRecord } from '@connective-cities/core';
import type { EventHead } from '@connective-cities/core/read';
import { FeedElement, type Dictionary } from './feed-element.js';
import { property } from './property.js';

/** An element that shows one event, or a part of it. */
export abstract class EventElement<
  D extends Dictionary,
  R extends EventHead = EventRecord,
> extends FeedElement<D, R> {
  /** The event itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) event: EventRecord | undefined;

  protected override get given(): unknown {
    return this.event;
  }
}
