import type { Frame } from './basemap.js';

/** A basemap that comes with the kit, by what it shows. */
export interface MapRegion {
  name: string;
  frame: Frame;
  /** Width of its picture over the height: what a page leaves free until it has arrived. */
  ratio: number;
  /** Codes of the countries that it shows as a whole; all, where there are none. */
  countries?: string;
}

const south =
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK GE GR HR HU IM IT JE LI LT LU LV MC MD ME MK MT NL PL RO RS SI SK SM TR UA VA XK';

/** The regions for which there are basemaps, the smallest first. A test holds them to the tool that draws them. */
export const regions: readonly MapRegion[] = [
  {
    name: 'see-caucasus',
    frame: [5, 35, 51, 57],
    ratio: 1.557,
    countries: south,
  },
  {
    name: 'europe',
    frame: [-11, 35, 51, 71],
    ratio: 1.316,
    countries: `${south} AX EE ES FI FO FR GB GG GI IE IS LB NO PT SE SY`,
  },
  { name: 'world', frame: [-169, -63, 191, 83.7], ratio: 2.16 },
];

/** Whether a place lies in a frame. */
export function isWithin([west, south, east, north]: Frame, longitude: number, latitude: number): boolean {
  const eastwards = (((longitude - west) % 360) + 360) % 360;
  return eastwards <= east - west && latitude >= south && latitude <= north;
}

/** Numbers one after another. */
interface Numbers {
  every(test: (value: number, index: number) => boolean): boolean;
}

/**
 * The region that suits an event: the smallest that shows all its countries as a whole and has all places
 * within its frame; else the world, which has everything.
 *
 * @param countries codes of the countries that are to be highlighted
 * @param longitudes of the places that are to be marked, in degrees; not a number where one has no point
 */
export function chooseRegion(
  countries: readonly string[],
  longitudes: Numbers,
  latitudes: ArrayLike<number>,
): MapRegion {
  const isKnown = countries.length > 0 || !longitudes.every(Number.isNaN);
  const best = regions.find(
    ({ frame, countries: shown }) =>
      shown &&
      countries.every((country) => shown.includes(country)) &&
      longitudes.every((at, place) => Number.isNaN(at) || isWithin(frame, at, latitudes[place]!)),
  );
  return (isKnown && best) || regions.at(-1)!;
}
