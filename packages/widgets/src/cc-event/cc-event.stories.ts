import type { EventRecord } from '@connective-cities/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { at, fallback, sample, SEED, textIn } from '../element/story.test-support.js';
import { states } from '../element/states.test-support.js';

interface Args {
  event: EventRecord;
  'heading-level': string;
  images: 'feed' | 'none' | 'any';
  loading: 'lazy' | 'eager';
  src: string;
}

const meta: Meta<Args> = {
  title: 'Elements/cc-event',
  component: 'cc-event',
  args: { event: sample(SEED), 'heading-level': '2', images: 'feed' },
  argTypes: {
    event: { control: 'object' },
    src: { control: 'text' },
    loading: { control: 'select', options: ['lazy', 'eager'] },
  },
  decorators: [at('2026-11-23T12:00:00Z')],
  render: (args) =>
    html`<cc-event .event=${args.event} heading-level=${args['heading-level']} images=${args.images}
      >${fallback}</cc-event
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story of one sample, and what a visitor must read in it. */
const story = (id: string, instant: string, text: string): Story => ({
  args: { event: sample(id) },
  decorators: [at(instant)],
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-event', text)).toContain(text);
  },
});

/** The review that everything began with: past, online, with numbers and a series. */
export const Past: Story = story(SEED, '2026-11-23T12:00:00Z', 'Rund 50 Teilnehmende');

/** Announced: the zone is named, and the picture has its credit. */
export const Upcoming: Story = story('2031-05-13-streets-for-all', '2031-03-01T12:00:00Z', 'Demnächst');

/** A webinar later on the day the visitor looks. */
export const Today: Story = story('2031-12-03-small-towns-webinar', '2031-12-03T00:30:00Z', 'Heute');

/** Several days, in the middle of them. */
export const Running: Story = story('2031-09-15-week-of-streets', '2031-09-17T10:00:00Z', 'Läuft gerade');

/** Called off: the title is struck out, and the status says so in words. */
export const Cancelled: Story = story('2031-06-04-floods-cancelled', '2031-05-01T12:00:00Z', 'Abgesagt');

export const Postponed: Story = story('2031-06-18-parking-postponed', '2031-05-01T12:00:00Z', 'Verschoben');

export const MovedOnline: Story = story('2031-07-02-benches-moved-online', '2031-05-01T12:00:00Z', 'online');

/** In person and online at once. */
export const Hybrid: Story = story(
  '2031-11-04-crossings-hybrid',
  '2031-05-01T12:00:00Z',
  'Vor Ort und online',
);

/** The same card in English: its text is an unofficial translation, and says so. */
export const English: Story = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-event', 'Unofficial translation')).toContain(
      'Unofficial translation',
    );
  },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In a narrow column. */
export const Narrow: Story = {
  globals: { width: '320' },
  args: { event: sample('2031-05-13-streets-for-all') },
};

/** With the partner's own colours and a link of theirs below the facts. */
export const Themed: Story = {
  render: (args) => html`
    <style>
      .themed {
        color-scheme: light;
        --cc-accent-color: #1f5a3c;
        --cc-link-color: #1f5a3c;
        --cc-surface: #f3f6ee;
        --cc-text-color: #20261f;
        --cc-card-padding: 1.25em 1.5em 1.5em;
      }
    </style>
    <cc-event class="themed" .event=${args.event}>
      ${fallback}
      <p slot="actions"><a href="https://www.lindenau.example/">Was Lindenau daraus macht</a></p>
    </cc-event>
  `,
};

/** Before the feed has arrived: the page's own content. */
export const Waiting: Story = {
  render: () =>
    html`<cc-event src="https://feed.connective-cities.example/nothing.json" loading="lazy" hidden></cc-event>
      <cc-event>${fallback}</cc-event>`,
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-event src="/there-is-no-feed.json" loading="eager"></cc-event>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-event', 'konnte nicht geladen werden')).toContain(
      'konnte nicht geladen werden',
    );
  },
};

const state = states('cc-event');

/** On its way, and the page has nothing of its own to show meanwhile. */
export const Loading: Story = state.loading;

/** One thing in the document could not be read: the rest is shown, and the gap is told. */
export const PartlyInvalid: Story = state.partly;

/** It was there, and cannot be had anew: what was good stays, with its time. */
export const LastGood: Story = state.lastGood;

/** The document is of a later major version than the widget. */
export const NewerFeed: Story = state.newer;

/** The publisher has withdrawn the event. */
export const Withdrawn: Story = state.withdrawn;
