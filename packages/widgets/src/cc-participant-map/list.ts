import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../element/safe-link.js';
import { headingView, levelBelow } from '../view/heading.js';
import { marked } from '../view/text.js';
import type { Basemap } from '@connective-cities/core/map';
import type { Community, Country, Place, Target } from './community.js';
import type { Said, Speech } from './speech.js';

/** Municipalities up to which all are listed at once; else those of a country when it is opened. */
const ALL = 300;
/** Municipalities that a country shows at first, and more each time one asks for them. */
const STEP = 200;

/** What a visitor does in the list. */
export interface ListHandlers {
  choose(number: number): void;
  /** Shows so many municipalities of a country; none closes it. */
  open(code: string, most: number): void;
}

/** What the list shows besides the community. */
export interface ListState {
  chosen: ReadonlySet<number>;
  /** How many municipalities of a country are shown, where one has asked for them. */
  opened: ReadonlyMap<string, number>;
  notes: NonNullable<Basemap['notes']>;
}

/** Whether a list is short enough to stand beside the map. */
export function isShort({ countries, longitudes }: Community): boolean {
  return countries.length + longitudes.length <= 40;
}

/** Whether a list is so long that the municipalities of a country are shown when one asks for them. */
export function isLong({ longitudes }: Community): boolean {
  return longitudes.length > ALL;
}

/** Countries with their municipalities: all that is on the map, for everybody. */
export function listView(
  community: Community,
  speech: Speech,
  state: ListState,
  handlers: ListHandlers,
): TemplateResult {
  const { words, headingLevel } = speech.shown;
  const byName = community.countries
    .map((country) => ({ country, name: speech.country(country) }))
    .sort((a, b) => byText(a.name.value, b.name.value));
  const group = (title: string, tookPart: boolean) => {
    const entries = byName.filter(({ country }) => country.tookPart === tookPart);
    return entries.length
      ? html`${community.partSize ? nothing : headingView(levelBelow(headingLevel), title, 'group')}
          <ul class="countries">
            ${entries.map(({ country, name }) => countryView(country, name, community, speech, state, handlers))}
          </ul>`
      : nothing;
  };
  const notes = community.countries.flatMap(({ code }) => {
    const note = noteOf(code, speech, state);
    return note ? [{ ...note, stars: starsOf(code, community, speech, state) }] : [];
  });
  return html`${group(words.map.countries, true)}${group(words.map.guests, false)}
  ${community.allCountries ? nothing : html`<p class="note">${words.map.moreCountries}</p>`}
  ${community.allMunicipalities ? nothing : html`<p class="note">${words.map.moreMunicipalities}</p>`}
  ${notes.map((note) => html`<p class="footnote">${note.stars} ${said(note, speech)}</p>`)}`;
}

function countryView(
  country: Country,
  name: Said,
  community: Community,
  speech: Speech,
  { chosen, opened, notes }: ListState,
  handlers: ListHandlers,
): TemplateResult {
  const { code, count, from, to } = country;
  const isLarge = isLong(community);
  const shown = Math.min(to - from, isLarge ? (opened.get(code) ?? 0) : ALL);
  const numbers = Array.from({ length: shown }, (_, i) => from + i);
  const { map } = speech.shown.words;
  const stars = starsOf(code, community, speech, { notes });
  const mark = stars ? html`<sup>${stars}</sup>` : nothing;
  const isOpen = shown > 0;
  const inWords = count && speech.count(count);
  return html`<li>
    <p class="name">
      ${
        isLarge && to > from
          ? html`<button
                type="button"
                class="fold"
                aria-expanded=${isOpen}
                @click=${() => handlers.open(code, isOpen ? 0 : STEP)}
              >
                ${said(name, speech)}${mark}
              </button>
              <span class="count">${inWords ?? speech.number('municipalities', to - from)}</span>`
          : html`${said(name, speech)}${mark}${inWords ? html` <span class="count">${inWords}</span>` : nothing}`
      }
    </p>
    ${
      isOpen
        ? html`<ul class="places">
            ${inOrder(numbers, speech, community).map((number) => placeView(number, community, speech, chosen, handlers))}
          </ul>`
        : nothing
    }
    ${
      isOpen && shown < to - from
        ? html`<button type="button" class="more" @click=${() => handlers.open(code, shown + STEP)}>
            ${map.more}
          </button>`
        : nothing
    }
  </li>`;
}

