// Names of countries travel to a visitor without their codes, which would be a sixth of the file.

/** For each first letter of a code, the letters that may follow: a bit each, A the lowest, in base 36. */
const FOLLOWING =
  'sox2w ybdob 13fegd jznrk jo44 3abk dq22j 10t1c lq8o 153k wkgr4 cepl3 13ycxp kpks5 35s d1hpt 1 3accw 10rw7z o4s18 u4hmp mno5 5mao sg b8k0 2hzi9';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The 249 codes of ISO 3166-1 and XK (Kosovo), in alphabetical order. */
export function countryCodes(): string[] {
  return FOLLOWING.split(' ').flatMap((row, first) =>
    LETTERS.filter((_, second) => (parseInt(row, 36) >> second) & 1).map(
      (letter) => LETTERS[first]! + letter,
    ),
  );
}

/** Names of all countries as one text: in the order of {@link countryCodes}, with a bar between them. */
export function packCountryNames(names: Readonly<Record<string, string>>): string {
  return countryCodes()
    .map((code) => names[code] ?? '')
    .join('|');
}

/** Names of countries by their codes, out of one text; a name that is missing there is missing here. */
export function unpackCountryNames(text: string): Record<string, string> {
  const codes = countryCodes();
  return Object.fromEntries(
    text.split('|').flatMap((name, place) => (name && codes[place] ? [[codes[place], name]] : [])),
  );
}
