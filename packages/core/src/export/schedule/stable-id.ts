/** 32 bits of a text (FNV-1a, then the last steps of MurmurHash3). Spread well; no secret is kept by them. */
function hash(text: string, seed: number): number {
  let bits = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A UUID that is always the same for the same text (version 8 of RFC 9562, section 5.8). */
export function stableUuid(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A positive whole number of 31 bits, nearly always the same for the same text: one that is taken goes to the next. */
export function stableNumber(text: string, taken: Set<number>): number {
  let number = hash(text, 0) >>> 1 || 1;
  while (taken.has(number)) number = (number % 0x7fffffff) + 1;
  taken.add(number);
  return number;
}
