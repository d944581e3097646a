const german: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'a',
};

/** Beyond this a folder's name is hard to read; the model allows 80 characters. */
const LONGEST = 60;

/** A text as part of an id: lower-case letters, digits and single hyphens. Empty for one in another script. */
export function slugOf(text: string, longest = LONGEST): string {
  const slug = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßøæœłđıə]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  // At the end of a word, unless the first word alone is too long.
  return (
    cut.lastIndexOf('-') > longest / 2 ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest)
  ).replace(/-+$/, '');
}

/** Gives each thing an id of its own: the same one a second time gets a number behind it. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** @param fallback id where the text leaves nothing to make one of */
  of(text: string, fallback: string): string {
    const wanted = slugOf(text) || fallback;
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

/** Id of an event's folder: its first day, as precise as it is known, and its title. */
export function eventId(start: string, title: string, ids: Ids): string {
  return ids.of(`${start.slice(0, 10)}-${slugOf(title)}`, `${start.slice(0, 10)}-event`);
}
