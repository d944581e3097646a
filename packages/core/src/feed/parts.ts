import type { Entry } from '../model/content.js';
import type { Image } from '../model/image.js';
import type { Link } from '../model/link.js';
import type { Material } from '../model/material.js';
import * as patterns from '../model/patterns.js';
import type { Region } from '../model/region.js';
import type { Section } from '../model/section.js';
import type { Topic } from '../model/topic.js';
import { given } from './given.js';
import type { Library } from './library.js';
import { buildOrganisation } from './places.js';

/**
 * The pictures of a thing lie in a folder of its name, beside its document. One that nobody described is
 * decoration: a reader of screens passes over it instead of reading its file's name.
 */
export function buildImage(id: string, image: Image): Image {
  const { url } = image;
  const described = { ...image, decorative: image.alt === undefined };
  if (url === undefined || patterns.web.test(url)) return described;
  return { ...described, url: `${id}/${url.replace(/^\.\//, '')}` };
}

export function buildSection(
  library: Library,
  { kind, heading, body }: Entry<'events'>['sections'][number],
): Section {
  return given({ kind, heading, body: library.richText(body) });
}

/** The links of a thing that has no page of its own; nothing where there are none. */
export function linksOf({ links }: { links: Link[] }): Link[] | undefined {
  return links.length > 0 ? links : undefined;
}

export function buildMaterial(library: Library, id: string): Material {
  const entry = library.find('materials', id);
  const { kind, title, lang, url, mediaType, bytes, approxBytes, pages } = entry;
  const { licence, published, publishers, access, where } = entry;
  return given({
    id,
    kind,
    title,
    lang,
    url,
    mediaType,
    bytes,
    approxBytes,
    pages,
    licence,
    published,
    publishers:
      publishers.length > 0 ? publishers.map((name) => buildOrganisation(library, name)) : undefined,
    access,
    where,
    links: linksOf(entry),
  });
}

export function buildTopic(library: Library, id: string): Topic {
  return { id, label: library.find('topics', id).label };
}

export function buildRegion(library: Library, id: string): Region {
  return { id, label: library.find('regions', id).label };
}
