import type { When } from '@connective-cities/core';
import { fill, formatDates, formatTimes, utcOffset } from '@connective-cities/core/language';
import type { DateWords, Languages } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { textView } from './text.js';

/** A date or a span of dates, for people and in `datetime` for machines. */
export function datesView(when: When, words: DateWords): TemplateResult {
  return html`<time datetime=${when.start}>${formatDates(when, words)}</time>`;
}

/** Times of day, or nothing where none were given. */
export function timesView(when: When, words: DateWords): TemplateResult | typeof nothing {
  const times = formatTimes(when, words);
  return times ? html`<time datetime=${when.start}>${times}</time>` : nothing;
}

/** The zone that times are meant in: its name, and its offset from UTC on that day. */
export function zoneView(when: When, languages: Languages): unknown {
  const name = when.timeZoneName ? textView(when.timeZoneName, languages) : when.timeZone;
  const offset = utcOffset(when);
  return html`${name}${offset ? ` (${offset})` : nothing}`;
}

/** Date, times and zone of something in one line, as words of the language say it. */
export function whenView(when: When, words: DateWords, languages: Languages): TemplateResult {
  const times = timesView(when, words);
  if (times === nothing) return datesView(when, words);
  return html`${datesView(when, words)}, ${times} <span class="zone">${zoneView(when, languages)}</span>`;
}

/** A sentence of the language that names a date, as `{date}`. */
export function plainDates(when: Pick<When, 'start' | 'end'>, words: DateWords, template: string): string {
  return fill(template, { date: formatDates(when, words) });
}
