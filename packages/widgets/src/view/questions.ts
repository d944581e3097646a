import type { Question } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';
import { textView } from './text.js';

/** Guiding questions, numbered in the order in which they were put. */
export function questionsView(
  questions: readonly Question[],
  { languages }: Reading,
): TemplateResult | typeof nothing {
  return !questions.length
    ? nothing
    : html`<ol class="questions" part="questions">
        ${questions.map(({ text }) => html`<li>${textView(text, languages)}</li>`)}
      </ol>`;
}
