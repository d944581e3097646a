import { countryCodeSchema } from '@connective-cities/core';
import type { Frame } from '@connective-cities/core/map';
import { BasemapFault } from './fault.js';
import type { Position } from './rings.js';

/** Sides of a line along a parallel (north, south) or a meridian (east, west). */
export const sides = ['north', 'south', 'east', 'west'] as const;

/** One decision on whose outline holds what; `to` is a country, or null for what is not shown. */
export type Step = { to: string | null } & (
  | { /** All of an area of the source, by its name there or its id. */ area: string }
  | { /** The polygon that holds this position. */ at: Position }
  | { /** Polygons of a country that lie in a box. */ of: string; within: Frame }
  | ({ /** A country, on one side of a line. */ cut: string } & Partial<
      Record<(typeof sides)[number], number>
    >)
);

/** A place that has to be found in its country: where no outline covers it, it becomes a dot. */
export interface Place {
  country: string;
  at: Position;
}

/** How much is drawn. */
export interface Detail {
  /** Area of the triangles that simplification leaves out, in square units. */
  tolerance: number;
  /** Area of the smallest islands and enclaves that are drawn, in square units. */
  smallest: number;
}

/** What is shown of the world, and how. */
export interface RegionRecipe extends Detail {
  /** A topology: a file of a package that comes with this command, or a path from the recipe's folder that begins with a dot. */
  source: string;
  /** Where its outlines come from, in words. */
  credit: string;
  projection: 'equal-earth' | 'conic-conformal' | 'azimuthal-equal-area';
  /** Longitude of the middle; that of the frame where it is left out. */
  middle?: number;
  frame: Frame;
  /** Width of the picture in units; places and outlines are rounded to one. */
  width: number;
  /** How much is drawn where there are no borders; the same where it is left out. */
  borderless?: Detail;
}

/** How basemaps are made from a source: its worldview, places, notes and regions. */
export interface Recipe {
  steps: readonly Step[];
  places: readonly Place[];
  notes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  regions: Readonly<Record<string, RegionRecipe>>;
}

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a recipe. What one leaves out (steps, places, regions, as a whole) is taken from the recipe given besides.
 *
 * @param file what the recipe is called in messages
 * @throws BasemapFault naming the first place that is wrong, and what can stand there
 */
export function readRecipe(value: unknown, file: string, defaults?: Recipe): Recipe {
  const reader = new RecipeReader(file);
  const fields = reader.record(value, '');
  reader.known(fields, '', ['name', 'about', 'steps', 'places', 'notes', 'regions']);
  const steps = fields.steps === undefined ? undefined : reader.list(fields.steps, 'steps');
  const places = fields.places === undefined ? undefined : reader.list(fields.places, 'places');
  const regions = fields.regions === undefined ? undefined : reader.record(fields.regions, 'regions');
  const notes = fields.notes === undefined ? defaults?.notes : reader.notes(fields.notes);
  return {
    steps: steps?.map((step, index) => reader.step(step, `steps[${index}]`)) ?? defaults?.steps ?? [],
    places: places?.map((place, index) => reader.place(place, `places[${index}]`)) ?? defaults?.places ?? [],
    regions:
      regions === undefined
        ? (defaults?.regions ?? {})
        : Object.fromEntries(
            Object.entries(regions).map(([name, region]) => [name, reader.region(region, name)]),
          ),
    ...(notes && { notes }),
  };
}

/** Reads the parts of a recipe, and refuses with the place at which something is wrong. */
class RecipeReader {
  constructor(private readonly file: string) {}

  record(value: unknown, place: string): Fields {
    return isRecord(value) ? value : this.refuse(place, '{ … }');
  }

  list(value: unknown, place: string): unknown[] {
    return Array.isArray(value) ? value : this.refuse(place, '[ … ]');
  }

  known(fields: Fields, place: string, names: readonly string[]): void {
    const stranger = Object.keys(fields).find((name) => !names.includes(name));
    if (stranger !== undefined)
      this.refuse(place === '' ? stranger : `${place}.${stranger}`, names.join(', '));
  }

