/** Level of a widget's first heading: 2 to 6, or 0 for none. There is no 1, which is the page's own. */
export type HeadingLevel = 0 | 2 | 3 | 4 | 5 | 6;

/** The nearest level that exists; 2 for what is not a number. */
export function toHeadingLevel(value: unknown): HeadingLevel {
  const level = Math.round(Number(value ?? NaN));
  if (level === 0 && value !== '') return 0;
  return (level > 6 ? 6 : level > 2 ? level : 2) as HeadingLevel;
}
