import type { Text } from '@connective-cities/core';
import { inLanguage } from '@connective-cities/core/language';
import { html, nothing, type TemplateResult } from 'lit';
import type { Languages } from '@connective-cities/core/language/words';

/**
 * A text of the event. Where its language is not the widget's own, it says so, for screen readers
 * to change their voice and for browsers to choose fonts and direction (WCAG 2.2, 3.1.2).
 */
export function textView(text: Text | undefined, languages: Languages): unknown {
  const found = text && inLanguage(text, languages.text, languages.original);
  return found ? marked(found.value, found.language, languages) : undefined;
}

/** Marks a value with its language, where it differs from the widget's. */
export function marked(value: unknown, language: string, languages: Languages): unknown {
  return language === languages.words ? value : html`<span lang=${language} dir="auto">${value}</span>`;
}

/** Between short facts on one line, in every language. */
export const SEPARATOR = ' · ';

/** Things side by side, with a separator that screen readers do not read; what is not known is left out. */
export function inLine(parts: readonly unknown[]): TemplateResult[] {
  return parts
    .filter(Boolean)
    .map(
      (part, index) =>
        html`${index ? html`<span class="separator" aria-hidden="true">${SEPARATOR}</span>` : nothing}<span
            class="part"
            >${part}</span
          >`,
    );
}

/** Short facts on a line of their own; nothing where none is known. */
export function detailsView(parts: readonly unknown[]): TemplateResult | typeof nothing {
  return parts.some(Boolean) ? html`<p class="kind">${inLine(parts)}</p>` : nothing;
}

/** Things one after the other, as a sentence names them; what is not known is left out. */
export function withCommas(parts: readonly unknown[]): TemplateResult[] {
  return parts.filter(Boolean).map((part, index) => html`${index ? ', ' : nothing}${part}`);
}
