import * as z from 'zod/mini';
import { entitySource } from './entity.js';
import { imageSchema, imageSourceSchema } from './image.js';
import { linkSchema } from './link.js';
import { momentSchema } from './moment.js';
import { organisationSchema } from './organisation.js';
import { personRefSourceSchema, personSchema } from './person.js';
import { list, listOrNone } from './plain.js';
import { provenanceSchema } from './provenance.js';
import { sectionSchema, sectionSourceSchema } from './section.js';
import { withShorthand } from './shorthand.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { articleKinds } from './vocabulary.js';

const articleShape = {
  id: slugSchema,
  kind: z.enum(articleKinds),
  /** Department of the site it appeared in: "News". */
  section: z.optional(textSchema),
  title: textSchema,
  subtitle: z.optional(textSchema),
  /** Day of publication, with the precision that is known. */
  published: momentSchema,
};

const authorSourceSchema = withShorthand(
  z.strictObject({ organisation: z.optional(slugSchema), person: z.optional(personRefSourceSchema) }),
  (value) => (typeof value === 'string' ? { organisation: value } : value),
  slugSchema,
);

/** An article as authors write it: a Markdown file per language beside its event. */
export const articleSourceSchema = z.strictObject({
  ...entitySource,
  ...articleShape,
  /** A plain string is the id of an organisation. */
  authors: listOrNone(authorSourceSchema),
  /** Ids of the events it is about; the one whose folder it lies in is added. */
  events: listOrNone(slugSchema),
  practices: listOrNone(slugSchema),
  image: z.optional(imageSourceSchema),
  sections: listOrNone(sectionSourceSchema),
});

/**
 * A text about an event: the announcement before it, the review after it (schema.org NewsArticle).
 * One event has several, and they may disagree with each other.
 */
export const articleSchema = z.strictObject({
  ...articleShape,
  language: provenanceSchema,
  authors: list(
    z.strictObject({ organisation: z.optional(organisationSchema), person: z.optional(personSchema) }),
  ),
  image: z.optional(imageSchema),
  sections: list(sectionSchema),
  /** Where it was first published, and other pages about it. */
  links: z.optional(list(linkSchema)),
});

/** A valid {@link articleSchema}. */
export interface Article extends z.infer<typeof articleSchema> {}
