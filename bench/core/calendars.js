import ical from 'ical-generator';
import { feedCalendar } from '../../packages/core/dist/export/ical.js';
import * as de from '../../packages/core/dist/language/de.js';

const feed = 'https://feed.beispielnetz.example/v1/';

/** One calendar of all events, by us and by ical-generator, which is told less of each. */
export function calendars(texts) {
  const events = texts.map((text) => JSON.parse(text));
  const prepare = () => events;
  return {
    ours: {
      prepare,
      measure: (all) =>
        feedCalendar(all, {
          feed,
          language: 'de',
          words: de,
          name: 'Beispielnetz',
          address: `${feed}calendar.ics`,
        }),
    },
    generator: { prepare, measure: byGenerator },
  };
}

function byGenerator(events) {
  const calendar = ical({ name: 'Beispielnetz', url: `${feed}calendar.ics`, ttl: 43_200 });
  for (const event of events) {
    if (!event.when?.startUtc) continue;
    calendar.createEvent({
      id: `${event.id}@feed.beispielnetz.example`,
      start: new Date(event.when.startUtc),
      end: event.when.endUtc ? new Date(event.when.endUtc) : undefined,
      allDay: event.when.start.length === 10,
      summary: event.title.de,
      description: event.subtitle?.de ?? '',
      location: event.locations.map(({ name }) => name?.de ?? '').join('; '),
      url: `${feed}events/${event.id}.html`,
      lastModified: event.modified && new Date(event.modified),
      categories: event.topics.map(({ label }) => ({ name: label.de })),
    });
  }
  return calendar.toString();
}