function placeView(
  number: number,
  community: Community,
  speech: Speech,
  chosen: ReadonlySet<number>,
  handlers: ListHandlers,
): TemplateResult {
  const place = community.places[number];
  const name = said(speech.place(number), speech);
  const presents = community.presenting.has(number);
  const isPlaced = !Number.isNaN(community.longitudes[number]);
  const inWords = place?.count && speech.count(place.count);
  return html`<li>
    ${
      isPlaced
        ? html`<button
            type="button"
            class="choose"
            aria-current=${chosen.has(number) ? 'true' : nothing}
            @click=${() => handlers.choose(number)}
          >
            <span class="sample ${presents ? 'presenting' : 'place'}" aria-hidden="true"></span>${name}
          </button>`
        : html`<span>${name}</span> <span class="count">(${speech.shown.words.map.unplaced})</span>`
    }
    ${inWords ? html`<span class="count">${inWords}</span>` : nothing}
    ${place?.note ? html`<span class="count">(${said(speech.text(place.note), speech)})</span>` : nothing}
    ${place ? targetsView(place, speech, !presents) : nothing}
  </li>`;
}

/**
 * The practices and events of a municipality, each with a link where it has a page.
 *
 * @param isSaid whether it is written above them which they are; else only those who hear the list are told
 */
export function targetsView(place: Place, speech: Speech, isSaid = true): TemplateResult {
  const { practices, events } = speech.shown.words.map;
  const listed = (name: string, targets: readonly Target[]) =>
    targets.length
      ? html`<p class=${isSaid ? 'kind' : 'unseen'}>${name}</p>
          <ul class="targets">
            ${targets.map(({ title, url }) => {
              const link = safeLink(url, place.base ?? speech.shown.base);
              const text = said(speech.text(title), speech);
              return html`<li>${link ? html`<a href=${link}>${text}</a>` : text}</li>`;
            })}
          </ul>`
      : nothing;
  return html`${listed(practices, place.practices)}${listed(events, place.events)}`;
}

/** A text, marked with its language where that is not the words' own. */
export function said({ value, language }: Said, { shown }: Speech): unknown {
  return marked(value, language, shown.languages);
}

/** A star more for each footnote; none where a country has no footnote. */
function starsOf(
  code: string,
  { countries }: Community,
  speech: Speech,
  notes: Pick<ListState, 'notes'>,
): string {
  const noted = countries.filter((country) => noteOf(country.code, speech, notes));
  return '*'.repeat(noted.findIndex((country) => country.code === code) + 1);
}

function noteOf(code: string, { shown }: Speech, { notes }: Pick<ListState, 'notes'>): Said | undefined {
  const texts = Object.hasOwn(notes, code) ? notes[code]! : {};
  const { words, text } = shown.languages;
  const language = [words, text, ...Object.keys(texts)].find((tag) => Object.hasOwn(texts, tag));
  return language === undefined ? undefined : { value: texts[language]!, language };
}

/** By name; municipalities whose names have not arrived keep their order. */
function inOrder(numbers: number[], speech: Speech, { places }: Community): number[] {
  if (!numbers.every((number) => places[number])) return numbers;
  const names = new Map(numbers.map((number) => [number, speech.place(number).value]));
  return numbers.sort((a, b) => byText(names.get(a)!, names.get(b)!));
}

/** The order of a dictionary, near enough, without the tables that `Intl` would load: accents do not count. */
function byText(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
