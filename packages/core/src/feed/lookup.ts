import type { Content, ContentKind, Entry } from '../model/content.js';

/**
 * What is made of a list once and kept as long as the list: ten thousand events that each look
 * through ten thousand others would take a hundred million steps. Lists must not change afterwards.
 */
export function remembered<T extends object, M>(make: (list: T) => M): (list: T) => M {
  const known = new WeakMap<T, M>();
  return (list) => {
    const made = known.get(list) ?? make(list);
    known.set(list, made);
    return made;
  };
}

const byId = remembered(
  (entries: readonly { id: string }[]) => new Map(entries.map((entry) => [entry.id, entry])),
);

/** The entry of that kind and id, if there is one. */
export function entryOf<K extends ContentKind>(content: Content, kind: K, id: string): Entry<K> | undefined {
  // TypeScript does not follow that the list of a kind holds that kind's entries.
  return byId(content[kind]).get(id) as Entry<K> | undefined;
}

/** Groups the things of a list by the names that each gives, in the order of the list. */
export function grouped<T>(list: readonly T[], names: (thing: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of list) {
    for (const name of new Set(names(thing))) {
      const group = groups.get(name);
      if (group) group.push(thing);
      else groups.set(name, [thing]);
    }
  }
  return groups;
}
