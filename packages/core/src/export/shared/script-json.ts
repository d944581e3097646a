// What would end or change a script element (WHATWG HTML, 13.1.2.6), and what older JavaScript took for an end of line.
const unsafe = /[<\u2028\u2029]/g;

/** A value as JSON that may stand in a script element of a page, whatever texts it holds. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
