import type { Section } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import type { Reading } from './reading.js';
import { richTextView, type IncludeView } from './rich-text.js';
import { textView } from './text.js';

/** Something with its name above it; nothing where there is nothing. */
export function sectionView(level: number, name: unknown, content: unknown): TemplateResult | typeof nothing {
  return content === nothing
    ? nothing
    : html`<section class="section" part="section">
        ${name ? headingView(level, name, 'day') : nothing}${content}
      </section>`;
}

/** A section of prose. */
export const proseView = (
  level: number,
  { heading, body }: Section,
  reading: Reading,
  include?: IncludeView,
): TemplateResult | typeof nothing =>
  sectionView(level, heading && textView(heading, reading.languages), richTextView(body, reading, include));
