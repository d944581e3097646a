import { inLanguage } from '@connective-cities/core/language';
import type { Languages } from '@connective-cities/core/language/words';
import type { EventHead } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { textView } from './text.js';

/** Addresses of pictures that could not be had; their places are closed. */
const missing = new Set<string>();

/**
 * A picture with its credit; nothing where there is none that may be shown, or where it cannot be had.
 *
 * @param address - Where it may be had from.
 * @param redraw - Is called when it cannot.
 */
export function pictureView(
  picture: EventHead['image'],
  address: string | undefined,
  languages: Languages,
  redraw: () => void,
): TemplateResult | typeof nothing {
  if (!picture || !address || missing.has(address)) return nothing;
  const { alt: alternative, width, height, credit, caption } = picture;
  const alt = alternative && inLanguage(alternative, languages.text, languages.original);
  return html`<figure class="picture" part="picture">
    <img
      src=${address}
      alt=${alt?.value ?? ''}
      lang=${alt?.language ?? nothing}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${() => {
        missing.add(address);
        redraw();
      }}
    />
    <figcaption>${textView(caption, languages)} ${textView(credit, languages)}</figcaption>
  </figure>`;
}
