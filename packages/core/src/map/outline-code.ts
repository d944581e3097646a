/** A position in a picture, in whole units. */
export type OutlinePoint = readonly [x: number, y: number];

/** One closed line of a country: lines by number, `~number` for one that is walked backwards. */
export interface OutlineRing {
  country: string;
  arcs: readonly number[];
}

// A text for each country. A number from -41 to 41 is one sign, another number three. Four signs are marks:
const JUMP = '!'; // a ring begins at a new place, two numbers from the last one, with a new line
const SPLIT = '}'; // a new line begins where the last one ended
const AGAIN = ' '; // a line that stands further up, counted from here, walked the other way
const BEGIN = '~'; // the same, and a ring begins with it
// All else are steps of the line that has begun: two numbers each.

/** Signs for numbers: the printable ones of ASCII without the marks and what JSON escapes. */
const SIGNS = 89;
const FIRST = 35;
const BACKSLASH = 92;
/** Numbers of one sign; the six signs that are left lead a number of three. */
const SHORT = 83;
const MIDDLE = 41;
const LARGEST = ((SIGNS - SHORT) * SIGNS * SIGNS) / 2;

function sign(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function signs(value: number): string {
  if (Math.abs(value) <= MIDDLE) return sign(value + MIDDLE);
  const whole = value + LARGEST;
  return [SHORT + Math.floor(whole / SIGNS / SIGNS), Math.floor(whole / SIGNS) % SIGNS, whole % SIGNS]
    .map(sign)
    .join('');
}

/**
 * Writes outlines down in a fraction of what path data take: a line between neighbours stands in one of them alone.
 *
 * @param arcs lines in whole units of a picture, no wider than 20,000
 */
export function packOutlines(
  arcs: readonly (readonly OutlinePoint[])[],
  rings: readonly OutlineRing[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  /** Lines that are written, by number: which one it was, and whether it was walked backwards. */
  const written = new Map<number, { place: number; backwards: boolean }>();
  let count = 0;
  let [atX, atY]: OutlinePoint = [0, 0];
  const countries = [...new Set(rings.map(({ country }) => country))];
  const inOrder = countries.flatMap((country) => rings.filter((ring) => ring.country === country));
  for (const { country, arcs: own } of inOrder) {
    const isKnown = (arc: number) => {
      const known = written.get(arc < 0 ? ~arc : arc);
      // One that is walked the same way as before is written again; outlines that are no topology may have one.
      return known && known.backwards !== arc < 0 ? known : undefined;
    };
    const first = Math.max(0, own.findIndex(isKnown));
    let text = '';
    [...own.slice(first), ...own.slice(0, first)].forEach((arc, i) => {
      const known = isKnown(arc);
      const line = arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!;
      if (known) text += (i ? AGAIN : BEGIN) + signs(count - 1 - known.place - MIDDLE);
      else {
        const [[x, y] = [0, 0]] = line;
        text += i ? SPLIT : JUMP + signs(x - atX) + signs(y - atY);
        written.set(arc < 0 ? ~arc : arc, { place: count++, backwards: arc < 0 });
        [atX, atY] = [x, y];
        // The way back to the beginning needs no step.
        for (const [toX, toY] of own.length === 1 ? line.slice(1, -1) : line.slice(1)) {
          text += signs(toX - atX) + signs(toY - atY);
          [atX, atY] = [toX, toY];
        }
      }
      [atX, atY] = line.at(own.length === 1 && !known ? -2 : -1)!;
    });
    texts[country] = (texts[country] ?? '') + text;
  }
  return texts;
}

/**
 * SVG path data of outlines that {@link packOutlines} wrote: rings of positions in the picture, each closed. What was
 * written otherwise gives something else, and throws nothing.
 */
export function pathsOfOutlines(texts: Readonly<Record<string, string>>): Record<string, string> {
  const lines: OutlinePoint[][] = [];
  let at: OutlinePoint = [0, 0];
  const pathOf = (text: string): string => {
    const rings: OutlinePoint[][] = [];
    let line: OutlinePoint[] = [];
    let i = 0;
    const value = () => {
      const code = text.charCodeAt(i++);
      return code - FIRST - Number(code > BACKSLASH);
    };
    const number = () => {
      const lead = value();
      return lead < SHORT ? lead - MIDDLE : ((lead - SHORT) * SIGNS + value()) * SIGNS + value() - LARGEST;
    };
    const step = () => {
      at = [at[0] + number(), at[1] + number()];
      line.push(at);
      rings.at(-1)?.push(at);
    };
    while (i < text.length) {
      const mark = text[i];
      if (mark === JUMP || mark === BEGIN) rings.push([]);
      if (mark === JUMP || mark === SPLIT) {
        i++;
        lines.push((line = []));
        if (mark === SPLIT) line.push(at);
        else step();
      } else if (mark === BEGIN || mark === AGAIN) {
        i++;
        const known = [...(lines.at(-1 - MIDDLE - number()) ?? [])].reverse();
        rings.at(-1)?.push(...known);
        at = known.at(-1) ?? at;
      } else step();
    }
    return rings.map((ring) => `M${ring.join(' ')}z`).join('');
  };
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, pathOf(text)]));
}
