import type { SeriesRecord } from '@connective-cities/core';
import * as ar from '@connective-cities/core/language/ar';
import * as ka from '@connective-cities/core/language/ka';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { documentOf } from '../element/feed.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import { serverOf } from '../element/states.test-support.js';
import { at, fallback, textIn } from '../element/story.test-support.js';

interface Args {
  series: SeriesRecord;
  'heading-level': string;
}

addLanguage('ar', { ...ar });
addLanguage('ka', { ...ka });

const energy = documentOf<SeriesRecord>('series/municipal-renewable-energy-see.json');

const meta: Meta<Args> = {
  title: 'Elements/cc-series',
  component: 'cc-series',
  args: { series: energy, 'heading-level': '2' },
  argTypes: { series: { control: 'object' } },
  decorators: [at('2026-11-23T12:00:00Z')],
  render: (args) =>
    html`<cc-series .series=${args.series} heading-level=${args['heading-level']}>${fallback}</cc-series>`,
};
export default meta;

type Story = StoryObj<Args>;

const reads =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-series', text)).toContain(text);
  };

/** A learning process of several years. */
export const LearningProcess: Story = { play: reads('Lernprozess') };

/** A row of events with numbers and other names. */
export const Row: Story = {
  args: { series: documentOf<SeriesRecord>('series/municipal-response-covid-19.json') },
  play: reads('Auch genannt'),
};

/** In the middle of it. */
export const Running: Story = {
  decorators: [at('2024-04-01T12:00:00Z')],
  play: reads('Kommende Veranstaltungen'),
};

/** Announced, without any event yet. */
export const Empty: Story = {
  args: { series: { ...energy, items: [] } },
  play: reads('Es sind keine Veranstaltungen veröffentlicht.'),
};

export const English: Story = { globals: { language: 'en' } };

/** From right to left. */
export const Arabic: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

export const Georgian: Story = { decorators: [(story) => html`<div lang="ka">${story()}</div>`] };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

/** While the feed does not answer, and the page has nothing of its own to show. */
export const Loading: Story = {
  render: () => html`<cc-series src=${serverOf('never-series', undefined)} loading="eager"></cc-series>`,
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-series src="/there-is-no-feed.json" loading="eager"></cc-series>`,
  play: reads('konnte nicht geladen werden'),
};
