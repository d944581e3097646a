import type { EventRecord } from '@connective-cities/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { states } from '../element/states.test-support.js';
import { at, sample, textIn } from '../element/story.test-support.js';

interface Args {
  event: EventRecord;
  actions: string;
  link: string;
}

const STREETS = '2031-05-13-streets-for-all';

const meta: Meta<Args> = {
  title: 'Elements/cc-actions',
  component: 'cc-actions',
  args: { event: sample(STREETS), actions: '', link: '' },
  argTypes: { event: { control: 'object' } },
  decorators: [at('2031-05-01T12:00:00Z')],
  render: (args) =>
    html`<cc-actions .event=${args.event} actions=${args.actions} link=${args.link}></cc-actions>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Opens the list of calendars, and tells what a visitor reads. */
async function opened(canvas: HTMLElement): Promise<string> {
  await textIn(canvas, 'cc-actions');
  canvas.querySelector('cc-actions')?.shadowRoot?.querySelector('summary')?.click();
  return textIn(canvas, 'cc-actions');
}

/** An event to come. */
export const Upcoming: Story = {
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-actions', 'In den Kalender')).toContain('In den Kalender');
  },
};

/** The list is open: the file first, then forms on the web. */
export const CalendarOpen: Story = {
  play: async ({ canvasElement }) => {
    await expect(await opened(canvasElement)).toContain('Google Kalender');
  },
};

/** Several sessions: each has its own links. */
export const Sessions: Story = {
  args: { event: sample('2031-10-06-two-days-of-small-towns') },
  play: async ({ canvasElement }) => {
    await expect(await opened(canvasElement)).toContain('Outlook');
  },
};

/** Over: there is nothing to put into a calendar. */
export const Past: Story = {
  decorators: [at('2031-06-01T12:00:00Z')],
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-actions')).toBe('Link kopieren');
  },
};

/** In the slot of a card, which it prints. */
export const InACard: Story = {
  render: (args) => html`
    <cc-event .event=${args.event}><cc-actions slot="actions" .event=${args.event}></cc-actions></cc-event>
  `,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-actions', 'Drucken')).toContain('Drucken');
  },
};

/** In the slot of a programme. */
export const InAProgramme: Story = {
  render: (args) => html`
    <cc-programme .event=${args.event}
      ><cc-actions slot="actions" .event=${args.event}></cc-actions
    ></cc-programme>
  `,
};

export const English: Story = { globals: { language: 'en' } };

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
  },
};

/** The event cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-actions src="/there-is-no-feed.json" loading="eager"></cc-actions>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-actions', 'konnte nicht geladen werden')).toContain(
      'konnte nicht geladen werden',
    );
  },
};

const state = states('cc-actions');

/** The publisher has withdrawn the event. */
export const Withdrawn: Story = state.withdrawn;
