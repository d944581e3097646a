import type { Basemap } from '@connective-cities/core/map';
import { sortKey } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../element/safe-link.js';
import { headingView, levelBelow } from '../view/heading.js';
import type { Community, Country, Target } from './community.js';
import type { Said, Speech } from './speech.js';

/** Municipalities up to which all are listed at once; else those of a country when it is opened. */
const ALL = 300;
/** Municipalities that a country shows at first, and more each time one asks for them. */
const STEP = 200;

/** What the list shows besides the community, and what a visitor does in it. */
export interface Listing {
  chosen: ReadonlySet<number>;
  notes: NonNullable<Basemap['notes']>;
  choose: (number: number) => void;
  /** Shows so many municipalities of a country; none closes it. */
  open: (country: Country, most: number) => void;
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
export function listView(speech: Speech, { chosen, notes, choose, open }: Listing): TemplateResult {
  const { community, shown } = speech;
  const { countries, places, longitudes, presenting, partSize } = community;
  const { map } = shown.words;
  const isFolded = isLong(community);
  const noted = countries.flatMap((country) => {
    const text = Object.hasOwn(notes, country.code) ? notes[country.code]! : {};
    const { words, text: other } = shown.languages;
    const language = [words, other, ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag));
    return language === undefined ? [] : [{ country, value: text[language]!, language }];
  });
  /** A star more for each footnote. */
  const starsOf = (country: Country) => '*'.repeat(noted.findIndex((note) => note.country === country) + 1);

  const placeView = (number: number) => {
    const name = speech.mark(speech.place(number));
    const presents = presenting.has(number);
    const isPlaced = !Number.isNaN(longitudes[number]);
    return html`<li>
      ${
        isPlaced
          ? html`<button
              type="button"
              class="choose"
              aria-current=${chosen.has(number) ? 'true' : nothing}
              @click=${() => choose(number)}
            >
              <span class="sample ${presents ? 'presenting' : 'place'}" aria-hidden="true"></span>${name}
            </button>`
          : html`${name} <span class="count">(${map.unplaced})</span>`
      }
      ${aboutView(speech, number, presents)}
    </li>`;
  };

  const countryView = (country: Country, name: Said) => {
    const { count, from, to, opened = 0 } = country;
    const all = to - from;
    const most = isFolded ? Math.min(opened, all) : all;
    const numbers = Array.from({ length: most }, (_, i) => from + i);
    const stars = starsOf(country);
    const label = html`${speech.mark(name)}${stars ? html`<sup>${stars}</sup>` : nothing}`;
    const folds = isFolded && all > 0;
    const inWords = count ? speech.count(count) : folds && speech.number('municipalities', all);
    return html`<li>
      <p class="name">
        ${
          folds
            ? html`<button
                type="button"
                class="fold"
                aria-expanded=${most > 0}
                @click=${() => open(country, most ? 0 : STEP)}
              >
                ${label}
              </button>`
            : label
        }
        ${inWords ? html`<span class="count">${inWords}</span>` : nothing}
      </p>
      ${
        most
          ? html`<ul class="places">
              ${
                // Municipalities whose names have not arrived keep their order.
                numbers.every((number) => places[number])
                  ? sorted(numbers, speech, (number) => speech.place(number)).map(([number]) =>
                      placeView(number),
                    )
                  : numbers.map(placeView)
              }
            </ul>`
          : nothing
      }
      ${
        most && most < all
          ? html`<button type="button" class="more" @click=${() => open(country, most + STEP)}>
              ${map.more}
            </button>`
          : nothing
      }
    </li>`;
  };

  const byName = sorted(countries, speech, (country) => speech.country(country));
  const groupView = (title: string, group: typeof byName) =>
    group.length
      ? html`${partSize ? nothing : headingView(levelBelow(shown.headingLevel), title, 'group')}
          <ul class="countries">
            ${group.map(([country, name]) => countryView(country, name))}
          </ul>`
      : nothing;
  return html`${groupView(
    map.countries,
    byName.filter(([{ tookPart }]) => tookPart),
  )}
  ${groupView(
    map.guests,
    byName.filter(([{ tookPart }]) => !tookPart),
  )}
  ${community.allCountries ? nothing : html`<p class="note">${map.moreCountries}</p>`}
  ${community.allMunicipalities ? nothing : html`<p class="note">${map.moreMunicipalities}</p>`}
  ${noted.map((note) => html`<p class="footnote">${starsOf(note.country)} ${speech.mark(note)}</p>`)}`;
}

/**
 * What is known of a municipality: its count, what has to be said of it, and its practices and events, each with a link
 * where it has a page.
 *
 * @param isTold whether something else tells that it presented, so that only those who hear the list need the words
 */
export function aboutView(speech: Speech, number: number, isTold = false): unknown {
  const place = speech.community.places[number];
  if (!place) return nothing;
  const { count, note, practices, events, base = speech.shown.base } = place;
  const { map } = speech.shown.words;
  const listed = (name: string, targets: readonly Target[]) =>
    targets.length
      ? html`<p class=${isTold ? 'unseen' : 'kind'}>${name}</p>
          <ul class="targets">
            ${targets.map(({ title, url }) => {
              const link = safeLink(url, base);
              const text = speech.mark(speech.text(title));
              return html`<li>${link ? html`<a href=${link}>${text}</a>` : text}</li>`;
            })}
          </ul>`
      : nothing;
  const inWords = count && speech.count(count);
  return html`${inWords ? html`<span class="count">${inWords}</span>` : nothing}
  ${note ? html`<span class="count">(${speech.mark(speech.text(note))})</span>` : nothing}
  ${listed(map.practices, practices)}${listed(map.events, events)}`;
}

/** Things with their names, in the order of the visitor's alphabet. */
function sorted<T>(
  things: readonly T[],
  { shown }: Speech,
  nameOf: (thing: T) => Said,
): (readonly [T, Said])[] {
  const plain = new Map(
    things.map((thing) => {
      const name = nameOf(thing);
      return [thing, { key: sortKey(name.value, shown.languages.words, shown.words.letters), name }];
    }),
  );
  return [...plain]
    .sort(([, { key }], [, other]) => (key < other.key ? -1 : key > other.key ? 1 : 0))
    .map(([thing, { name }]) => [thing, name]);
}
