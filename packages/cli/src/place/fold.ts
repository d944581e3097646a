/** Letters that are no letter with a mark in Unicode, and what people write who do not have them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ə: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const LETTERS = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Apostrophes and the letters that look like them: K'ut'aisi, Kutʼaisi, Ma’an. */
const APOSTROPHES = /['’‘`´ʼʻʹʽ]/g;

/** Saints are abbreviated or not: Sankt Pölten, St. Pölten. */
const SAINT = /(?<![\p{L}\p{N}])(?:sankt|saint)(?![\p{L}\p{N}])/gu;

/**
 * A name as it is compared: without letter case, marks, apostrophes and punctuation. A function of the name
 * alone; no locale of the machine has a say in what a Turkish İ or I becomes.
 *
 * @example fold('Frankfurt (Oder)') is "frankfurt oder", fold('İzmir') is "izmir", fold('St. Gallen') is "st gallen"
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(LETTERS, (letter) => letters[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(SAINT, 'st')
    .trim();
}

/** What a place is told from its namesakes by, after its name: "am Main", "(Oder)", "an der Ruhr", "bei Berlin". */
const SUFFIX =
  /(?:\s*[(/].*| (?:am|an der|auf der|bei|beim|im|in der|ob der|unter|upon|sur|sul|na|nad) .+)$/iu;

/** A name without what tells it from its namesakes: Frankfurt of "Frankfurt am Main". */
export function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, '');
}
