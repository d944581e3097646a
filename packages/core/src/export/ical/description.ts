import type { Block, EventRecord, Inline, When } from '../../index.js';
import {
  fill,
  formatMoment,
  formatTimes,
  formatZone,
  utcOffset,
  type CalendarWords,
  type CardWords,
  type DateWords,
  type PageWords,
} from '../../language/index.js';
import { leadOf } from '../shared/lead.js';
import { plainText } from '../shared/plain-text.js';
import { proseHtml } from '../shared/prose-html.js';
import { plain, type TextReading } from '../shared/reading.js';

/** The words of a language file that a calendar needs. */
export interface CalendarDictionary {
  dates: DateWords;
  calendar: CalendarWords;
  card: CardWords;
  page: PageWords;
}

/** What an entry says below its title. */
export interface Description {
  text: string;
  /** The same as HTML, where the prose says with emphasis, lists or links what plain text only hints at. */
  html: string | undefined;
}

/**
 * What an entry says of its event below the title, in the order in which it matters to whoever goes there.
 *
 * @param page whole address of the event's page, which many calendars show nowhere else
 */
export function describe(
  event: EventRecord,
  when: When,
  reading: TextReading,
  words: CalendarDictionary,
  page: string,
): Description {
  const summary = leadOf(event, reading);
  const passages = [
    ...line(statusWords(event, words)),
    ...line(unofficialWords(event, reading, words)),
    ...line(plain(reading, event.subtitle)),
    ...line(plain(reading, when.text) ?? localTime(when, reading, words)),
    ...(summary ?? []),
    ...registration(event, words),
    ...line('', page),
  ];
  return {
    text: plainText(passages),
    html: summary?.some(isStyled) ? proseHtml(passages) : undefined,
  };
}

/** A paragraph, which may end with an address. */
function line(words: string | undefined, url?: string): Block[] {
  if (words === undefined) return [];
  const link: Inline[] = url ? [{ type: 'link', url, children: [url] }] : [];
  return [{ type: 'paragraph', children: [words, ...link] }];
}

function isStyled(block: Block): boolean {
  return (
    block.type === 'list' ||
    (block.type === 'paragraph' && block.children.some((part) => typeof part === 'object'))
  );
}

/** Tells that an event does not take place as planned, and when it was to be. */
function statusWords({ status, previousStart }: EventRecord, { card, dates }: CalendarDictionary) {
  if (status === 'scheduled' || status === 'other') return undefined;
  const date = previousStart && fill(card.previously, { date: formatMoment(previousStart, dates) });
  return date ? `${card.status[status]} (${date})` : card.status[status];
}

function unofficialWords({ language }: EventRecord, reading: TextReading, { page }: CalendarDictionary) {
  const { original, translations } = language;
  const isUnofficial =
    Object.hasOwn(translations, reading.language) && !translations[reading.language]?.official;
  return isUnofficial ? fill(page.unofficial, { language: page.languages[original] ?? original }) : undefined;
}

/** The time as it was announced, with its zone: calendars show it in their owner's. */
function localTime(when: When, reading: TextReading, { dates, calendar }: CalendarDictionary) {
  const time = formatTimes(when, dates);
  const zone = { name: plain(reading, when.timeZoneName), offset: utcOffset(when) };
  return time && formatZone(time, zone, calendar);
}

function registration({ registration: how }: EventRecord, { page, dates }: CalendarDictionary): Block[] {
  if (!how) return [];
  const { url, deadline, free } = how;
  const until = deadline && fill(page.registerUntil, { date: formatMoment(deadline, dates) });
  return [...line(url ? `${until ?? page.register}: ` : until, url), ...line(free ? page.free : undefined)];
}
