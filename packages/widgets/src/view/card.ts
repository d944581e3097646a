import { html, type TemplateResult } from 'lit';

/** A card, with its picture beside it where there is room. */
export const cardView = (name: string, picture: unknown, content: unknown): TemplateResult =>
  html`<article class="card ${name}" part="card" aria-labelledby="title">
    ${picture}
    <div>
      ${content}
      <slot name="actions"></slot>
    </div>
  </article>`;
