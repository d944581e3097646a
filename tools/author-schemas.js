// JSON Schemas of the files that authors write, for editors that complete while one types. Made from the
// schemas of the model and the comments beside their fields, so that nothing is said twice.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'packages/core/src/model';

const NOTE =
  'For completion while you type. It is not the norm: `connective check` is, which knows rules that no schema can say, and says what to write instead.';

/** Files that hold one thing, and those that hold a list of them; by the name of the schema's file. */
const single = { event: 'events', practice: 'practices' };
const lists = {
  ...{ municipalities: 'municipalities', organisations: 'organisations', people: 'people' },
  ...{ topics: 'topics', regions: 'regions', series: 'series', materials: 'materials' },
  'working-groups': 'workingGroups',
};

/** Every schema, by the name of its file. */
export async function authorSchemas() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions: ['@connective-cities/source'] },
    ssr: { resolve: { conditions: ['@connective-cities/source'] } },
  });
  try {
    const load = (path) => server.ssrLoadModule(`/${path}`);
    return await makeSchemas(load);
  } finally {
    await server.close();
  }
}

async function makeSchemas(load) {
  const names = readdirSync(root + folder).filter((name) => name.endsWith('.ts') && !name.includes('.test'));
  const modules = new Map(
    await Promise.all(names.map(async (name) => [name, await load(`${folder}/${name}`)])),
  );
  const { contentSchemas } = modules.get('content.ts');
  const { publisherSchema } = modules.get('publisher.ts');
  const writer = new SchemaWriter(modules, await load('packages/core/src/check/labels.ts'), {
    countries: (await load(`${folder}/tables/countries.ts`)).countries,
    timeZones: (await load(`${folder}/tables/time-zones.ts`)).timeZones,
    sdgTargets: (await load(`${folder}/tables/sdg-targets.ts`)).sdgTargets,
  });
  const files = {};
  const add = (name, title, schema, isList) => (files[`${name}.json`] = writer.file(title, schema, isList));
  add('publisher', 'publisher.yaml', publisherSchema, false);
  for (const [name, kind] of Object.entries(single))
    add(name, name === 'event' ? 'event.yaml' : 'practices/….yaml', contentSchemas[kind], false);
  for (const [name, kind] of Object.entries(lists)) add(name, `${name}.yaml`, contentSchemas[kind], true);
  return files;
}

/** Languages that an editor offers in a text; others may be written. */
const OFFERED = [
  'de',
  'en',
  'fr',
  'es',
  'ar',
  'sq',
  'hy',
  'az',
  'be',
  'bs',
  'ka',
  'ro',
  'ru',
  'sr',
  'tr',
  'uk',
];

