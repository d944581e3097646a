import type { Content, Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { Tombstone } from '../model/tombstone.js';
import type { When } from '../model/when.js';
import { openLibrary, type BuildTools } from './library.js';
import { buildWhen } from './time.js';

/** What may still be said of a withdrawn event: enough for a calendar to cancel what it once announced. */
export interface Withdrawn {
  id: string;
  /** Day of the withdrawal. */
  withdrawn: string;
  /** Instant of the last change, never before the day of the withdrawal. */
  modified: string;
  when: When;
  sessions: When[];
}

type WithdrawnEntry<K extends 'events'> = Entry<K> & { withdrawn: string };

/** What formats are told of a withdrawn event. */
export function buildWithdrawn(
  content: Content,
  event: WithdrawnEntry<'events'>,
  tools: BuildTools,
): Withdrawn {
  const library = openLibrary(content, event, tools);
  return {
    id: event.id,
    withdrawn: event.withdrawn,
    modified: modifiedOf(event),
    when: buildWhen(library, event.when),
    sessions: event.sessions.map((session) => buildWhen(library, session)),
  };
}

/**
 * The document that stays in the place of a withdrawn event. It is dated by the event's last change, but
 * never before the day of the withdrawal, so that copies see it as newer than what they have.
 */
export function buildTombstone(event: WithdrawnEntry<'events'>): Tombstone {
  return {
    format: 'connective-cities/event',
    version: FEED_VERSION,
    modified: modifiedOf(event),
    id: event.id,
    deleted: true,
  };
}

function modifiedOf({ modified, withdrawn }: WithdrawnEntry<'events'>): string {
  const day = `${withdrawn}T00:00:00Z`;
  return modified !== undefined && modified > day ? modified : day;
}
