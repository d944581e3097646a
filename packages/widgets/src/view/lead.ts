import type { RichText } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';
import { richTextView, type IncludeView } from './rich-text.js';

/** The first words of a page, or of a card. */
export const leadView = (
  text: RichText | undefined,
  reading: Reading,
  include?: IncludeView,
): TemplateResult | typeof nothing =>
  text ? html`<div class="lead" part="lead">${richTextView(text, reading, include)}</div>` : nothing;
