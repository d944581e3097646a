import type { Presentation } from '@connective-cities/core';
import type { ProgrammeWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { itemsView } from './items.js';
import { linkView } from './link.js';
import { peopleView } from './people.js';
import type { Reading } from './reading.js';
import { richTextView } from './rich-text.js';
import { textView } from './text.js';

/** What was presented, by whom, and the good practice that it is about. */
export function presentationsView(
  presentations: readonly Presentation[],
  reading: Reading,
  words: ProgrammeWords,
): TemplateResult | typeof nothing {
  return itemsView(
    'presentations',
    presentations.map((presentation) => presentationView(presentation, reading, words)),
  );
}

function presentationView(
  { title, practice, presenters, summary }: Presentation,
  reading: Reading,
  words: ProgrammeWords,
): TemplateResult {
  const name = textView(title ?? practice?.title, reading.languages);
  return html`<li class="presentation">
    ${practice ? html`<p class="kind">${words.practice}</p>` : nothing}
    <p class="presentation-title">${linkView(name, practice?.url, reading)}</p>
    ${peopleView(presenters, reading, words.roles, 'presenter')} ${richTextView(summary, reading)}
  </li>`;
}
