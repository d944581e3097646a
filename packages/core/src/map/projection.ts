/**
 * How a basemap's picture was projected, in units of its picture. `longitude` (and `latitude`) is the
 * middle, in degrees; `x` and `y` are where that middle, for the others than the azimuthal on the equator,
 * lies in the picture; y grows downwards.
 */
export type Projection =
  | { name: 'equal-earth'; longitude: number; scale: number; x: number; y: number }
  | {
      name: 'conic-conformal';
      longitude: number;
      /** Latitudes at which the scale is true. Not both on the equator, and not opposite. */
      parallels: readonly [number, number];
      scale: number;
      x: number;
      y: number;
    }
  | {
      name: 'azimuthal-equal-area';
      longitude: number;
      latitude: number;
      scale: number;
      x: number;
      y: number;
    };

/** Where a place lies in the picture: longitude and latitude in degrees (WGS 84) to x and y. */
export type Project = (longitude: number, latitude: number) => [x: number, y: number];

const { sin, cos, tan, asin, log, pow, sqrt, PI } = Math;

const radians = (degrees: number): number => (degrees * PI) / 180;

/** tan(π/4 + φ/2): what is even about conformal projections. The poles are kept finite. */
const conformal = (latitude: number): number =>
  tan((PI / 2 + radians(Math.max(-89.9, Math.min(89.9, latitude)))) / 2);

/** Coefficients of Equal Earth (Šavrič, Patterson & Jenny 2018). */
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;

/**
 * The forward half of a projection on the sphere; maps need no other. A place on the far side of the
 * azimuthal projection's middle has no position there; it comes out not finite.
 */
export function createProject(projection: Projection): Project {
  const { scale, x, y, longitude: middle } = projection;
  const turned = (longitude: number) => radians(((((longitude - middle + 180) % 360) + 360) % 360) - 180);

  if (projection.name === 'equal-earth') {
    const m = sqrt(3) / 2;
    return (longitude, latitude) => {
      const t = asin(m * sin(radians(latitude)));
      const t2 = t * t;
      const t6 = t2 * t2 * t2;
      return [
        x + (scale * turned(longitude) * cos(t)) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2))),
        y - scale * t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)),
      ];
    };
  }

  if (projection.name === 'conic-conformal') {
    const [one, other] = projection.parallels;
    const n =
      one === other
        ? sin(radians(one))
        : log(cos(radians(one)) / cos(radians(other))) / log(conformal(other) / conformal(one));
    const f = (scale * cos(radians(one)) * pow(conformal(one), n)) / n;
    return (longitude, latitude) => {
      const r = f / pow(conformal(latitude), n);
      const angle = n * turned(longitude);
      return [x + r * sin(angle), y - f + r * cos(angle)];
    };
  }

  const sinMiddle = sin(radians(projection.latitude));
  const cosMiddle = cos(radians(projection.latitude));
  return (longitude, latitude) => {
    const angle = turned(longitude);
    const sinHere = sin(radians(latitude));
    const cosHere = cos(radians(latitude));
    const k = scale * sqrt(2 / (1 + sinMiddle * sinHere + cosMiddle * cosHere * cos(angle)));
    return [x + k * cosHere * sin(angle), y - k * (cosMiddle * sinHere - sinMiddle * cosHere * cos(angle))];
  };
}
