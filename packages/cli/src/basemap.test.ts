import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProject, readBasemap } from '@connective-cities/core/map';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './command-line.js';

const committed = new URL('../../basemaps/', import.meta.url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'basemap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `connective basemap …` and returns its exit code and everything that it said. */
async function basemap(...line: string[]) {
  let said = '';
  const write = (text: string) => void (said += text);
  const code = await run(['basemap', ...line], {
    write,
    complain: write,
    signal: () => new AbortController().signal,
  });
  return { code, said };
}

const build = (...line: string[]) => basemap('build', '--out', join(folder, 'out'), ...line);
const built = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
const builtMap = (name: string) => readBasemap(JSON.parse(built(name)))!;

function given(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** How far down a path is at each of its positions. */
const ysOf = (path = ''): number[] => [...path.matchAll(/,(-?\d+)/g)].map(([, y]) => Number(y));

/** Two square countries side by side, the east one with an island of its neighbour, in a topology of a user's own. */
const topology = {
  type: 'Topology',
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AL', arcs: [[0, 1]] },
        { type: 'Polygon', id: '688', arcs: [[2, ~1]] },
        { type: 'Polygon', properties: { name: 'Isle' }, arcs: [[3]] },
      ],
    },
  },
  arcs: [
    [
      [20, 44],
      [16, 44],
      [16, 40],
      [20, 40],
    ],
    [
      [20, 40],
      [20, 44],
    ],
    [
      [20, 44],
      [24, 44],
      [24, 40],
      [20, 40],
    ].toReversed(),
    [
      [26, 41],
      [26, 43],
      [28, 43],
      [28, 41],
      [26, 41],
    ],
  ],
};
topology.arcs[2]!.reverse();
topology.objects.countries.geometries[1]!.arcs = [[2, 1]];

const region = {
  source: './my.topo.json',
  credit: 'Drawn by hand',
  projection: 'azimuthal-equal-area',
  frame: [15, 39, 29, 45],
  width: 500,
  tolerance: 1,
  smallest: 2,
};

describe('connective basemap build', () => {
  test.each(['world', 'europe', 'see-caucasus'])(
    'builds %s to the byte as it is committed',
    async (name) => {
      expect(await build('--region', name)).toMatchObject({ code: 0 });
      for (const file of [`${name}.json`, `${name}-borderless.json`]) {
        // Not by toBe: its message would be the whole file.
        expect(built(file) === readFileSync(new URL(file, committed), 'utf8'), file).toBe(true);
      }
    },
    120_000,
  );

  test("builds a site's own region from its own topology", async () => {
    given('my.topo.json', topology);
    const recipe = given('my.json', {
      steps: [{ area: 'Isle', to: 'XK', why: 'ours' }],
      places: [{ country: 'MC', at: [22, 42] }],
      notes: { XK: { en: 'A note' } },
      regions: { mine: region },
    });
    const { code, said } = await build('--recipe', recipe);
    expect(said).toMatch(
      /^mine\.json: 3 countries, 1 dots, \d{3} bytes\nmine-borderless\.json: no borders, 0 dots, \d{3} bytes\n$/,
    );
    expect(code).toBe(0);
    const map = builtMap('mine.json');
    expect(Object.keys(map.countries ?? {})).toStrictEqual(['AL', 'RS', 'XK']);
    expect(map).toMatchObject({ region: 'mine', source: 'Drawn by hand', notes: { XK: { en: 'A note' } } });
    expect(map.points.map(([country]) => country)).toStrictEqual(['MC']);
    expect(builtMap('mine-borderless.json').countries).toBeUndefined();
  });

  test('takes another topology for a region of ours', async () => {
    const from = given('my.topo.json', topology);
    const recipe = given('my.json', { steps: [{ area: 'Isle', to: 'XK' }] });
    expect(await build('--recipe', recipe, '--from', from, '--region', 'see-caucasus')).toMatchObject({
      code: 0,
    });
    const map = builtMap('see-caucasus.json');
    expect(Object.keys(map.countries ?? {})).toStrictEqual(['AL', 'RS', 'XK']);
    expect(map.source).toBe('my.topo.json');
  });

  test('draws Western Sahara where Natural Earth draws Morocco', async () => {
    const own = { ...region, source: 'world-atlas/countries-50m.json', frame: [-18, 20, 0, 36] };
    await build('--recipe', given('my.json', { regions: { maghreb: own } }));
    const { countries, projection } = builtMap('maghreb.json');
    const [, y] = createProject(projection)(-11, 27.6667);
    // Where the two meet is the northernmost line of the one, and a part of the other.
    expect(Math.min(...ysOf(countries?.EH))).toBeCloseTo(y, -1);
    expect(ysOf(countries?.MA).some((line) => Math.abs(line - y) < 5)).toBe(true);
    expect(Math.max(...ysOf(countries?.MA))).toBeLessThan(y + 8);
  });

  test('tells of steps that found nothing, of a recipe of a user alone', async () => {
    const from = given('my.topo.json', topology);
    const steps = [
      { area: 'Isle', to: 'XK' },
      { area: 'Ile', to: 'XK' },
    ];
    const recipe = given('my.json', { steps });
    expect((await build('--recipe', recipe, '--from', from, '--region', 'europe')).said).toContain(
      `steps of ${recipe} that found nothing in this source: steps[1].`,
    );
  });
});

