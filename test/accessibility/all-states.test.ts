// Every story of an element on one page, which then changes its colours and its language under the elements, as
// visitors and pages do. Whatever axe and IBM's engine find is a failure. New elements are taken in by their stories.
import { packCountryNames } from '@connective-cities/core/language/country-list';
import { languages } from '@connective-cities/core/language/languages';
import { countryNames } from '@connective-cities/core/language/names';
import { addLanguage } from '@connective-cities/widgets';
import '@connective-cities/widgets/define';
import axe from 'axe-core';
import { html, render } from 'lit';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../.storybook/page.css';
import { everyStory, type StoryFile } from './every-story.js';
import { ibmFindings } from './ibm.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every language is looked at, not three of them. */
    everyLanguage: boolean;
  }
}

const files = import.meta.glob<StoryFile>('../../packages/widgets/src/cc-*/*.stories.ts', { eager: true });
const elements = Object.values(files).map((file): [string, StoryFile] => [
  file.default.component ?? '',
  file,
]);

const themes = ['light', 'dark', 'forced'] as const;

/** German as the original, a script of its own, and one from right to left. */
const three = ['de', 'ka', 'ar'];
const others = inject('everyLanguage') ? Object.keys(languages).filter((tag) => !three.includes(tag)) : [];

type Combination = [tag: string, theme: (typeof themes)[number]];

/** Those three in all colours; the others, when asked for, without the forced ones, which know no language. */
const combinations = [
  ...three.flatMap((tag) => themes.map((theme): Combination => [tag, theme])),
  ...others.flatMap((tag): Combination[] => [
    [tag, 'light'],
    [tag, 'dark'],
  ]),
];

beforeAll(() => {
  for (const [tag, words] of Object.entries(languages)) {
    if (tag !== 'de' && tag !== 'en')
      addLanguage(tag, { ...words, countries: packCountryNames(countryNames[tag] ?? {}) });
  }
});

/** Waits until nothing on the page changes any more. */
async function settled(page: HTMLElement): Promise<void> {
  const drawn = () =>
    [...page.querySelectorAll<HTMLElement>('*')].map((node) => node.shadowRoot?.textContent ?? '').join('\n');
  let before = '';
  for (let same = 0; same < 5; same++) {
    await new Promise(requestAnimationFrame);
    const now = drawn();
    if (now !== before) same = 0;
    before = now;
  }
}

async function wear(page: HTMLElement, lang: string, theme: (typeof themes)[number]): Promise<void> {
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.dataset.theme = theme === 'forced' ? 'light' : theme;
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' }],
  });
  await settled(page);
}

/** A page of a real site has landmarks around its content, and no element of ours a dozen times. */
const NOT_HERE = { region: { enabled: false }, 'landmark-unique': { enabled: false } };

async function axeFindings(page: Element): Promise<string[]> {
  const { violations } = await axe.run(page, { resultTypes: ['violations'], rules: NOT_HERE });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

describe.each(elements)('<%s> in all its states', (tag, file) => {
  const page = document.createElement('div');
  page.className = 'page';
  page.dataset.around = 'plain';

  beforeAll(async () => {
    document.body.append(page);
    // One after the other, because each sets the clock.
    for (const [name, view] of everyStory(file)) {
      const part = document.createElement('div');
      part.dataset.story = name;
      page.append(part);
      render(html`${view()}`, part);
      await settled(part);
    }
    return () => page.remove();
  });

  test.each(combinations)('has no finding in %s on a page with %s colours', async (lang, theme) => {
    await wear(page, lang, theme);
    expect(page.querySelectorAll(tag).length).toBeGreaterThan(0);
    expect(await axeFindings(page)).toStrictEqual([]);
    expect(await ibmFindings(page)).toStrictEqual([]);
  });
});

describe('the search for findings', () => {
  test('reaches into shadow roots, with both engines', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button></button>';
    document.body.append(host);
    expect((await axeFindings(host)).join()).toContain('button-name');
    expect((await ibmFindings(host)).join()).toContain('input_label_exists');
    host.remove();
  });
});
