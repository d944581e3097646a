import { html, nothing, type TemplateResult } from 'lit';

/** A list and its part of that name; nothing where it has no items. */
export const itemsView = (name: string, items: readonly unknown[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class=${name} part=${name}>
        ${items}
      </ul>`
    : nothing;
