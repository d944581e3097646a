const FOLLOWED = /^(?:https?|mailto|tel):$/;

/**
 * An address that may stand in an `href`, resolved against the document it came with; undefined
 * for every other scheme, for addresses with a user name, and for what is no address.
 */
export function safeLink(address: string | undefined, base: string): string | undefined {
  const url = toUrl(address, base);
  return url && FOLLOWED.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** Which pictures a page allows: those from the feed's own origin, none, or any. */
export type ImagePolicy = 'feed' | 'none' | 'any';

/** An address that may stand in an `img`, under the page's policy. Never `data:` or `blob:`. */
export function safeImage(
  address: string | undefined,
  base: string,
  policy: ImagePolicy,
): string | undefined {
  const url = toUrl(address, base);
  if (!url || policy === 'none' || !/^https?:$/.test(url.protocol)) return undefined;
  return policy === 'any' || url.origin === toUrl(base, base)?.origin ? url.href : undefined;
}

function toUrl(address: string | undefined, base: string): URL | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
