import type { Text } from '../../index.js';
import { inLanguage } from '../../language/index.js';
import type { Basemap } from '../../map/index.js';
import { countInWords } from './facts.js';
import { mapColours, mapPicture, markOf, type MapMarker } from './map-picture.js';
import { html, joined, type Part } from './markup.js';
import { participantsOf, type ParticipantCountry, type ParticipantPlace } from './participants.js';
import { country, town } from './places.js';
import { heading } from './rich-text.js';
import { plain } from '../shared/reading.js';
import { inItsLanguage, type View } from './view.js';

/**
 * Who took part and who presented, on a map and as a list by country; the list has everything that is on the
 * map. Nothing where no country and no municipality is known.
 */
export function participantMap(view: View, basemap: Basemap): Part {
  const countries = participantsOf(view.event);
  if (countries.length === 0) return undefined;
  const { map } = view.words;
  const { countriesComplete, municipalities, municipalitiesComplete } = view.event.participation;
  const groups = [
    [map.countries, countries.filter(({ tookPart }) => tookPart)],
    [map.guests, countries.filter(({ tookPart }) => !tookPart)],
  ] as const;
  const notes = countries.flatMap(({ code }) => noteOf(view, basemap, code) ?? []);
  return html`<section class="map">
    ${heading(2, map.title)}
    <figure>
      ${mapPicture(basemap, contentOf(view, countries))}
      <figcaption>
        ${legend(view, countries)}
        <p>${map.disclaimer} <span lang="en">${basemap.source}</span></p>
      </figcaption>
    </figure>
    ${groups.map(
      ([name, group]) =>
        group.length > 0 && [
          heading(3, name),
          html`<ul class="countries">
            ${group.map((one) => html`<li>${entry(view, basemap, one)}</li>`)}
          </ul> `,
        ],
    )}
    ${!countriesComplete && html`<p class="quiet">${map.moreCountries}</p> `}
    ${municipalities.length > 0 && !municipalitiesComplete && html`<p class="quiet">${map.moreMunicipalities}</p> `}
    ${notes.map((note) => html`<p class="quiet">* ${note}</p> `)}
  </section> `;
}

function contentOf(view: View, countries: readonly ParticipantCountry[]) {
  return {
    title: `${view.words.map.map}: ${view.words.map.title}`,
    countries: new Map(
      countries
        .filter(({ tookPart }) => tookPart)
        .map(({ code, label }) => [code, nameOf(view, code, label)]),
    ),
    markers: countries
      .flatMap(({ places }) => places)
      .flatMap((place): MapMarker[] => {
        const { lon, lat, presents } = place;
        const name = inLanguage(place.name, view.language, view.original);
        if (lon === undefined || lat === undefined) return [];
        return [
          { name: name?.value ?? '', language: name?.language ?? view.pageLanguage, lon, lat, presents },
        ];
      }),
  };
}

function nameOf(view: View, code: string, label: Text | undefined): string {
  return plain(view, label) ?? plain(view, view.event.countryNames[code]) ?? code;
}

function entry(view: View, basemap: Basemap, { code, label, count, places }: ParticipantCountry): Part {
  return [
    country(view, view.event, code, label),
    noteOf(view, basemap, code) && html`<sup>*</sup>`,
    count && html` <span class="quiet">(${countInWords(view, count)})</span>`,
    places.length > 0 &&
      html`:
      ${joined(
        places.map((place) => placeEntry(view, place)),
        ', ',
      )}`,
  ];
}

function placeEntry(view: View, place: ParticipantPlace): Part {
  const { count, lon, tookPart, presents } = place;
  const { map } = view.words;
  const more = joined(
    [
      count && countInWords(view, count),
      tookPart && presents && map.practices,
      lon === undefined && map.unplaced,
    ],
    ', ',
  );
  return [town(view, view.event, place), more && html` <span class="quiet">(${more})</span>`];
}

/** What the shapes mean, for those that are on the map. */
function legend(view: View, countries: readonly ParticipantCountry[]): Part {
  const { map } = view.words;
  const placed = countries.flatMap(({ places }) => places).filter(({ lon }) => lon !== undefined);
  const mark = (presents: boolean) =>
    markOf({ name: '', language: '', lon: 0, lat: 0, x: 8, y: 8, presents });
  const square = html`<path class="country" fill="${mapColours.country}" d="M2 2h12v12h-12z" />`;
  const lines = [
    countries.some(({ tookPart }) => tookPart) && ([square, map.country] as const),
    placed.some(({ presents }) => !presents) && ([mark(false), map.municipality] as const),
    placed.some(({ presents }) => presents) && ([mark(true), map.presenting] as const),
  ];
  return html`<ul class="legend">
    ${lines.map(
      (line) =>
        line &&
        html`<li>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${line[0]}</svg> ${line[1]}
        </li>`,
    )}
  </ul>`;
}

/** The basemap's footnote to the name of a country, of which the publisher says nothing. */
function noteOf(view: View, { notes }: Basemap, code: string): Part {
  const note = view.event.countryNotes?.[code] ? undefined : notes?.[code];
  const [language, text] =
    [view.pageLanguage, 'en'].map((tag) => [tag, note?.[tag]] as const).find(([, words]) => words) ?? [];
  return text && language && inItsLanguage(view, text, language);
}
