import type { PracticeRecord } from '@connective-cities/core';
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
  practice: PracticeRecord;
  extent: 'card' | 'whole';
  'heading-level': string;
}

addLanguage('ar', { ...ar });
addLanguage('ka', { ...ka });

const gardens = documentOf<PracticeRecord>('practices/exempla-rain-gardens.json', 'content-samples');

const meta: Meta<Args> = {
  title: 'Elements/cc-practice',
  component: 'cc-practice',
  args: {
    practice: documentOf<PracticeRecord>('practices/senaki-solar-bench.json'),
    extent: 'card',
    'heading-level': '2',
  },
  argTypes: { practice: { control: 'object' } },
  render: (args) =>
    html`<cc-practice .practice=${args.practice} extent=${args.extent} heading-level=${args['heading-level']}
      >${fallback}</cc-practice
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const reads =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-practice', text)).toContain(text);
  };

/** A practice of the network, on a card. */
export const Card: Story = { play: reads('Eine Bank, die Strom macht') };

/** Presented at two events. */
export const PresentedTwice: Story = {
  args: { practice: documentOf<PracticeRecord>('practices/tirana-digital-services.json') },
  play: reads('Vorgestellt bei'),
};

/** All that a practice can have, on a card. */
export const Samples: Story = { args: { practice: gardens }, play: reads('Regengärten') };

/** The same as a whole. */
export const Whole: Story = { args: { practice: gardens, extent: 'whole' }, play: reads('Hintergrund') };

export const English: Story = { globals: { language: 'en' } };

/** From right to left. */
export const Arabic: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

export const Georgian: Story = { decorators: [(story) => html`<div lang="ka">${story()}</div>`] };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

/** While the feed does not answer, and the page has nothing of its own to show. */
export const Loading: Story = {
  render: () =>
    html`<cc-practice src=${serverOf('never-practice', undefined)} loading="eager"></cc-practice>`,
};

/** The publisher has taken it back. */
export const Withdrawn: Story = {
  render: () =>
    html`<cc-practice
      src=${serverOf(
        'gone-practice',
        Response.json({ format: 'connective-cities/practice', version: '1.0', id: 'gone', deleted: true }),
      )}
      loading="eager"
    ></cc-practice>`,
  play: reads('zurückgezogen'),
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-practice src="/there-is-no-feed.json" loading="eager"></cc-practice>`,
  play: reads('konnte nicht geladen werden'),
};
