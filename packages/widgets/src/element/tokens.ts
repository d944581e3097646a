/** Reads an attribute with ids or codes that only the feed knows, with spaces or commas between. */
export function tokens(attribute: string | null): readonly string[] {
  return (attribute ?? '').split(/[\s,]+/).filter(Boolean);
}
