import type { ComplexAttributeConverter } from 'lit';

/** Reads an attribute with ids or codes that only the feed knows, with spaces or commas between. */
export const tokens: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (attribute) => (attribute ?? '').split(/[\s,]+/).filter(Boolean),
};
