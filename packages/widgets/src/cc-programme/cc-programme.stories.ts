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
    await expect(await textIn(canvasElement, 'cc-programme', text)).toContain(text);
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
    await expect(await textIn(canvasElement, 'cc-programme', 'Guiding questions')).toContain(
      'Guiding questions',
    );
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
    await expect(await textIn(canvasElement, 'cc-programme', 'konnte nicht geladen werden')).toContain(
      'konnte nicht geladen werden',
    );
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

const TOWNS = '2031-10-06-two-days-of-small-towns';

/** Presses a button of a story's programme by its name. */
async function press(canvas: HTMLElement, name: string): Promise<void> {
  await textIn(canvas, 'cc-programme');
  const element = canvas.querySelector('cc-programme');
  const buttons = [...(element?.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find((button) => (button.ariaLabel ?? button.textContent?.trim()) === name)?.click();
  await element?.updateComplete;
}

/** Three strands side by side, where there is room. */
export const Parallel: Story = story(TOWNS, 'Regen als Schatz');

/** The same in a narrow column: in order. */
export const ParallelNarrow: Story = { ...story(TOWNS, 'Regen als Schatz'), globals: { width: '320' } };

/** In the middle of it: what is on now, and what comes next. */
export const NowAndNext: Story = {
  ...story(TOWNS, 'Jetzt'),
  decorators: [at('2031-10-06T09:20:00Z')],
};

/** The visitor has asked for the time where they are; the clocks of one place change in between. */
export const ViewersTime: Story = {
  args: { event: sample('2031-10-25-the-hour-between') },
  play: async ({ canvasElement }) => {
    await textIn(canvasElement, 'cc-programme');
    // Whoever looks at this in Berlin is offered no other time.
    if (new Date('2031-10-25T21:00:00Z').getTimezoneOffset() === -120) return;
    await press(canvasElement, 'Auch in meiner Zeit');
    await expect(await textIn(canvasElement, 'cc-programme', 'Ihrer Zeit')).toContain('Ihrer Zeit');
  },
};

/** A visitor has chosen two points, and sees them alone. */
export const Chosen: Story = {
  args: { event: sample(TOWNS) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Merken: Regen als Schatz, Wasser');
    await press(canvasElement, 'Merken: Markt der Ideen');
    await press(canvasElement, 'Nur Gemerktes');
    const text = await textIn(canvasElement, 'cc-programme');
    await expect(text).toContain('Markt der Ideen');
    await expect(text).not.toContain('Mittagessen');
  },
};
