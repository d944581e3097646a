import type { EventRecord } from '@connective-cities/core';
import type { Basemap } from '@connective-cities/core/map';
import europe from '@connective-cities/basemaps/europe.json' with { type: 'json' };
import seeCaucasus from '@connective-cities/basemaps/see-caucasus.json' with { type: 'json' };
import landAlone from '@connective-cities/basemaps/world-borderless.json' with { type: 'json' };
import world from '@connective-cities/basemaps/world.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { fallback, sample, SEED, textIn } from '../element/story.test-support.js';
import { states } from '../element/states.test-support.js';
import { places } from './basemap.test-support.js';

interface Args {
  event: EventRecord | undefined;
  basemap: Basemap;
  list: string;
  'heading-level': string;
}

const meta: Meta<Args> = {
  title: 'Elements/cc-participant-map',
  component: 'cc-participant-map',
  args: {
    event: sample(SEED),
    // Types of JSON modules know no tuples.
    basemap: seeCaucasus as unknown as Basemap,
    list: 'closed',
    'heading-level': '2',
  },
  argTypes: { event: { control: 'object' }, basemap: { control: false } },
  render: (args) =>
    html`<cc-participant-map
      .event=${args.event}
      .basemap=${args.basemap}
      list=${args.list}
      heading-level=${args['heading-level']}
      >${fallback}</cc-participant-map
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** The names of all markers that a story's map shows. */
async function markersIn(canvas: HTMLElement): Promise<string[]> {
  await textIn(canvas, 'cc-participant-map');
  const markers = canvas.querySelector('cc-participant-map')?.shadowRoot?.querySelectorAll('.markers button');
  return [...(markers ?? [])].map((marker) => marker.getAttribute('aria-label') ?? '');
}

/** Eleven countries took part; three cities presented, one of them from a country that did not. */
export const Seed: Story = {
  play: async ({ canvasElement }) => {
    const names = await markersIn(canvasElement);
    await expect(names).toHaveLength(3);
    await expect(names).toContain('Essen, Deutschland (Kommune mit gutem Praxisbeispiel)');
  },
};

/** The list is open from the beginning. */
export const OpenList: Story = {
  args: { list: 'open' },
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-participant-map', 'Weitere Kommunen sind nicht')).toContain(
      'Weitere Kommunen sind nicht',
    );
  },
};

export const English: Story = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await expect(await markersIn(canvasElement)).toContain(
      'Tbilisi, Georgia (municipality with a good practice)',
    );
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, args: { list: 'open' } };

export const Narrow: Story = { globals: { width: '320' } };

/** The same event on the map of Europe. */
export const Europe: Story = { args: { basemap: europe as unknown as Basemap } };

/** Land alone: no borders, and no country highlighted. */
export const Borderless: Story = { args: { basemap: landAlone as unknown as Basemap } };

/** Thirteen thousand places that exist nowhere, all over the world. */
export const ManyPlaces: Story = {
  args: { event: undefined, basemap: world as unknown as Basemap },
  render: (args) =>
    html`<cc-participant-map .basemap=${args.basemap} list=${args.list}>
      ${inline(JSON.stringify(places(13_000)))}
    </cc-participant-map>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-participant-map', '13.000 Kommunen')).toContain(
      '13.000 Kommunen',
    );
    const names = await markersIn(canvasElement);
    await expect(names.length).toBeGreaterThan(20);
  },
};

/** The feed cannot be had, and the page gives no content of its own. */
export const Failed: Story = {
  render: () => html`<cc-participant-map src="/there-is-no-feed.json" loading="eager"></cc-participant-map>`,
  play: async ({ canvasElement }) => {
    await expect(await textIn(canvasElement, 'cc-participant-map', 'konnte nicht geladen werden')).toContain(
      'konnte nicht geladen werden',
    );
  },
};

/** Data inside the element, as a page may have it. */
function inline(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
}

const state = states('cc-participant-map', { basemap: seeCaucasus });

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
