import type { EventRecord, Material } from '@connective-cities/core';
import { autonymOf, fill, formatNumber, pluralOf } from '@connective-cities/core/language';
import type { CountWords, MaterialWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { itemsView } from './items.js';
import type { Reading } from './reading.js';
import { detailsView, textView } from './text.js';

/** The constants of a language file that materials are described with. */
export interface MaterialDictionary {
  counts: CountWords;
  materials: MaterialWords;
}

/** Things to take home: what each is, how large, in which language, and who can get at it. */
export function materialsView(
  materials: readonly Material[],
  reading: Reading,
  words: MaterialDictionary,
): TemplateResult | typeof nothing {
  return itemsView(
    'materials',
    materials.map((material) => materialView(material, reading, words)),
  );
}

function materialView(
  material: Material,
  { languages, follow }: Reading,
  { counts, materials: words }: MaterialDictionary,
): TemplateResult {
  const {
    kind,
    title,
    lang,
    url,
    mediaType,
    pages,
    licence,
    access,
    where,
    published,
    publishers = [],
  } = material;
  const link = url && follow(url);
  const name = textView(title, languages);
  const facts = [
    kind !== 'other' && words.materialKinds[kind],
    published && html`<time datetime=${published}>${published.slice(0, 4)}</time>`,
    ...publishers.map((publisher) => textView(publisher.name, languages)),
    mediaType && (mediaType.split('/')[1] ?? mediaType).toUpperCase(),
    sizeInWords(material, counts, words),
    pages && fill(pluralOf(words.pages, pages, languages.words), { n: formatNumber(pages, counts) }),
    lang && html`<span lang=${lang} dir="auto">${autonymOf(lang)}</span>`,
    where && textView(where, languages),
    words.access[access],
    licence,
  ];
  return html`<li class="material" part="material">
    <p class="material-title">
      ${link ? html`<a href=${link} hreflang=${lang ?? nothing}>${name}</a>` : name}
    </p>
    ${detailsView(facts)}
  </li>`;
}

/** The size of a file in thousands or millions of bytes, as people read it. */
function sizeInWords(
  { bytes, approxBytes }: Material,
  counts: CountWords,
  words: MaterialWords,
): string | undefined {
  if (bytes === undefined) return undefined;
  const large = bytes >= 1_000_000;
  const n = formatNumber(Math.max(1, Math.round(bytes / (large ? 1_000_000 : 1000))), counts);
  const size = fill(large ? words.megabytes : words.kilobytes, { n });
  return approxBytes ? fill(words.approximately, { size }) : size;
}

/** Materials of an event and of what was presented at it, each once. */
export function materialsOf({ materials, presentations }: EventRecord): Material[] {
  const all = [...materials, ...presentations.flatMap((presentation) => presentation.materials)];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}
