import type { Languages, SharedWords } from '@connective-cities/core/language/words';
import type { ShortProvenance } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';

/** Says that a text is not the publisher's own, and in which language that one is. */
export function unofficialView(
  { language }: { language: ShortProvenance },
  words: SharedWords,
  languages: Languages,
): TemplateResult | typeof nothing {
  const translation = language.translations[languages.text];
  if (!translation || translation.official) return nothing;
  return html`<p class="note">${words.unofficial}</p>`;
}
