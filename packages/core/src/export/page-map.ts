import type { Basemap } from '../map/index.js';
import { participantMap } from './page/map.js';
import type { PageMap } from './page/view.js';

export { mapRegionOf } from './page/participants.js';

/** The map of an event's page, drawn on a basemap: handed to `eventPage`, which is lighter without it. */
export function pageMap(basemap: Basemap): PageMap {
  return (view) => participantMap(view, basemap);
}
