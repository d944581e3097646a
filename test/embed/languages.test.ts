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

// What a visitor reads of the seed's event, typed by hand from the languages' own ways of writing, not from our tables:
// when it was, and which countries took part. Chromium itself lacks or fakes six of these languages.
const read: Readonly<Record<string, [when: string, countries: string]>> = {
  de: [
    '7. Oktober 2020',
    'Albanien, Armenien, Aserbaidschan, Belarus, Bosnien und Herzegowina, Georgien, Kosovo, Moldawien, Serbien, Türkei, Ukraine',
  ],
  en: [
    '7 October 2020',
    'Albania, Armenia, Azerbaijan, Belarus, Bosnia & Herzegovina, Georgia, Kosovo, Moldova, Serbia, Türkiye, Ukraine',
  ],
  fr: [
    '7 octobre 2020',
    'Albanie, Arménie, Azerbaïdjan, Biélorussie, Bosnie-Herzégovine, Géorgie, Kosovo, Moldavie, Serbie, Turquie, Ukraine',
  ],
  es: [
    '7 de octubre de 2020',
    'Albania, Armenia, Azerbaiyán, Bielorrusia, Bosnia y Herzegovina, Georgia, Kosovo, Moldavia, Serbia, Turquía, Ucrania',
  ],
  ar: [
    '7 أكتوبر 2020',
    'ألبانيا, أرمينيا, أذربيجان, بيلاروس, البوسنة والهرسك, جورجيا, كوسوفو, مولدوفا, صربيا, تركيا, أوكرانيا',
  ],
  sq: [
    '7 tetor 2020',
    'Shqipëri, Armeni, Azerbajxhan, Bjellorusi, Bosnjë-Hercegovinë, Gjeorgji, Kosovë, Moldavi, Serbi, Turqi, Ukrainë',
  ],
  ka: [
    '7 ოქტომბერი, 2020',
    'ალბანეთი, სომხეთი, აზერბაიჯანი, ბელარუსი, ბოსნია და ჰერცეგოვინა, საქართველო, კოსოვო, მოლდოვა, სერბეთი, თურქეთი, უკრაინა',
  ],
  uk: [
    '7 жовтня 2020 р.',
    'Албанія, Вірменія, Азербайджан, Білорусь, Боснія і Герцеговина, Грузія, Косово, Молдова, Сербія, Туреччина, Україна',
  ],
  ru: [
    '7 октября 2020 г.',
    'Албания, Армения, Азербайджан, Беларусь, Босния и Герцеговина, Грузия, Косово, Молдова, Сербия, Турция, Украина',
  ],
  be: [
    '7 кастрычніка 2020 г.',
    'Албанія, Арменія, Азербайджан, Беларусь, Боснія і Герцагавіна, Грузія, Косава, Малдова, Сербія, Турцыя, Украіна',
  ],
  ro: [
    '7 octombrie 2020',
    'Albania, Armenia, Azerbaidjan, Belarus, Bosnia și Herțegovina, Georgia, Kosovo, Republica Moldova, Serbia, Turcia, Ucraina',
  ],
  sr: [
    '7. октобар 2020.',
    'Албанија, Јерменија, Азербејџан, Белорусија, Босна и Херцеговина, Грузија, Косово, Молдавија, Србија, Турска, Украјина',
  ],
  'sr-Latn': [
    '7. oktobar 2020.',
    'Albanija, Jermenija, Azerbejdžan, Belorusija, Bosna i Hercegovina, Gruzija, Kosovo, Moldavija, Srbija, Turska, Ukrajina',
  ],
  bs: [
    '7. oktobar 2020.',
    'Albanija, Armenija, Azerbejdžan, Bjelorusija, Bosna i Hercegovina, Gruzija, Kosovo, Moldavija, Srbija, Turska, Ukrajina',
  ],
  tr: [
    '7 Ekim 2020',
    'Arnavutluk, Ermenistan, Azerbaycan, Belarus, Bosna-Hersek, Gürcistan, Kosova, Moldova, Sırbistan, Türkiye, Ukrayna',
  ],
  hy: [
    '7 հոկտեմբերի, 2020 թ.',
    'Ալբանիա, Հայաստան, Ադրբեջան, Բելառուս, Բոսնիա և Հերցեգովինա, Վրաստան, Կոսովո, Մոլդովա, Սերբիա, Թուրքիա, Ուկրաինա',
  ],
  az: [
    '7 oktyabr 2020',
    'Albaniya, Ermənistan, Azərbaycan, Belarus, Bosniya və Herseqovina, Gürcüstan, Kosovo, Moldova, Serbiya, Türkiyə, Ukrayna',
  ],
};

test('the test below reads every language there is', () => {
  expect(Object.keys(read).sort()).toStrictEqual(Object.keys(languages).sort());
});

test.each(Object.entries(read))(
  'in %s a visitor reads the date and the countries',
  async (lang, [when, countries]) => {
    const visit = await site.visit(
      `${card()}<cc-participant-map src="${SEED}" list="open" loading="eager"></cc-participant-map>`,
      { lang },
    );
    const list = visit.page.locator('cc-participant-map .countries').first();
    await list.waitFor();
    await visit.page.waitForSelector('cc-event .when');
    expect(await readText(visit.page, 'cc-event .when')).toBe(when);
    expect((await list.locator('.name').allInnerTexts()).sort()).toStrictEqual(countries.split(', ').sort());
    expect(visit.errors).toStrictEqual([]);
    await site.leave(visit);
  },
);

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
