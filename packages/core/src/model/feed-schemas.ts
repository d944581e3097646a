import * as z from 'zod/mini';
import { FEED_VERSION } from './envelope.js';
import { eventSchema } from './event.js';
import { indexSchema } from './event-index.js';
import { placesPartSchema, placesSchema } from './places.js';
import { practiceIndexSchema } from './practice-index.js';
import { practiceSchema } from './practice-record.js';
import { eventSearchSchema, practiceSearchSchema, searchPartSchema } from './search-data.js';
import { seriesIndexSchema } from './series-index.js';
import { seriesRecordSchema } from './series-record.js';
import { tombstoneSchema } from './tombstone.js';

/** Every kind of document that a feed holds, by the name of its JSON Schema. */
export const feedSchemas = {
  event: eventSchema,
  'event-search': eventSearchSchema,
  index: indexSchema,
  places: placesSchema,
  'places-part': placesPartSchema,
  practice: practiceSchema,
  'practice-index': practiceIndexSchema,
  'practice-search': practiceSearchSchema,
  'search-words': searchPartSchema,
  series: seriesRecordSchema,
  'series-index': seriesIndexSchema,
  tombstone: tombstoneSchema,
} as const;

/** Name of a kind of feed document. */
export type FeedSchemaName = keyof typeof feedSchemas;

/** All of them. */
export const feedSchemaNames = Object.keys(feedSchemas) as FeedSchemaName[];

/**
 * The JSON Schema (draft 2020-12) of a kind of feed document, for editors and for developers in other
 * languages. It accepts fields it does not know, because a later 1.x may add some; and it is not the
 * norm: rules between fields, such as an end that is not before its start, are beyond it.
 */
export function jsonSchemaOf(name: FeedSchemaName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(feedSchemas[name], {
    target: 'draft-2020-12',
    io: 'output',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.pattern !== undefined && ignoresCase(zodSchema))
        jsonSchema.pattern = inBothCases(jsonSchema.pattern);
    },
  });
  return {
    $schema,
    title: `Connective Cities feed, ${name}, version ${FEED_VERSION}`,
    description:
      'Readers pass over fields and words they do not know; a later 1.x may add some. Rules between fields are not in here.',
    ...schema,
  };
}

function ignoresCase(schema: z.core.$ZodType): boolean {
  return (schema._zod.def.checks ?? []).some(
    ({ _zod: { def } }) => 'pattern' in def && def.pattern instanceof RegExp && def.pattern.ignoreCase,
  );
}

/** A pattern of small letters that takes capitals too; JSON Schema knows no flag for that. */
function inBothCases(pattern: string): string {
  return pattern.replace(/\\u[\dA-F]{4}|\\.|a-z|[a-z]/g, (part) => {
    if (part.startsWith('\\')) return part;
    return part === 'a-z' ? 'a-zA-Z' : `[${part}${part.toUpperCase()}]`;
  });
}
