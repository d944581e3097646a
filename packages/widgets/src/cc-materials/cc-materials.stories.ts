import type { EventRecord } from '@connective-cities/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { at, fallback, sample, SEED, textIn } from '../element/story.test-support.js';

interface Args {
  event: EventRecord;
  'heading-level': string;
}

const meta: Meta<Args> = {
  title: 'Elements/cc-materials',
  component: 'cc-materials',
  args: { event: sample(SEED), 'heading-level': '2' },
  argTypes: { event: { control: 'object' } },
  decorators: [at('2026-11-23T12:00:00Z')],
  render: (args) =>
    html`<cc-materials .event=${args.event} heading-level=${args['heading-level']}
      >${fallback}</cc-materials
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** A story of one sample, and what a visitor must read in it. */
const story = (id: string, text: string): Story => ({
  args: { event: sample(id) },
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-materials', text)).toContain(text);
  },
});

/** The event that everything began with. */
export const Seed: Story = story(SEED, 'Materialien');

/** Nothing to take home. */
export const Empty: Story = story('2031-06-04-floods-cancelled', 'keine Materialien');

export const English: Story = { globals: { language: 'en' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-materials src="/there-is-no-feed.json" loading="eager"></cc-materials>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-materials', 'konnte nicht geladen werden')).toContain(
      'konnte nicht geladen werden',
    );
  },
};
