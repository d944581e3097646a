import fc from 'fast-check';
import * as z from 'zod/mini';
import { limits } from '../model/limits.js';
import { dayExists } from '../model/patterns.js';
import * as patterns from '../model/patterns.js';

// Depth of lists at which nothing is generated any more; prose could go on for ever.
const DEEPEST = 8;

const digits = (least: number, most: number, width: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(width, '0'));
const joined = (separator: string, ...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(separator));

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/);
const day = joined('-', digits(0, 9999, 4), digits(1, 12, 2), digits(1, 31, 2)).filter(dayExists);
const minute = joined(':', digits(0, 23, 2), digits(0, 59, 2));
const host = fc.stringMatching(/^https?:\/\/[a-z0-9-]{1,20}(\.[a-z]{2,6}){1,3}$/);
const path = fc.webPath().filter((text) => !text.startsWith('//'));
const web = joined('', host, path, fc.constantFrom('', '?a=1&b=%20', '#top'));
const words = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('a\tb\nc', '<b>&amp;', '\u202Eabc', '__proto__', '🏙️'.repeat(3), 'ა'.repeat(longest)),
    )
    .filter((text) => patterns.visible.test(text) && text.length <= longest);

/** Texts of a pattern, some of them at the edge of what it allows. */
const byPattern = new Map<RegExp, fc.Arbitrary<string>>([
  [patterns.slug, slug],
  [
    patterns.language,
    fc.constantFrom('de', 'en', 'ka', 'sr-Latn', 'pt-BR', 'es-419', 'zh-Hant-TW', 'ckb', 'sq', 'uk'),
  ],
  [
    patterns.moment,
    fc.oneof(
      digits(0, 9999, 4),
      day.map((text) => text.slice(0, 7)),
      day,
      joined('T', day, minute),
    ),
  ],
  [patterns.date, day],
  [
    patterns.instant,
    joined('', day, fc.constant('T'), minute, fc.constant(':'), digits(0, 59, 2), fc.constant('Z')),
  ],
  [patterns.timeZone, fc.constantFrom('UTC', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1')],
  [patterns.country, fc.constantFrom('DE', 'GE', 'XK', 'ZZ')],
  [patterns.sdg, fc.constantFrom('1', '11', '11.3', '17.19', '13.a')],
  [patterns.web, web],
  [patterns.target, fc.oneof(web, fc.constantFrom('mailto:city@example.org', 'tel:+49-201-88'))],
  [patterns.email, fc.constantFrom('ada@city.example', 'x.y+z@a.b.example')],
  [patterns.wikidata, fc.nat().map((number) => `Q${number + 1}`)],
  [patterns.reference, fc.oneof(web, fc.constantFrom('a.html', '../events/b.html?x#y', '/c', 'Bild-ä.jpg'))],
  [patterns.signs, fc.stringMatching(/^[\w-]*$/)],
  [patterns.version, fc.nat().map((minor) => `1.${minor}`)],
  [patterns.searchWord, fc.constantFrom('wasser', '2030', 'თბილისი')],
  [patterns.visible, words(limits.text)],
]);

interface Bounds {
  min: number;
  max: number;
}

/** What the checks of a schema demand of a number or a length. */
function boundsOf(schema: z.core.$ZodType, bounds: Bounds): Bounds {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod;
    if (def instanceof Object && 'check' in def && 'value' in def && typeof def.value === 'number') {
      if (def.check === 'greater_than') bounds.min = def.value;
      if (def.check === 'less_than') bounds.max = def.value;
    }
    if (def.check === 'max_length' && 'maximum' in def) bounds.max = Number(def.maximum);
    if (def.check === 'min_length' && 'minimum' in def) bounds.min = Number(def.minimum);
  }
  return bounds;
}

function text(schema: z.core.$ZodString): fc.Arbitrary<string> {
  const [pattern] = (schema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp && byPattern.has(def.pattern) ? [def.pattern] : [],
  );
  const arbitrary = pattern && byPattern.get(pattern);
  if (!arbitrary)
    throw new Error('arbitrary.test-support.ts: a text of the model has no pattern known here; add it.');
  return arbitrary;
}

const known = new Map<z.core.$ZodType, Map<number, fc.Arbitrary<unknown>>>();

/** Values that a schema of the model accepts, found by walking through it. */
export function arbitraryOf<T extends z.core.$ZodType>(schema: T): fc.Arbitrary<z.output<T>>;
export function arbitraryOf(schema: z.core.$ZodType, depth?: number): fc.Arbitrary<unknown>;
export function arbitraryOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const byDepth = known.get(schema) ?? new Map<number, fc.Arbitrary<unknown>>();
  known.set(schema, byDepth);
  const made =
    byDepth.get(depth) ?? make(schema, depth).filter((value) => z.safeParse(schema, value).success);
  byDepth.set(depth, made);
  return made;
}

function make(schema: z.core.$ZodType, depth: number): fc.Arbitrary<unknown> {
  if (schema instanceof z.core.$ZodOptional) return arbitraryOf(schema._zod.def.innerType, depth);
  if (schema instanceof z.core.$ZodLiteral) return fc.constantFrom(...schema._zod.def.values);
  if (schema instanceof z.core.$ZodEnum) return fc.constantFrom(...Object.values(schema._zod.def.entries));
  if (schema instanceof z.core.$ZodBoolean) return fc.boolean();
  if (schema instanceof z.core.$ZodString) return text(schema);
  if (schema instanceof z.core.$ZodNumberFormat) {
    return fc.integer(boundsOf(schema, { min: Number.MIN_SAFE_INTEGER, max: 2 ** 31 - 1 }));
  }
  if (schema instanceof z.core.$ZodNumber) {
    return fc.double({ ...boundsOf(schema, { min: -1e9, max: 1e9 }), noNaN: true });
  }
  if (schema instanceof z.core.$ZodArray) {
    if (depth >= DEEPEST) return fc.constant([]);
    const element = arbitraryOf(schema._zod.def.element, depth + 1);
    const several = fc.array(element, { maxLength: 3, depthIdentifier: 'lists' });
    if (depth === 0) return several;
    // Lists within lists multiply: three of three of three made a document of 260 kB, and one run took 150 ms.
    return fc.oneof(
      { weight: 9, arbitrary: fc.array(element, { maxLength: 1 }) },
      { weight: 1, arbitrary: several },
    );
  }
  if (schema instanceof z.core.$ZodRecord) {
    const { keyType, valueType } = schema._zod.def;
    const key = arbitraryOf(keyType, depth).map(String);
    return fc.dictionary(key, arbitraryOf(valueType, depth), { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.core.$ZodUnion) {
    return fc.oneof(...schema._zod.def.options.map((option) => arbitraryOf(option, depth)));
  }
  if (schema instanceof z.core.$ZodObject) {
    const fields = Object.entries(schema._zod.def.shape);
    const required = fields
      .filter(([, field]) => !(field instanceof z.core.$ZodOptional))
      .map(([name]) => name);
    return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field, depth)])), {
      requiredKeys: required,
      noNullPrototype: true,
    });
  }
  throw new Error(
    `arbitrary.test-support.ts does not know schemas of type "${schema._zod.def.type}" yet; add it.`,
  );
}
