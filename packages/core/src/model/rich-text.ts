import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { linkTargetSchema } from './link.js';
import { list, longSchema } from './plain.js';
import { includables } from './vocabulary.js';

/** Words with their emphasis and links. */
export type Inline =
  | string
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] };

/** A paragraph, a list, or the place where a list of the event is to be shown. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'include'; of: Include };

/** Lists of the event that a section may show in place, so that nothing is typed twice. */
export const includeSchema = z.enum(includables);
export type Include = z.infer<typeof includeSchema>;

export const inlineSchema: z.ZodMiniType<Inline> = z.union([
  longSchema,
  z.strictObject({
    type: z.enum(['emphasis', 'strong']),
    get children(): z.ZodMiniType<Inline[]> {
      return list(inlineSchema);
    },
  }),
  z.strictObject({
    type: z.literal('link'),
    url: linkTargetSchema,
    get children(): z.ZodMiniType<Inline[]> {
      return list(inlineSchema);
    },
  }),
]);

export const blockSchema: z.ZodMiniType<Block> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: list(inlineSchema) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    get items(): z.ZodMiniType<Block[][]> {
      return list(list(blockSchema));
    },
  }),
  z.strictObject({ type: z.literal('include'), of: includeSchema }),
]);

/**
 * Prose as the feed carries it: language tag to a small tree of paragraphs, lists, emphasis and
 * links. No HTML ever travels, so no reader has to sanitise any.
 *
 * @example { en: [{ type: 'paragraph', children: ['Three ', { type: 'emphasis', children: ['good'] }, ' practices.'] }] }
 */
export const richTextSchema = z.record(languageTagSchema, list(blockSchema));

/** A valid {@link richTextSchema}. */
export type RichText = z.infer<typeof richTextSchema>;
