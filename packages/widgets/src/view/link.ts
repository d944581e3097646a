import { html } from 'lit';
import type { Follow } from './rich-text.js';

/** Words that lead where a link may; words alone where there is no address, or none that is safe. */
export function linkView(
  words: unknown,
  address: string | undefined,
  { follow }: { follow: Follow },
): unknown {
  const link = address && follow(address);
  return link ? html`<a href=${link}>${words}</a>` : words;
}
