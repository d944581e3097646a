import * as z from 'zod/mini';
import { languageTagSchema } from './language-tag.js';
import { limits } from './limits.js';
import { linkTargetSchema } from './link.js';
import * as patterns from './patterns.js';
import { list } from './plain.js';
import { rules } from './rules.js';
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

/** One of {@link includables}. */
export type Include = z.infer<typeof includeSchema>;

/** A run of words. It may be a mere space, as between two emphasised words. */
const wordsSchema = z
  .string()
  .check(
    z.minLength(1, { error: rules['text.blank'] }),
    z.maxLength(limits.richText, { error: rules['rich-text.long'], abort: true }),
    z.regex(patterns.visible, { error: rules['text.control'] }),
  );

/** A valid {@link Inline}, in the shape of the feed. */
export const inlineSchema: z.ZodMiniType<Inline> = z.union([
  wordsSchema,
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

/** A valid {@link Block}, in the shape of the feed. */
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

/** Characters of a tree, addresses apart. */
function lengthOf(nodes: readonly (Block | Inline)[]): number {
  let length = 0;
  for (const node of nodes) {
    if (typeof node === 'string') length += node.length;
    else if (node.type === 'list') length += lengthOf(node.items.flat());
    else if (node.type !== 'include') length += lengthOf(node.children);
  }
  return length;
}

/** Readers clip a tree as a whole, whatever its runs of words are. */
const isNotTooLong = z.refine<readonly Block[]>((blocks) => lengthOf(blocks) <= limits.richText, {
  error: rules['rich-text.long'],
});

/**
 * Prose as the feed carries it: language tag to a small tree of paragraphs, lists, emphasis and
 * links. No HTML ever travels, so no reader has to sanitise any.
 *
 * @example { en: [{ type: 'paragraph', children: ['Three ', { type: 'emphasis', children: ['good'] }, ' practices.'] }] }
 */
export const richTextSchema = z.record(languageTagSchema, list(blockSchema).check(isNotTooLong));

/** A valid {@link richTextSchema}. */
export type RichText = z.infer<typeof richTextSchema>;
