/**
 * How places are put into a picture: two polynomials, which the tool fits to whatever projection it has drawn the picture in. So maps know
 * one formula, and a picture may be in any projection.
 */
export interface Projection {
  /** The middle of what the polynomials are fitted to, in degrees. */
  longitude: number;
  latitude: number;
  /** Degrees to each side of it, to the east and to the north. Beyond them nothing has a position. */
  reach: readonly [longitude: number, latitude: number];
  /**
   * Coefficients, in units of the picture, by the power of the longitude and then by that of the latitude; both from -1 to 1
   * between the sides of the reach.
   */
  x: Polynomial;
  y: Polynomial;
}

/** Coefficients of two variables: a row for each power of the first, and in it a number for each of the second. */
export type Polynomial = readonly (readonly number[])[];

/** Where a place lies in the picture: longitude and latitude in degrees (WGS 84) to x and y, which grows downwards. */
export type Project = (longitude: number, latitude: number) => [x: number, y: number];

/** Makes the function that puts places into a picture; not a number where one has no position there. */
export function createProject({ longitude: middle, latitude: height, reach, x, y }: Projection): Project {
  return (longitude, latitude) => {
    const east = (((((longitude - middle + 180) % 360) + 360) % 360) - 180) / reach[0];
    const north = (latitude - height) / reach[1];
    if (Math.abs(east) > 1 || Math.abs(north) > 1) return [NaN, NaN];
    return [valueOf(x, east, north), valueOf(y, east, north)];
  };
}

/** By Horner's method, in plain loops: a hundred thousand places are to be there within a frame. */
function valueOf(rows: Polynomial, east: number, north: number): number {
  let sum = 0;
  for (let i = rows.length; i--;) {
    const row = rows[i]!;
    let part = 0;
    for (let j = row.length; j--;) part = part * north + row[j]!;
    sum = sum * east + part;
  }
  return sum;
}
