import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { readYaml } from '../packages/cli/src/authoring/yaml.js';
import { readContent } from '../packages/cli/src/disk/read-content.js';
import { authorSchemas } from '../tools/author-schemas.js';
import { root } from './sources.js';

const folder = `${root}/packages/cli/schema`;
const written = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** The schema of an author's file, by its place in the folder of content. */
function schemaFor(path: string): string {
  if (path.startsWith('events/')) return 'event.json';
  return path.startsWith('practices/') ? 'practice.json' : path.replace('.yaml', '.json');
}

// The package is CommonJS, and its default export a namespace to TypeScript.
const addFormats = formats as unknown as (ajv: Ajv) => void;

const validators = new Map<string, ValidateFunction>();
const errorsIn = (name: string, value: unknown) => {
  const validate = validators.get(name);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
        instancePath,
        keyword,
        ...params,
      }));
};

beforeAll(() => {
  for (const name of written) {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    validators.set(name, ajv.compile(JSON.parse(textOf(name)) as object));
  }
});

describe('the schemas for editors', () => {
  it('are those of the model; if not, run node packages/cli/tools/make-schemas.js', async () => {
    const made = await authorSchemas();
    expect(written).toEqual(Object.keys(made).sort());
    for (const name of written) expect(JSON.parse(textOf(name))).toEqual(made[name]);
  }, 60_000);

  it('say that they are not the norm, and what is', () => {
    for (const name of written) {
      const { description } = JSON.parse(textOf(name)) as { description: string };
      expect(description).toContain('not the norm: `connective check` is');
    }
  });

  it.each(['content', 'content-samples'])('accept every file of %s', async (name) => {
    const found = await readContent(fileURLToPath(new URL(`../${name}`, import.meta.url)));
    const files = (found?.files ?? []).filter(({ path }) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(10);
    for (const { path, text } of files) {
      expect({ path, errors: errorsIn(schemaFor(path), readYaml(text).value) }).toEqual({ path, errors: [] });
    }
  });

  it.each([
    ['event.json', { title: 'A', when: '2031', titel: 'B' }],
    ['event.json', { title: 'A', when: { start: '2031', ende: '2032' } }],
    [
      'event.json',
      { title: 'A', when: '2031', participation: { counts: [{ of: 'participants', vlaue: 5 }] } },
    ],
    ['practice.json', { title: 'A', municipalities: ['a'], sektionen: [] }],
    ['municipalities.json', [{ id: 'a', name: 'A', country: 'AL', latitude: 41 }]],
    ['people.json', [{ id: 'a', name: 'A', publication: { basis: 'consent' }, mail: 'x' }]],
    [
      'publisher.json',
      { name: 'A', baseUrl: 'https://a.example', language: 'de', timeZone: 'Europe/Berlin', lang: 'de' },
    ],
  ])('refuse an unknown field in %s', (name, value) => {
    expect(errorsIn(name, value).some(({ keyword }) => keyword === 'additionalProperties')).toBe(true);
  });

  it('take the short forms that authors may write', () => {
    const event = {
      title: 'A',
      when: 2031,
      previousStart: '2030-05',
      participation: {
        counts: { participants: 'rund 50', countries: 11 },
        countries: ['GE'],
        municipalities: ['a'],
      },
      programme: [{ id: 'a', kind: 'input', people: ['ada'] }],
    };
    expect(errorsIn('event.json', event)).toEqual([]);
  });

  it('know countries, zones, targets and words, so that an editor can offer them', () => {
    const { definitions, properties } = JSON.parse(textOf('event.json')) as {
      definitions: Record<string, { enum?: string[] }>;
      properties: Record<string, { enum?: string[]; description?: string; default?: unknown }>;
    };
    expect(definitions.countryCode?.enum).toContain('XK');
    expect(definitions.timeZone?.enum).toContain('Europe/Kyiv');
    expect(definitions.sdg?.enum).toHaveLength(17 + 169);
    expect(properties.kind).toMatchObject({ default: 'other' });
    expect(properties.kind?.enum).toContain('expert-exchange');
    expect(properties.firstPublished?.description).toContain('Day it was first published');
  });

  it('miss what only a check can know, which is why they are not the norm', () => {
    expect(errorsIn('event.json', { title: 'A', when: '2020-02-30' })).toEqual([]);
  });
});
