import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from './authoring/index.js';
import { readGazetteer } from './disk/read-gazetteer.js';
import { place, type PlaceOptions } from './place.js';
import { findPlaces, withoutDoubt, type Gazetteer } from './place/gazetteer.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
  writeFileSync(join(folder, 'municipalities.yaml'), SEED);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SEED = `# Ours, in the order of the events.
- id: essen
  name:
    de: Essen # as printed
  country: DE
  geonames: 2928810
`;

async function run(options: Partial<PlaceOptions>) {
  let output = '';
  const write = (text: string) => (output += text);
  const code = await place({ into: folder, language: 'en', write, ...options });
  return { code, output };
}

const registry = () => readFileSync(join(folder, 'municipalities.yaml'), 'utf8');

describe('connective place', () => {
  test('writes the entry after those that are there, which stay as they are', async () => {
    const { code, output } = await run({ name: 'Tiflis' });
    expect(code).toBe(0);
    expect(registry().startsWith(`${SEED}\n- id: tbilisi\n  name: Tiflis\n  aliases:\n`)).toBe(true);
    expect(registry()).toMatch(
      /\n {2}country: GE\n {2}lat: 41\.69411\n {2}lon: 44\.83368\n {2}geonames: 611717\n$/,
    );
    expect(output).toContain('tbilisi was written to');
    expect(output).toContain('Its name is "Tiflis", in the language of your files.');
  });

  test('writes what the check accepts, with the other names and without those of machines', async () => {
    await run({ name: 'Tiflis' });
    const publisher = 'name: Net\nbaseUrl: https://feed.example.org\nlanguage: de\ntimeZone: Europe/Berlin\n';
    const { content, issues } = loadContent([
      { path: 'publisher.yaml', text: publisher },
      { path: 'municipalities.yaml', text: registry() },
    ]);
    expect(issues.filter(({ level }) => level === 'error')).toStrictEqual([]);
    const { aliases } = content?.municipalities.find(({ id }) => id === 'tbilisi') ?? { aliases: [] };
    expect(aliases).toEqual(expect.arrayContaining(['Tbilisi', 'თბილისი', 'Тбилиси', 'Թբիլիսի']));
    expect(aliases).not.toContain('TBS');
    expect(aliases).not.toContain('di bi li si');
    expect(aliases).not.toContain('Tíflis');
  });

  test('lists all places of a name that is in doubt, and writes none', async () => {
    const { code, output } = await run({ name: 'Halle' });
    expect(code).toBe(1);
    expect(registry()).toBe(SEED);
    expect(output).toContain('Several places are called "Halle", and nothing was written.');
    expect(output).toContain('connective place Halle --geonames ');
    expect(output).toMatch(
      /--geonames 2911522 .*Halle \(Saale\), Germany \(DE\) · region of Magdeburg · 237,865 inh/,
    );
    expect(output).toMatch(/--geonames 2796696 .*Belgium \(BE\)/);
  });

  test('does not take the largest of one country for the one that was meant', async () => {
    expect(await run({ name: 'Essen', country: 'de' })).toMatchObject({ code: 1 });
    expect((await run({ name: 'Essen', language: 'de' })).output).toContain(
      'Region von Düsseldorf · 593.085 Einwohner',
    );
  });

  test('takes the place whose number is named', async () => {
    writeFileSync(join(folder, 'municipalities.yaml'), '');
    expect(await run({ name: 'Essen', geonames: '2928810', id: 'stadt-essen' })).toMatchObject({ code: 0 });
    expect(registry()).toMatch(/^- id: stadt-essen\n {2}name: Essen\n/);
    expect(await run({ geonames: '611717' })).toMatchObject({ code: 0 });
    expect(registry()).toContain('- id: tbilisi\n  name: Tbilisi\n');
  });

  test('keeps the Latin name where it was asked for in another script', async () => {
    await run({ name: 'თბილისი' });
    expect(registry()).toContain('- id: tbilisi\n  name: Tbilisi\n');
  });

  test('writes a place once', async () => {
    await run({ name: 'Tiflis' });
    const before = registry();
    const { code, output } = await run({ name: 'Tbilisi' });
    expect(code).toBe(0);
    expect(output).toContain('already, as tbilisi');
    expect(registry()).toBe(before);
  });

  test('does not give an id to a second place', async () => {
    const { code, output } = await run({ name: 'Tirana', id: 'essen' });
    expect(code).toBe(1);
    expect(output).toContain('another place with the id essen');
    expect(registry()).toBe(SEED);
  });

  test('shows what an entry lacks that was written by hand', async () => {
    writeFileSync(join(folder, 'municipalities.yaml'), '- id: tirana\n  name: Tirana\n  country: AL\n');
    const { code, output } = await run({ name: 'Tirana' });
    expect(code).toBe(1);
    expect(output).toContain('geonames: 3183875');
    expect(output).toContain('holds an entry tirana already, without a number in GeoNames.');
  });

  test('makes the registry where there is none, but not the folder', async () => {
    rmSync(join(folder, 'municipalities.yaml'));
    expect(await run({ name: 'Tirana' })).toMatchObject({ code: 0 });
    expect(registry()).toMatch(/^- id: tirana\n/);
    const nowhere = join(folder, 'nowhere');
    const { code, output } = await run({ name: 'Tirana', into: nowhere });
    expect(code).toBe(1);
    expect(output).toContain('- id: tirana');
    expect(output).toContain('Name the folder of content with --into.');
    expect(existsSync(nowhere)).toBe(false);
  });

  test('leaves a file alone that is no list', async () => {
    writeFileSync(join(folder, 'municipalities.yaml'), 'essen: {}\n');
    const { code, output } = await run({ name: 'Tirana' });
    expect(code).toBe(1);
    expect(output).toContain('cannot be read as a list');
    expect(registry()).toBe('essen: {}\n');
  });

  test('shows the entry and writes nothing on a dry run', async () => {
    const { code, output } = await run({ name: 'Tirana', dryRun: true });
    expect(code).toBe(0);
    expect(output).toContain('- id: tirana');
    expect(registry()).toBe(SEED);
  });

  test('says what is like a name that no place has', async () => {
    const { code, output } = await run({ name: 'Tbilissy', country: 'GE' });
    expect(code).toBe(1);
    expect(output).toContain('No place in GE is called "Tbilissy".');
    expect(output).toContain('Like it: Tbilisi');
  });

  test.each([
    [{ country: 'UK' }, '--country is "UK"'],
    [{ country: 'Georgia' }, '--country is "Georgia"'],
    [{ geonames: 'Q994' }, '--geonames is "Q994"'],
    [{ id: 'Tiflis' }, '--id is "Tiflis"'],
  ])('does not understand %j', async (options, message) => {
    await expect(run({ name: 'Tiflis', ...options })).rejects.toThrow(message);
  });
});

