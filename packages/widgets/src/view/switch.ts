import { html, nothing, type TemplateResult } from 'lit';

/** A button that is on or off. */
export const switchView = (name: string, isOn: boolean, toggle: () => void): TemplateResult =>
  html`<button type="button" class="switch" aria-pressed=${isOn} @click=${toggle}>${name}</button>`;

/** The switches above a programme; nothing where there are none. */
export const toolsView = (tools: readonly unknown[]): TemplateResult | typeof nothing =>
  tools.some((tool) => tool && tool !== nothing)
    ? html`<div class="tools" part="tools">${tools.map((tool) => tool || nothing)}</div>`
    : nothing;
