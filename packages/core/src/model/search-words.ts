// What is searched for. Builds and widgets have to agree on it, so it is one file, without zod.

/** Letters that do not fall apart into a base and a mark (Unicode NFKD), and what is typed for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
};

const letters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Characters of a word that are searched; what follows tells no two words apart. */
const LONGEST = 40;

/** A text as it is compared: small letters without accents, the same on every machine. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(letters, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text as they are searched, each once. Single letters are none; single digits are. */
export function searchWords(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  return [...new Set(long.map((word) => word.slice(0, LONGEST)))];
}
