import type { Count } from '@connective-cities/core';
import { formatCount } from '@connective-cities/core/language';
import type { CountWords, Languages } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Numbers in words, the publisher's own where they are in the widget's language.
 *
 * @param label - What the list is about, for those who hear it.
 */
export function countsView(
  counts: readonly Count[],
  words: CountWords,
  languages: Languages,
  label: string,
): TemplateResult | typeof nothing {
  const said = counts
    .map((count) => count.text?.[languages.words] ?? formatCount(count, words, languages.words))
    .filter((text) => text !== undefined);
  if (!said.length) return nothing;
  return html`<ul class="counts" part="counts" aria-label=${label}>
    ${said.map((text) => html`<li>${figures(text)}</li>`)}
  </ul>`;
}

/** A text with its numbers set larger. */
function figures(text: string): unknown[] {
  return text
    .split(/(\d[\d.,\s]*\d|\d)/)
    .map((part, index) => (index % 2 ? html`<span class="figure">${part}</span>` : part));
}
