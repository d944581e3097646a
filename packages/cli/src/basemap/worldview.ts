import { geoArea } from 'd3-geo';
import { BasemapFault } from './fault.js';
import { sides, type Step } from './recipe.js';
import { half, isInside, type Ring } from './rings.js';
import type { Piece } from './source.js';

/** Areas of a source after the steps of a recipe, each polygon with its country. */
export interface Worldview {
  pieces: readonly (Piece & {
    readonly country: string;
    /** On the sphere, in steradians. */
    readonly area: number;
  })[];
  /** Steps that found nothing to decide on in this source, by their number in the recipe. */
  idle: number[];
}

/**
 * Decides whose outline holds what, step by step.
 *
 * @throws BasemapFault where an area belongs to no country in the end
 */
export function applyWorldview(source: readonly Piece[], steps: readonly Step[], file: string): Worldview {
  const idle: number[] = [];
  let pieces = source.map((piece) => ({ ...piece }));
  steps.forEach((step, index) => {
    const cut = 'cut' in step ? divide(pieces, step) : pieces;
    const chosen = cut.filter((piece) => isMeant(piece, step));
    if (chosen.length === 0) {
      idle.push(index);
      return;
    }
    pieces = cut;
    for (const piece of chosen) piece.country = step.to;
  });
  const lost = pieces.find(({ country }) => country === undefined);
  if (lost) throw new BasemapFault((words) => words.noCountry(file, lost.names.join(', ')));
  return {
    pieces: pieces.flatMap(({ country, ...piece }) =>
      country ? [{ ...piece, country, area: geoArea({ type: 'Polygon', coordinates: piece.rings }) }] : [],
    ),
    idle,
  };
}

function isMeant(piece: Piece, step: Step): boolean {
  if ('area' in step) return piece.names.includes(step.area);
  if ('at' in step) return isInside(step.at, piece.rings);
  const outer = piece.rings[0] ?? [];
  if ('of' in step) {
    const [west, south, east, north] = step.within;
    return (
      piece.country === step.of && outer.every(([x, y]) => x >= west && x <= east && y >= south && y <= north)
    );
  }
  const { axis, at, side } = lineOf(step);
  return piece.country === step.cut && outer.every((position) => (position[axis] - at) * side >= 0);
}

type Cut = Extract<Step, { cut: string }>;

function lineOf(step: Cut): { axis: 0 | 1; at: number; side: 1 | -1 } {
  const name = sides.find((side) => step[side] !== undefined) ?? 'north';
  return {
    axis: name === 'east' || name === 'west' ? 0 : 1,
    at: step[name] ?? 0,
    side: name === 'east' || name === 'north' ? 1 : -1,
  };
}

/** Cuts the polygons of a country along a line, where it crosses them. */
function divide(pieces: readonly Piece[], step: Cut): Piece[] {
  const { axis, at, side } = lineOf(step);
  return pieces.flatMap((piece) => {
    if (piece.country !== step.cut) return [piece];
    const parts = ([side, side === 1 ? -1 : 1] as const).map((kept) =>
      piece.rings
        .map((ring) => half(ring, axis, at, kept))
        .filter((ring): ring is Ring => ring !== undefined),
    );
    return parts.some((rings) => rings.length === 0) ? [piece] : parts.map((rings) => ({ ...piece, rings }));
  });
}
