import type { Outcome } from '@connective-cities/core';
import type { OutcomeWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { itemsView } from './items.js';
import { linkView } from './link.js';
import type { Reading } from './reading.js';
import { richTextView } from './rich-text.js';
import { textView } from './text.js';

/** What came out of an event, each with its kind and the practices it rests on or leads to. */
export function outcomesView(
  outcomes: readonly Outcome[],
  reading: Reading,
  words: OutcomeWords,
): TemplateResult | typeof nothing {
  return itemsView(
    'outcomes',
    outcomes.map(
      ({ kind, text, practices }) =>
        html`<li class="outcome" part="outcome">
          ${kind === 'other' ? nothing : html`<p class="kind">${words.outcomeKinds[kind]}</p>`}
          ${richTextView(text, reading)}
          ${
            practices.length
              ? html`<ul class="links">
                  ${practices.map(
                    ({ title, url }) =>
                      html`<li>${linkView(textView(title, reading.languages), url, reading)}</li>`,
                  )}
                </ul>`
              : nothing
          }
        </li>`,
    ),
  );
}
