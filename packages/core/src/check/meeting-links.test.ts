import { describe, expect, it } from 'vitest';
import { eventContent, mistakesIn, rawContent } from './content.test-support.js';

const mistakes = (fields: Record<string, unknown>) => mistakesIn(eventContent(fields));

describe('addresses', () => {
  it.each([
    'https://us02web.zoom.us/j/123?pwd=abc',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
    'https://meet.google.com/abc-defg-hij',
    'https://giz.webex.com/meet/someone',
  ])('of private meetings are told of: %s', (url) => {
    const room = { id: 'room', kind: 'virtual', url };
    expect(mistakes({ locations: [room], links: [{ url }], registration: { url } }).toSorted()).toEqual([
      'privacy.meeting-link events.0.links.0.url',
      'privacy.meeting-link events.0.locations.0.url',
      'privacy.meeting-link events.0.registration.url',
    ]);
  });

  it('are found in prose, notes and other things', () => {
    const url = 'https://us02web.zoom.us/j/123';
    expect(mistakes({ summary: `[Hier](${url}) einwählen.`, registration: { note: url } })).toEqual([
      'privacy.meeting-link events.0.registration.note.de',
      'privacy.meeting-link events.0.summary.de',
    ]);
    const group = { id: 'w', title: 'W', links: [{ url }] };
    expect(mistakesIn(rawContent({ workingGroups: [group] }))).toEqual([
      'privacy.meeting-link workingGroups.0.links.0.url',
    ]);
  });

  it.each(['https://zoom.us/about', 'https://zoom.us/rec/share/abc', 'https://teams.microsoft.com/'])(
    'of recordings and of the makers of such tools are not: %s',
    (url) => {
      expect(mistakes({ links: [{ url }] })).toEqual([]);
    },
  );
});
