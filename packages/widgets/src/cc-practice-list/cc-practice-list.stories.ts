import type { PracticeIndexRecord } from '@connective-cities/core';
import * as ar from '@connective-cities/core/language/ar';
import * as ka from '@connective-cities/core/language/ka';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { documentOf } from '../element/feed.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import { serverOf } from '../element/states.test-support.js';
import { fallback, textIn } from '../element/story.test-support.js';

interface Args {
  index: PracticeIndexRecord;
  filters: string;
  topic: string;
  region: string;
  country: string;
  limit: number;
  'heading-level': string;
}

addLanguage('ar', { ...ar });
addLanguage('ka', { ...ka });

const content = documentOf<PracticeIndexRecord>('practices.json');

const meta: Meta<Args> = {
  title: 'Elements/cc-practice-list',
  component: 'cc-practice-list',
  args: { index: content, filters: 'search topic country', limit: 20 },
  argTypes: { index: { control: 'object' } },
  render: (args) =>
    html`<cc-practice-list
      .index=${args.index}
      filters=${args.filters}
      topic=${args.topic ?? ''}
      region=${args.region ?? ''}
      country=${args.country ?? ''}
      limit=${args.limit}
      heading-level=${args['heading-level'] ?? '2'}
      >${fallback}</cc-practice-list
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const reads =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-practice-list', text)).toContain(text);
  };

/** The network’s library. */
export const Library: Story = { play: reads('Eine Bank, die Strom macht') };

/** What a page about energy shows, without filters. */
export const OneTopic: Story = { args: { topic: 'energy', filters: '' }, play: reads('Eredvi') };

/** Fictional practices with all that a row can have. */
export const Samples: Story = {
  args: { index: documentOf<PracticeIndexRecord>('practices.json', 'content-samples') },
  play: reads('Regengärten'),
};

/** A feed without practices. */
export const Empty: Story = {
  args: { index: { ...content, items: [] }, filters: '' },
  play: reads('Es sind keine Praxisbeispiele veröffentlicht.'),
};

export const English: Story = { globals: { language: 'en' } };

/** From right to left. */
export const Arabic: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

export const Georgian: Story = { decorators: [(story) => html`<div lang="ka">${story()}</div>`] };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

/** While the feed does not answer, and the page has nothing of its own to show. */
export const Loading: Story = {
  render: () =>
    html`<cc-practice-list src=${serverOf('never-practices', undefined)} loading="eager"></cc-practice-list>`,
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-practice-list src="/there-is-no-feed.json" loading="eager"></cc-practice-list>`,
  play: reads('konnte nicht geladen werden'),
};
