import type { Image } from '../../index.js';
import { inLanguage } from '../../language/index.js';
import * as patterns from '../../model/patterns.js';
import { html, joined, type Part } from './markup.js';
import { say, type Reading } from './view.js';

/** A picture with its caption and credit; where there is no picture, the credit alone. */
export function picture(reading: Reading, image: Image | undefined): Part {
  if (!image) return undefined;
  const credit = say(reading, image.credit);
  if (image.url === undefined || !patterns.reference.test(image.url))
    return html`<p class="credit">${credit}</p> `;
  const alt = image.alt && inLanguage(image.alt, reading.language, reading.original);
  return html`<figure>
    <img
      src="${image.url}"
      alt="${alt?.value ?? ''}"
      ${image.width && html` width="${image.width}"`}${image.height && html` height="${image.height}"`}
    />
    <figcaption>${joined([say(reading, image.caption), credit], ' ')}</figcaption>
  </figure> `;
}
