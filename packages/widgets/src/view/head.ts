import type { Text } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import { linkView } from './link.js';
import type { Reading } from './reading.js';
import { inLine, textView } from './text.js';

/** What bears a title. */
interface Titled {
  title: Text;
  subtitle?: Text | undefined;
  /** Where the title leads. */
  url?: string | undefined;
}

/** The head of a card or of a page: what it is, its title and the line below. */
export function headView(
  kicker: readonly unknown[],
  { title, subtitle, url }: Titled,
  level: number,
  reading: Reading,
): TemplateResult {
  const { languages } = reading;
  return html`<p class="kicker" part="kicker">${inLine(kicker)}</p>
    <div part="title">
      ${headingView(level, linkView(textView(title, languages), url, reading), 'title', 'title')}
    </div>
    ${subtitle ? html`<p class="subtitle" part="subtitle">${textView(subtitle, languages)}</p>` : nothing}`;
}
