// Further languages lie beside the script as data, and a page asks for the one it needs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '@connective-cities/core/language/languages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED, Site, card, readText } from './site.js';

const folder = fileURLToPath(new URL('../../packages/widgets/dist/embed/language', import.meta.url));
const site = new Site();

beforeAll(() => site.open());
afterAll(() => site.close());

const asked = (requests: readonly string[]) => requests.filter((path) => path.includes('/language/'));
const georgian = { lang: 'ka' };

test('there is a file for every language but those that the script carries', () => {
  const carried = ['de', 'en'];
  const tags = Object.keys(languages).filter((tag) => !carried.includes(tag));
  expect(readdirSync(folder).sort()).toStrictEqual(tags.map((tag) => `${tag}.json`).sort());
});

test('a German page asks for none', async () => {
  const visit = await site.visit(card(), { lang: 'de' });
  await visit.page.waitForSelector('cc-event .card');
  expect(asked(visit.requests)).toStrictEqual([]);
  await site.leave(visit);
});

test('a Georgian page asks for one file, once, however many widgets it has', async () => {
  const visit = await site.visit(
    `${card()}<cc-programme src="${SEED}" loading="eager"></cc-programme>`,
    georgian,
  );
  await visit.page.waitForSelector('cc-programme .programme');
  expect(asked(visit.requests)).toStrictEqual([expect.stringMatching(/^\/widgets\/language\/ka\.json\?\d/)]);
  expect(await readText(visit.page, 'cc-event .when')).toContain('7 ოქტომბერი, 2020');
  expect(await visit.events()).toContain('cc-load');
  expect(visit.errors).toStrictEqual([]);
  await site.leave(visit);
});

test('the fallback stands until the words have come, and cc-load waits for them', async () => {
  let answer = (): void => undefined;
  site.answers.set('/widgets/language/ka.json', (_, response) => {
    answer = () => response.end(readFileSync(join(folder, 'ka.json')));
  });
  const visit = await site.visit(card(), georgian);
  await visit.page.waitForResponse((response) => response.url().includes(SEED));
  await visit.page.waitForTimeout(200);
  expect(await readText(visit.page, 'cc-event')).toBe('Unsere eigene Seite');
  expect(await visit.events()).toStrictEqual([]);
  answer();
  await visit.page.waitForSelector('cc-event .card');
  expect(await visit.events()).toStrictEqual(['cc-load']);
  site.answers.clear();
  await site.leave(visit);
});

test.each([
  ['cannot be had', { status: 404, body: 'no' }],
  ['is none', { body: '<!doctype html>' }],
  ['is of another version', { body: '{"version":"0.0.0-other"}' }],
])('where the file %s, the script’s own words are shown, and one line says why', async (_, answer) => {
  site.answers.set('/widgets/language/ka.json', answer);
  const visit = await site.visit(`${card()}<cc-programme src="${SEED}" loading="eager"></cc-programme>`, {
    ...georgian,
    context: { locale: 'en-GB' },
  });
  await visit.page.waitForSelector('cc-programme .programme');
  await visit.page.waitForSelector('cc-event .card');
  expect(await readText(visit.page, 'cc-event .when')).toContain('2020');
  expect(
    visit.console.filter((line) => line.includes('/language/ka.json') && !line.includes('404 (Not')),
  ).toHaveLength(1);
  expect(visit.errors).toStrictEqual([]);
  site.answers.clear();
  await site.leave(visit);
});
