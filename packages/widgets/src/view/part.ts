import type { EventRecord } from '@connective-cities/core';
import type { SharedWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import type { Reading } from './reading.js';
import { unofficialView } from './unofficial.js';

/** What a part is drawn from. */
interface Drawing extends Reading {
  record: EventRecord;
  words: { shared: SharedWords };
  headingLevel: number;
}

/**
 * One part of an event, as an element of its own shows it.
 *
 * @param content - What there is of it; `nothing` where the event has none.
 * @param none - Says so.
 */
export function partView(
  { record, words, headingLevel, languages }: Drawing,
  name: string,
  content: unknown,
  none: string,
): TemplateResult {
  return html`<section class="frame" part="widget" aria-labelledby="title">
    <div part="title">${headingView(headingLevel, name, 'title', 'title')}</div>
    ${content === nothing ? html`<p class="note">${none}</p>` : content}
    ${unofficialView(record, words.shared, languages)}
  </section>`;
}
