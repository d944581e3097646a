import type { Presentation } from '@connective-cities/core';
import type { ProgrammeWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { peopleView } from './people.js';
import type { Reading } from './reading.js';
import { richTextView } from './rich-text.js';
import { textView } from './text.js';

/** What was presented, by whom, and the good practice that it is about. */
export function presentationsView(
  presentations: readonly Presentation[],
  reading: Reading,
  words: ProgrammeWords,
): TemplateResult {
  return html`<ul class="presentations" part="presentations">
    ${presentations.map((presentation) => presentationView(presentation, reading, words))}
  </ul>`;
}

function presentationView(
  { title, practice, presenters, summary }: Presentation,
  reading: Reading,
  words: ProgrammeWords,
): TemplateResult {
  const { languages, follow } = reading;
  const text = textView(title ?? practice?.title, languages);
  const link = practice?.url && follow(practice.url);
  return html`<li class="presentation">
    ${practice ? html`<p class="kind">${words.practice}</p>` : nothing}
    <p class="presentation-title">${link ? html`<a href=${link}>${text}</a>` : text}</p>
    ${peopleView(presenters, reading, words.roles, 'presenter')}
    ${summary ? html`<div class="text">${richTextView(summary, languages, follow)}</div>` : nothing}
  </li>`;
}