  step(value: unknown, place: string): Step {
    const fields = this.record(value, place);
    this.known(fields, place, ['area', 'at', 'of', 'within', 'cut', ...sides, 'to', 'why']);
    const to = fields.to === null ? null : this.country(fields.to, `${place}.to`);
    if (fields.area !== undefined) return { to, area: this.text(fields.area, `${place}.area`) };
    if (fields.at !== undefined) return { to, at: this.position(fields.at, `${place}.at`) };
    if (fields.of !== undefined) {
      return {
        to,
        of: this.country(fields.of, `${place}.of`),
        within: this.frame(fields.within, `${place}.within`),
      };
    }
    if (fields.cut === undefined) return this.refuse(place, 'area, at, of + within, cut');
    const given = sides.filter((side) => fields[side] !== undefined);
    const [side] = given;
    if (side === undefined || given.length > 1) return this.refuse(place, sides.join(', '));
    return {
      to,
      cut: this.country(fields.cut, `${place}.cut`),
      [side]: this.number(fields[side], `${place}.${side}`, -180, 180),
    };
  }

  place(value: unknown, place: string): Place {
    const fields = this.record(value, place);
    this.known(fields, place, ['country', 'at', 'name']);
    return {
      country: this.country(fields.country, `${place}.country`),
      at: this.position(fields.at, `${place}.at`),
    };
  }

  notes(value: unknown): Recipe['notes'] {
    return Object.fromEntries(
      Object.entries(this.record(value, 'notes')).map(([code, texts]) => [
        this.country(code, 'notes'),
        Object.fromEntries(
          Object.entries(this.record(texts, `notes.${code}`)).map(([language, text]) => [
            language,
            this.text(text, `notes.${code}.${language}`),
          ]),
        ),
      ]),
    );
  }

  region(value: unknown, name: string): RegionRecipe {
    const place = `regions.${name}`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) this.refuse(place, 'a-z, 0-9, -');
    const fields = this.record(value, place);
    const names = ['source', 'credit', 'projection', 'middle', 'frame', 'width', 'borderless'];
    this.known(fields, place, [...names, 'tolerance', 'smallest']);
    const projections = ['equal-earth', 'conic-conformal', 'azimuthal-equal-area'] as const;
    const projection = projections.find((known) => known === fields.projection);
    return {
      source: this.text(fields.source, `${place}.source`),
      credit: this.text(fields.credit, `${place}.credit`),
      projection: projection ?? this.refuse(`${place}.projection`, projections.join(', ')),
      ...(fields.middle !== undefined && {
        middle: this.number(fields.middle, `${place}.middle`, -180, 180),
      }),
      frame: this.frame(fields.frame, `${place}.frame`),
      width: this.number(fields.width, `${place}.width`, 100, 20_000),
      ...this.detail(fields, place),
      ...(fields.borderless !== undefined && {
        borderless: this.detail(this.record(fields.borderless, `${place}.borderless`), `${place}.borderless`),
      }),
    };
  }

  private detail(fields: Fields, place: string): Detail {
    return {
      tolerance: this.number(fields.tolerance, `${place}.tolerance`, 0, 1000),
      smallest: this.number(fields.smallest, `${place}.smallest`, 0, 1000),
    };
  }

  private country(value: unknown, place: string): string {
    const { success, data } = countryCodeSchema.safeParse(value);
    return success ? data : this.refuse(place, 'ISO 3166-1: DE, XK, …');
  }

  private text(value: unknown, place: string): string {
    return typeof value === 'string' && value !== '' ? value : this.refuse(place, '"…"');
  }

  private number(value: unknown, place: string, least: number, most: number): number {
    const isRight = typeof value === 'number' && value >= least && value <= most;
    return isRight ? value : this.refuse(place, `${least} … ${most}`);
  }

  private position(value: unknown, place: string): Position {
    const list = this.list(value, place);
    if (list.length !== 2) this.refuse(place, '[longitude, latitude]');
    return [this.number(list[0], `${place}[0]`, -180, 180), this.number(list[1], `${place}[1]`, -90, 90)];
  }

  private frame(value: unknown, place: string): Frame {
    const [west, south, east, north, extra] = this.list(value, place);
    const frame: Frame = [
      this.number(west, `${place}[0]`, -180, 180),
      this.number(south, `${place}[1]`, -90, 90),
      this.number(east, `${place}[2]`, -180, 540),
      this.number(north, `${place}[3]`, -90, 90),
    ];
    if (extra !== undefined || frame[0] >= frame[2] || frame[1] >= frame[3] || frame[2] - frame[0] > 360)
      this.refuse(place, '[west, south, east, north]');
    return frame;
  }

  private refuse(place: string, expected: string): never {
    throw new BasemapFault((words) => words.recipe(this.file, place, expected));
  }
}
