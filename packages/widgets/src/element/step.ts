/** How many entries a list shows at first, where the page does not say it. */
const USUAL = 20;

/** A whole number from 1; the usual one for what is none. */
export function toStep(value: unknown): number {
  const number = Math.floor(Number(value ?? NaN));
  return number >= 1 ? number : USUAL;
}
