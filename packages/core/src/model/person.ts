import * as z from 'zod/mini';
import { contactWays } from './contact-ways.js';
import { entitySource } from './entity.js';
import { linkSchema } from './link.js';
import { dateSchema } from './moment.js';
import { organisationSchema } from './organisation.js';
import { list, listOrNone, plainSchema } from './plain.js';
import { rules } from './rules.js';
import { withShorthand } from './shorthand.js';
import { slugSchema } from './slug.js';
import { textSchema } from './text.js';
import { personRoles, publicationBases } from './vocabulary.js';

const affiliationShape = {
  /** Name of an organisation that has no entry of its own. */
  name: z.optional(textSchema),
  /** Office or job there: "Mayor". */
  role: z.optional(textSchema),
  /** Place or country as printed after the organisation. */
  place: z.optional(textSchema),
  /** The whole affiliation as printed, where it does not come apart. */
  text: z.optional(textSchema),
};

const affiliationSaysSomething = z.refine<{
  organisation?: unknown;
  name?: unknown;
  role?: unknown;
  text?: unknown;
}>((value) => [value.organisation, value.name, value.role, value.text].some((part) => part !== undefined), {
  error: rules['affiliation.empty'],
});

/** Where somebody works and as what, as authors write it: the organisation is named by its id. */
export const affiliationSourceSchema = withShorthand(
  z
    .strictObject({ organisation: z.optional(slugSchema), ...affiliationShape })
    .check(affiliationSaysSomething),
  (value) => (typeof value === 'string' ? { organisation: value } : value),
  slugSchema,
);

/** Where somebody works and as what (W3C ORG Membership). */
export const affiliationSchema = z
  .strictObject({ organisation: z.optional(organisationSchema), ...affiliationShape })
  .check(affiliationSaysSomething);

/** A valid {@link affiliationSchema}. */
export interface Affiliation extends z.infer<typeof affiliationSchema> {}

/** Parts of a name, for programs that need them apart (vCard, schema.org). */
const nameParts = { givenName: z.optional(plainSchema), familyName: z.optional(plainSchema) };

/**
 * A person as authors keep them in `people.yaml`. Nobody is published without a recorded basis;
 * the record itself never leaves the author's files.
 */
export const personSourceSchema = z.strictObject({
  ...entitySource,
  /** The whole name as one text, in the order its bearer uses. */
  name: plainSchema,
  ...nameParts,
  /** As printed ("Frau", "Dr."). Never a closed list, and nothing is inferred from it. */
  honorific: z.optional(textSchema),
  affiliations: listOrNone(affiliationSourceSchema),
  /** Printed only where the person is named as a contact. */
  ...contactWays,
  publication: z.strictObject({
    /** Ground on which the name is published. */
    basis: z.enum(publicationBases),
    since: z.optional(dateSchema),
    /** Where the basis is recorded, or where the name was public already. */
    source: z.optional(plainSchema),
    /** Day the person withdrew. From the next build on, role and organisation stand in place of the name. */
    withdrawn: z.optional(dateSchema),
  }),
});

function personRef(usual: (typeof personRoles)[number]) {
  return withShorthand(
    z
      .strictObject({
        /** Id in `people.yaml`. */
        person: z.optional(slugSchema),
        /** A name without an entry; for want of a basis the feed prints role and organisation instead. */
        name: z.optional(plainSchema),
        honorific: z.optional(textSchema),
        /** Instead of the person's first affiliation. */
        affiliation: z.optional(affiliationSourceSchema),
        role: z._default(z.enum(personRoles), usual),
      })
      .check(
        z.refine(
          ({ person, name, affiliation }) => [person, name, affiliation].some((part) => part !== undefined),
          { error: rules['person.empty'] },
        ),
      ),
    (value) => (typeof value === 'string' ? { person: value } : value),
    slugSchema,
  );
}

/** Somebody in a role, as authors write it. A plain string is the id of a person. */
export const personRefSourceSchema = personRef('speaker');

/** Somebody to turn to, as authors write it. */
export const contactRefSourceSchema = personRef('contact');

const personShape = {
  name: z.optional(plainSchema),
  ...nameParts,
  honorific: z.optional(textSchema),
  role: z.enum(personRoles),
  affiliations: list(affiliationSchema),
  /** Pages about the person, such as their profile. */
  links: z.optional(list(linkSchema)),
};

/**
 * Somebody in a role at an event: presenter, moderator, contact. Without a name where the person
 * has withdrawn or no basis for publication is on record; role and affiliation remain.
 */
export const personSchema = z.strictObject(personShape);

/** A valid {@link personSchema}. */
export interface Person extends z.infer<typeof personSchema> {}

/** Somebody to turn to, and how: the person's own address, or that of the office for which they or nobody stands. */
export const contactSchema = z.strictObject({ ...personShape, ...contactWays });

/** A valid {@link contactSchema}. */
export interface Contact extends z.infer<typeof contactSchema> {}