describe('names of municipalities in the network', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    gazetteer = await readGazetteer();
  });

  /** Names as pages and people write them, the number of the place, and a country where the name needs one. */
  const names = `
    Tiflis, 611717
    თბილისი, 611717
    tbilisi, 611717
    Kutaissi, 613607
    K'ut'aisi, 613607
    Batumi, 615532
    Zugdidi, 610824
    Gori, 614455, GE
    Tirana, 3183875
    Tiranë, 3183875
    Durrës, 3185728
    Shkodra, 3184081
    Prishtinë, 786714
    Priština, 786714
    Gllogoc, 790701
    Drenas, 790701, XK
    Peja, 787157, XK
    Kiew, 703448
    Kiev, 703448
    Київ, 703448
    Kyjiw, 703448
    Lwiw, 702550
    Львів, 702550
    Charkiw, 706483
    Iwano-Frankiwsk, 707471
    Tscherniwzi, 710719
    Eriwan, 616052
    Երևան, 616052
    Gyumri, 616635
    Bakı, 587084, AZ
    Gəncə, 586523
    Gandscha, 586523
    Kischinau, 618426
    Chișinău, 618426
    Minsk, 625144
    Homel, 627907
    Beograd, 792680
    Belgrad, 792680
    Niš, 787657, RS
    Sarajewo, 3191281
    Istanbul, 745044
    İZMİR, 311046
    Łódź, 3093133
    Köln, 2886242
    Koeln, 2886242
    Sankt Pölten, 2766429
    Frankfurt (Oder), 2925535
    Assuan, 359792
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(', '));

  test('are 48', () => {
    expect(names).toHaveLength(48);
  });

  test.each(names)('%s is found, and no other place is taken for it', (name = '', number, country) => {
    const geonames = Number(number);
    const matches = findPlaces(gazetteer, { name, country });
    expect(matches.map(({ place: found }) => found.geonames)).toContain(geonames);
    expect(withoutDoubt(matches)?.place.geonames).toBe(geonames);
  });
});
