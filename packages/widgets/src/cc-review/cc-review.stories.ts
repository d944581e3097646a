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
  title: 'Elements/cc-review',
  component: 'cc-review',
  args: { event: sample(SEED), 'heading-level': '2' },
  argTypes: { event: { control: 'object' } },
  decorators: [at('2026-11-23T12:00:00Z')],
  render: (args) =>
    html`<cc-review .event=${args.event} heading-level=${args['heading-level']}>${fallback}</cc-review>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story of one sample, and what a visitor must read in it. */
const story = (id: string, text: string): Story => ({
  args: { event: sample(id) },
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-review', text)).toContain(text);
  },
});

/** The event that everything began with. */
export const Seed: Story = story(SEED, 'Ergebnisse');

/** An event that nobody has written about yet: its own texts stand in for a review. */
export const WithoutReview: Story = story('2031-05-13-streets-for-all', 'Programm');

/** The page chooses what is shown, and in which order. */
export const ChosenParts: Story = {
  render: ({ event }) =>
    html`<cc-review .event=${event} parts="lead outcomes questions">${fallback}</cc-review>`,
  play: async ({ canvasElement }) => {
    const text = await textIn(canvasElement, 'cc-review');
    await expect(text.indexOf('Ergebnisse')).toBeLessThan(text.indexOf('Leitfragen'));
  },
};

export const English: Story = { globals: { language: 'en' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-review src="/there-is-no-feed.json" loading="eager"></cc-review>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-review', 'konnte nicht geladen werden')).toContain(
      'konnte nicht geladen werden',
    );
  },
};

const state = states('cc-review');

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