describe('connective basemap build says what is wrong, and writes nothing', () => {
  const cases: [string, Record<string, unknown>, string[], string][] = [
    [
      'no such region',
      {},
      ['--region', 'mars'],
      'The recipe has no region "mars". It has: world, europe, see-caucasus.',
    ],
    ['no such file', {}, ['--recipe', 'missing.json'], 'missing.json cannot be read'],
    ['a file that is no JSON', { 'a.json': 'steps:' }, ['--recipe', 'a.json'], 'a.json is not JSON'],
    [
      'a list as recipe',
      { 'a.json': [] },
      ['--recipe', 'a.json'],
      'a.json: the recipe is not understood there. Possible: { … }.',
    ],
    [
      'a typing error in a step',
      { 'a.json': { steps: [{ area: 'X', too: 'XK' }] } },
      ['--recipe', 'a.json'],
      'a.json: steps[0].too is not understood there. Possible: area, at',
    ],
    [
      'no country of ISO',
      { 'a.json': { steps: [{ area: 'X', to: 'UK' }] } },
      ['--recipe', 'a.json'],
      'a.json: steps[0].to is not',
    ],
    [
      'a latitude first',
      { 'a.json': { places: [{ country: 'DE', at: [47, 128] }] } },
      ['--recipe', 'a.json'],
      'places[0].at[1] is not understood there. Possible: -90 … 90.',
    ],
    [
      'a frame turned round',
      { 'a.json': { regions: { a: { ...region, frame: [29, 39, 15, 45] } } } },
      ['--recipe', 'a.json'],
      'regions.a.frame is not understood there. Possible: [west, south, east, north].',
    ],
    [
      'a projection that is not known',
      { 'a.json': { regions: { a: { ...region, projection: 'mercator' } } } },
      ['--recipe', 'a.json'],
      'Possible: equal-earth, conic-conformal, azimuthal-equal-area.',
    ],
    [
      'a source that is no topology',
      { 'a.json': { type: 'FeatureCollection', features: [] } },
      ['--from', 'a.json', '--region', 'world'],
      'a.json is not a TopoJSON file of areas.',
    ],
    [
      'a topology with arcs missing',
      { 'a.json': { ...topology, arcs: [] } },
      ['--from', 'a.json', '--region', 'world'],
      'a.json is not a TopoJSON file of areas.',
    ],
    [
      'an area of nobody',
      { 'a.json': topology },
      ['--from', 'a.json', '--region', 'world'],
      'is no country of ISO 3166-1: Isle.',
    ],
    [
      'a frame of sea',
      {
        'a.json': {
          regions: {
            sea: { ...region, source: 'world-atlas/countries-110m.json', frame: [-40, 20, -30, 30] },
          },
        },
      },
      ['--recipe', 'a.json'],
      'No land lies in the frame of "sea".',
    ],
  ];

  test.each(cases)('for %s', async (_, files, line, expected) => {
    for (const [name, value] of Object.entries(files)) given(name, value);
    const { code, said } = await build(
      ...line.map((word) => (word.endsWith('.json') ? join(folder, word) : word)),
    );
    expect(said).toContain(expected);
    expect(said).toContain('Nothing was written.');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('in German, too', async () => {
    const { said } = await build('--region', 'mars', '--lang', 'de');
    expect(said).toBe(
      'Das Rezept hat keine Region „mars“. Es hat: world, europe, see-caucasus. Nichts wurde geschrieben.\n',
    );
  });

  test('where the folder is a file', async () => {
    given('out', '');
    given('my.topo.json', topology);
    const recipe = given('my.json', { steps: [{ area: 'Isle', to: 'XK' }], regions: { mine: region } });
    const { code, said } = await build('--recipe', recipe);
    expect(code).toBe(1);
    expect(said).toContain('could not be written to');
  });

  test('for another task than build, and without a folder', async () => {
    expect(await basemap('draw')).toStrictEqual({
      code: 2,
      said: 'After "basemap" comes what to do with it: "build".\nconnective --help lists everything.\n',
    });
    expect(await basemap('build')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--out') as string,
    });
  });
});