class SchemaWriter {
  constructor(modules, labels, tables) {
    this.parts = modules.get('schema-parts.ts');
    this.shorthand = modules.get('shorthand.ts');
    this.labels = labels;
    this.docs = new Map([...modules.keys()].map((name) => [name, commentsIn(name)]));
    /** Where a schema is exported, and under which name. */
    this.exported = new Map();
    for (const [file, module] of modules) {
      for (const [name, schema] of Object.entries(module)) {
        if (/schema$/i.test(name) && !this.exported.has(schema)) this.exported.set(schema, { file, name });
      }
    }
    const exportedBy = (file, name) => modules.get(file)[name];
    const text = { type: 'string', minLength: 1 };
    const goals = Array.from({ length: 17 }, (_, at) => String(at + 1));
    /** What a schema of zod cannot tell of itself: lists that a check looks up, and forms with flags. */
    this.known = new Map([
      [exportedBy('plain.ts', 'plainSchema'), text],
      [exportedBy('plain.ts', 'longSchema'), text],
      [exportedBy('country.ts', 'countryCodeSchema'), { enum: [...tables.countries] }],
      [exportedBy('time-zone.ts', 'timeZoneSchema'), { enum: [...tables.timeZones] }],
      [exportedBy('sdg.ts', 'sdgSchema'), { enum: [...goals, ...tables.sdgTargets] }],
      [
        exportedBy('link.ts', 'webAddressSchema'),
        { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
      ],
      [exportedBy('link.ts', 'referenceSchema'), text],
    ]);
  }

  file(title, schema, isList) {
    this.definitions = {};
    const thing = this.objectOf(schema, this.exported.get(this.inner(schema))?.file);
    // The name of the file or folder is the id.
    if (!isList && thing.required) thing.required = thing.required.filter((field) => field !== 'id');
    const definitions = Object.fromEntries(
      Object.entries(this.definitions).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title,
      description: NOTE,
      ...(isList ? { type: 'array', items: thing } : thing),
      definitions,
    };
  }

  inner(schema) {
    return this.parts.innermost(schema);
  }

  /** The schema of a value; one that is exported by name is written once and referred to. */
  of(schema, file) {
    const inner = this.inner(schema);
    const own = this.exported.get(inner);
    const known = this.known.get(inner);
    if (known && !own) return { ...known };
    if (!own) return this.written(inner, file);
    const name = own.name.replace(/(?:Source)?Schema$/, '');
    if (!Object.hasOwn(this.definitions, name)) {
      this.definitions[name] = {};
      const described = this.docs.get(own.file)?.schemas.get(own.name);
      this.definitions[name] = {
        ...(described && { description: described }),
        ...(known ?? this.written(inner, own.file)),
      };
    }
    return { $ref: `#/definitions/${name}` };
  }

  written(inner, file) {
    const long = this.longForm(inner, file);
    const short = this.shorthand.shortFormOf(inner);
    return short ? { anyOf: [this.of(short, file), long] } : long;
  }

  longForm(inner, file) {
    const parts = this.parts.partsOf(inner);
    switch (parts.kind) {
      case 'object':
        return this.objectOf(inner, file);
      case 'list':
        return { type: 'array', items: this.of(parts.entry, file), ...atLeastOne(inner) };
      case 'record':
        return this.recordOf(inner, parts, file);
      case 'choice':
        return { anyOf: parts.options.map((option) => this.of(option, file)) };
      case 'value':
        return parts.words ? { enum: parts.words } : valueOf(inner, (option) => this.of(option, file));
    }
  }

  objectOf(schema, file) {
    const { fields } = this.parts.partsOf(schema);
    const entries = Object.entries(fields);
    const required = entries.filter(([, field]) => !mayBeMissing(field)).map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(
        entries.map(([name, field]) => [
          name,
          {
            ...this.label(name),
            ...this.comment(name, file, Object.hasOwn(fields, 'formerUrls')),
            ...this.of(field, file),
            ...defaultOf(field),
          },
        ]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  recordOf(inner, { value }, file) {
    const keys = this.of(inner._zod.def.keyType, file);
    const entry = this.of(value, file);
    const isText = ['plainSchema', 'longSchema'].includes(this.exported.get(this.inner(value))?.name);
    return {
      type: 'object',
      propertyNames: keys,
      ...(isText && {
        properties: Object.fromEntries(OFFERED.map((language) => [language, entry])),
        minProperties: 1,
      }),
      additionalProperties: entry,
    };
  }

  /** What an editor calls a field, in German and English. */
  label(name) {
    const [german, english] = this.labels.fields[name] ?? [];
    return english ? { title: german === english ? english : `${english} · ${german}` } : {};
  }

  /** The comment beside a field: in the file of its schema, or in one of those whose fields many share. */
  comment(name, file, isEntity) {
    // Every entity has the same id, language, links and days; what a feed document says of them is another thing.
    const places = [...(isEntity ? ['entity.ts'] : []), file, 'entity.ts', 'when.ts', 'contact-ways.ts'];
    for (const place of places) {
      const words = this.docs.get(place)?.fields.get(name);
      if (words) return { description: words };
    }
    return {};
  }
}

const kindOf = (schema) => schema._zod.def.type;

function mayBeMissing(field) {
  return ['optional', 'default', 'prefault'].includes(kindOf(field));
}

function defaultOf(field) {
  if (kindOf(field) !== 'default') return {};
  const { defaultValue } = field._zod.def;
  return ['string', 'boolean', 'number'].includes(typeof defaultValue) ? { default: defaultValue } : {};
}

function atLeastOne(schema) {
  return checksOf(schema).some(({ check, minimum }) => check === 'min_length' && minimum === 1)
    ? { minItems: 1 }
    : {};
}

function checksOf(schema) {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def);
}

/** A text, a number, true or false, as far as JSON Schema can tell. */
function valueOf(schema, of) {
  const checks = checksOf(schema);
  const bounds = Object.fromEntries(
    checks.flatMap(({ check, value }) =>
      check === 'greater_than' ? [['minimum', value]] : check === 'less_than' ? [['maximum', value]] : [],
    ),
  );
  switch (kindOf(schema)) {
    case 'string': {
      const form = checks.find(({ pattern }) => pattern instanceof RegExp && pattern.flags === '');
      const longest = checks.find(({ check }) => check === 'max_length');
      return {
        type: 'string',
        ...(form ? { pattern: form.pattern.source } : { minLength: 1 }),
        ...(longest && { maxLength: longest.maximum }),
      };
    }
    case 'int':
      return { type: 'integer', ...bounds };
    case 'number':
      return { type: schema._zod.def.format === undefined ? 'number' : 'integer', ...bounds };
    case 'boolean':
      return { type: 'boolean' };
    case 'union':
      return { anyOf: schema._zod.def.options.map(of) };
    default:
      throw new Error(`tools/author-schemas.js knows no schema of the type ${kindOf(schema)}; add it.`);
  }
}

/** Comments of a file of the model: of its exported schemas, and of the fields in it. */
function commentsIn(name) {
  const text = readFileSync(`${root}${folder}/${name}`, 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const schemas = new Map();
  const fields = new Map();
  const visit = (node) => {
    const words = commentOf(node);
    if (words && ts.isVariableStatement(node)) {
      for (const { name: variable } of node.declarationList.declarations)
        schemas.set(variable.getText(file), words);
    }
    if (words && (ts.isPropertyAssignment(node) || ts.isSpreadAssignment(node))) {
      const field = ts.isPropertyAssignment(node) ? node.name.getText(file) : undefined;
      if (field && !fields.has(field)) fields.set(field, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { schemas, fields };
}

function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const words = comment && ts.getTextOfJSDocComment(comment.comment);
  return words
    ?.split(/\n\s*\n/)[0]
    .replace(/\{@link (\w+?)(?:Source)?(?:Schema)?\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
