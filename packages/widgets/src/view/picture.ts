import { inLanguage } from '@connective-cities/core/language';
import type { Languages } from '@connective-cities/core/language/words';
import type { EventHead } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { textView } from './text.js';

/** A picture with its credit. `address` is the one it may be had from; `missing` is told when it cannot be. */
export function pictureView(
  { alt: alternative, width, height, credit, caption }: EventHead['image'] & object,
  address: string,
  languages: Languages,
  missing: () => void,
): TemplateResult {
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
      @error=${missing}
    />
    <figcaption>
      ${caption ? html`${textView(caption, languages)} ` : nothing}${textView(credit, languages)}
    </figcaption>
  </figure>`;
}
