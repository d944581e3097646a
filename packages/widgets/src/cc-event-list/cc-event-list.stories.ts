import type { IndexRecord } from '@connective-cities/core';
import * as ar from '@connective-cities/core/language/ar';
import * as ka from '@connective-cities/core/language/ka';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { feedOf, documentOf, manyEvents, pageOf, serve } from '../element/feed.test-support.js';
import { addLanguage } from '../element/further-languages.js';
import { serverOf } from '../element/states.test-support.js';
import { at, fallback, textIn } from '../element/story.test-support.js';
import type { CcEventList } from './cc-event-list.js';

interface Args {
  index: IndexRecord;
  filters: string;
  topic: string;
  region: string;
  country: string;
  format: string;
  when: 'all' | 'upcoming' | 'past';
  limit: number;
  'heading-level': string;
}

addLanguage('ar', { ...ar });
addLanguage('ka', { ...ka });

const content = documentOf<IndexRecord>('index.json');
const samples = documentOf<IndexRecord>('index.json', 'content-samples');

const meta: Meta<Args> = {
  title: 'Elements/cc-event-list',
  component: 'cc-event-list',
  args: { index: content, filters: 'search topic country format', limit: 20, when: 'all' },
  argTypes: { index: { control: 'object' } },
  decorators: [at('2026-11-23T12:00:00Z')],
  render: (args) =>
    html`<cc-event-list
      .index=${args.index}
      filters=${args.filters}
      topic=${args.topic ?? ''}
      region=${args.region ?? ''}
      country=${args.country ?? ''}
      format=${args.format ?? ''}
      when=${args.when}
      limit=${args.limit}
      heading-level=${args['heading-level'] ?? '2'}
      >${fallback}</cc-event-list
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const reads =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-event-list', text)).toContain(text);
  };

/** The network’s own events, with all that a page can offer its visitors. */
export const Past: Story = { play: reads('10 Jahre Connective Cities') };

/** To come and over. One was called off, and says so. */
export const UpcomingAndPast: Story = {
  args: { index: samples },
  decorators: [at('2031-05-01T12:00:00Z')],
  play: reads('Kommende Veranstaltungen'),
};

/** The next three, for a start page: no filters. */
export const NextThree: Story = {
  args: { index: samples, filters: '', when: 'upcoming', limit: 3 },
  decorators: [at('2031-05-01T12:00:00Z')],
};

/** What a page about Georgia shows. */
export const OneCountry: Story = { args: { country: 'GE', filters: 'search' }, play: reads('Tiflis') };

/** Two thousand events: twenty are drawn, the rest when somebody asks. */
export const TwoThousand: Story = {
  args: { index: pageOf(manyEvents(2000)), filters: 'search topic country format' },
  play: reads('Treffen 2000'),
};

/** All two thousand at once; a browser lays out those that are near. */
export const TwoThousandAtOnce: Story = {
  args: { index: pageOf(manyEvents(2000)), limit: 2000 },
  parameters: { a11y: { test: 'off' } },
  play: reads('Treffen 1'),
};

/** A search with a slip in it, from a server: data of all events were asked for when it began. */
export const Searched: Story = {
  render: () =>
    html`<cc-event-list
      src="${serve(feedOf('content')).address}index.json"
      filters="search topic"
      loading="eager"
    ></cc-event-list>`,
  play: async ({ canvasElement }) => {
    await textIn(canvasElement, 'cc-event-list');
    const list = canvasElement.querySelector<CcEventList>('cc-event-list')?.shadowRoot;
    const field = list?.querySelector('input');
    if (!field) throw new Error('There is no field.');
    field.value = 'Tiffis';
    field.dispatchEvent(new Event('input'));
    for (let tries = 0; tries < 100 && !list?.querySelector('.chip'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(list?.querySelector('.chip')?.textContent).toContain('Tiffis');
  },
};

/** Filters that leave nothing, and how there is more again. */
export const NothingFound: Story = {
  args: { filters: 'topic format', format: 'in-person' },
  play: async ({ canvasElement }) => {
    await textIn(canvasElement, 'cc-event-list');
    const list = canvasElement.querySelector<CcEventList>('cc-event-list')?.shadowRoot;
    for (const [name, value] of [
      ['topic', 'energy'],
      ['format', 'conference'],
    ] as const) {
      const field = list?.querySelector<HTMLSelectElement>(`[name=${name}]`);
      if (!field) throw new Error('There is no field.');
      field.append(new Option(value, value));
      field.value = value;
      field.dispatchEvent(new Event('change'));
    }
    await expect(await textIn(canvasElement, 'cc-event-list', 'Nichts gefunden')).toContain(
      'Nichts gefunden',
    );
  },
};

/** A feed without events. */
export const Empty: Story = {
  args: { index: pageOf([]), filters: '' },
  play: reads('Es sind keine Veranstaltungen veröffentlicht.'),
};

/** Older events cannot be had: what is there stays. */
export const MoreFailed: Story = {
  render: () =>
    html`<cc-event-list
      src="${serve({ 'index.json': { ...content, next: 'gone.json' } }).address}index.json"
      limit="100"
      loading="eager"
    ></cc-event-list>`,
  play: async ({ canvasElement }) => {
    await textIn(canvasElement, 'cc-event-list');
    const list = canvasElement.querySelector<CcEventList>('cc-event-list')?.shadowRoot;
    list?.querySelector<HTMLElement>('.more')?.click();
    for (let tries = 0; tries < 100 && !list?.querySelector('.problem')?.textContent; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(list?.querySelector('.problem')?.textContent).toContain('konnten nicht geladen werden');
  },
};

export const English: Story = { globals: { language: 'en' }, play: reads('Past events') };

/** From right to left, in words that a page asks for beside the script. */
export const Arabic: Story = {
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: reads('الفعاليات'),
};

export const Georgian: Story = {
  decorators: [(story) => html`<div lang="ka">${story()}</div>`],
  play: reads('ღონისძიებები'),
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

/** With the partner's own colours. */
export const Themed: Story = {
  args: { limit: 6 },
  render: (args) => html`
    <style>
      .themed {
        color-scheme: light;
        --cc-accent-color: #1f5a3c;
        --cc-link-color: #1f5a3c;
        --cc-surface: #f3f6ee;
        --cc-text-color: #20261f;
        --cc-radius: 6px;
      }
    </style>
    <cc-event-list
      class="themed"
      .index=${args.index}
      filters=${args.filters}
      limit=${args.limit}
    ></cc-event-list>
  `,
};

/** While the feed does not answer, and the page has nothing of its own to show. */
export const Loading: Story = {
  render: () =>
    html`<cc-event-list src=${serverOf('never-list', undefined)} loading="eager"></cc-event-list>`,
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-event-list src="/there-is-no-feed.json" loading="eager"></cc-event-list>`,
  play: reads('konnte nicht geladen werden'),
};
