import type { Basemap } from '@connective-cities/core/map';
import { nothing, svg, type TemplateResult } from 'lit';

/** Dots that stay as large as they are, however near one is: lines without length, with round ends. */
const dots = (points: Basemap['points']): string => points.map(([, x, y]) => `M${x} ${y}h.01`).join('');

/**
 * The picture of a basemap: all land and the borders in it as one line, and above it the countries that
 * took part, each with its name for the tooltip to find.
 */
export function pictureView(
  { countries = {}, land, points }: Basemap,
  codes: readonly string[],
): TemplateResult {
  const took = new Set(codes);
  const rest = Object.keys(countries).filter((code) => !took.has(code));
  return svg`<path class="land" d=${(land ?? '') + rest.map((code) => countries[code]).join('')}></path>
    <path class="dots" d=${dots(points.filter(([code]) => !took.has(code) && !Object.hasOwn(countries, code)))}></path>
    ${codes.map((code) => {
      const outline = Object.hasOwn(countries, code) ? countries[code] : undefined;
      const own = dots(points.filter(([at]) => at === code));
      return svg`${outline ? svg`<path class="country" data-code=${code} d=${outline}></path>` : nothing}${
        own ? svg`<path class="country dots" data-code=${code} d=${own}></path>` : nothing
      }`;
    })}`;
}
