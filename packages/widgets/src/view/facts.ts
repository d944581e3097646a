import { html, nothing, type TemplateResult } from 'lit';

/** A fact with its name, in a `dl`; nothing where it is not known. */
export function factView(name: string, value: unknown): TemplateResult | typeof nothing {
  return value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}
