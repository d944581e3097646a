import type { Outcome } from '@connective-cities/core';
import type { OutcomeWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';
import { richTextView } from './rich-text.js';
import { textView } from './text.js';

/** What came out of an event, each with its kind and the practices it rests on or leads to. */
export function outcomesView(
  outcomes: readonly Outcome[],
  { languages, follow }: Reading,
  words: OutcomeWords,
): TemplateResult {
  return html`<ul class="outcomes" part="outcomes">
    ${outcomes.map(
      ({ kind, text, practices }) =>
        html`<li class="outcome" part="outcome">
          ${kind === 'other' ? nothing : html`<p class="kind">${words.outcomeKinds[kind]}</p>`}
          <div class="text">${richTextView(text, languages, follow)}</div>
          ${
            practices.length
              ? html`<ul class="links">
                  ${practices.map(({ title, url }) => {
                    const link = url && follow(url);
                    const name = textView(title, languages);
                    return html`<li>${link ? html`<a href=${link}>${name}</a>` : name}</li>`;
                  })}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
