import type { Link } from '@connective-cities/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';
import { inLine, textView } from './text.js';

/** A link, or something that may have an address. */
type Linked = Pick<Link, 'title' | 'lang'> & { url?: string | undefined };

/** Links in one line, each by its title, else by its address; those that lead nowhere safe are words alone. */
export function linksView(
  links: readonly Linked[] | undefined,
  { languages, follow }: Reading,
  name?: string,
): TemplateResult | typeof nothing {
  if (!links?.length) return nothing;
  const entries = links.map(({ url, title, lang }) => {
    const words = title ? textView(title, languages) : url;
    const link = url && follow(url);
    return link ? html`<a href=${link} hreflang=${lang ?? nothing}>${words}</a>` : words;
  });
  return html`<p class="links" part="links">${name ? `${name}: ` : nothing}${inLine(entries)}</p>`;
}
