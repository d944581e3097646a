import type { Entry } from '../model/content.js';
import { FEED_VERSION } from '../model/envelope.js';
import type { Tombstone } from '../model/tombstone.js';

/**
 * The document that stays in the place of a withdrawn event. It is dated by the event's last change, but
 * never before the day of the withdrawal, so that copies see it as newer than what they have.
 */
export function buildTombstone({
  id,
  modified,
  withdrawn,
}: Entry<'events'> & { withdrawn: string }): Tombstone {
  const day = `${withdrawn}T00:00:00Z`;
  return {
    format: 'connective-cities/event',
    version: FEED_VERSION,
    modified: modified !== undefined && modified > day ? modified : day,
    id,
    deleted: true,
  };
}
