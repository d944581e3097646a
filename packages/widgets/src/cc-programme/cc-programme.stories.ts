import type { EventRecord } from '@connective-cities/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { at, fallback, sample, SEED, textIn } from '../element/story.test-support.js';
import { states } from '../element/states.test-support.js';

interface Args {
  event: EventRecord;
  'heading-level': string;
}

const meta: Meta<Args> = {
  title: 'Elements/cc-programme',
  component: 'cc-programme',
  args: { event: sample(SEED), 'heading-level': '2' },
  argTypes: { event: { control: 'object' } },
  decorators: [at('2026-11-23T12:00:00Z')],
  render: (args) =>
    html`<cc-programme .event=${args.event} heading-level=${args['heading-level']}
      >${fallback}</cc-programme
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story of one sample, and what a visitor must read in it. */
const story = (id: string, text: string): Story => ({
  args: { event: sample(id) },
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-programme')).toContain(text);
  },
});

/** No times, as on the page that everything began with: what happened, in order. */
export const Untimed: Story = story(SEED, 'Leitfragen');

/** Two days and two strands; the zone is named once. */
export const TwoDays: Story = story('2031-05-13-streets-for-all', 'Alle Zeiten');

/** Ten past midnight, and ten to it. */
export const AtNight: Story = story('2031-08-20-night-of-lights', '23:50');

/** Nothing has been published yet. */
export const Empty: Story = story('2031-06-04-floods-cancelled', 'kein Programm');

export const English: Story = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-programme')).toContain('Guiding questions');
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { event: sample('2031-05-13-streets-for-all') },
};

export const Narrow: Story = {
  globals: { width: '320' },
  args: { event: sample('2031-05-13-streets-for-all') },
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-programme src="/there-is-no-feed.json" loading="eager"></cc-programme>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-programme')).toContain('konnte nicht geladen werden');
  },
};

const state = states('cc-programme');

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
