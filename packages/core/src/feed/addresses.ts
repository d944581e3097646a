import type { FeedSchemaName } from '../model/feed-schemas.js';
import * as patterns from '../model/patterns.js';

/** Kinds of thing that have documents and pages of their own and stand in an index. */
export type IndexedKind = 'events' | 'practices' | 'series';

/** A folder below `v1/`; the indexes lie in `v1/` itself. */
export type Folder = IndexedKind | 'places' | 'search' | '';

/** What leads from a folder to `v1/`. */
function up(from: Folder): string {
  return from === '' ? '' : '../';
}

/** Address of a document's JSON Schema, relative to the document. */
export function schemaAddress(name: FeedSchemaName, from: Folder): string {
  return `${up(from)}schema/${name}.json`;
}

/** Address of a thing's page, relative to a document in another folder or in its own. */
export function pageAddress(of: IndexedKind, id: string, from: Folder): string {
  return of === from ? `${id}.html` : `${up(from)}${of}/${id}.html`;
}

/** An address that is relative to a document in one folder, as a document in another one has to write it. */
export function rebased(address: string, from: Folder, to: Folder): string {
  if (from === to || patterns.web.test(address)) return address;
  const inside = from === '' ? address : `${from}/${address}`;
  const below = address.startsWith('../') ? address.slice('../'.length) : inside;
  const here = `${to}/`;
  return to !== '' && below.startsWith(here) ? below.slice(here.length) : `${up(to)}${below}`;
}
