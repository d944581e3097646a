import { LARGEST_SOURCE } from './parse-source.js';

/** How long an address may take in all, in milliseconds. */
const LONGEST = 20_000;

/** How often an address may lead to another. */
const MOST_REDIRECTS = 5;

/** Why an address could not be read; the reason is a server's or the system's own words. */
export class FetchFault extends Error {}

/** Whether a name is an address on the web. `webcal:` is what calendars call theirs. */
export function isAddress(name: string): boolean {
  return /^(?:https?|webcals?):\/\//i.test(name);
}

function addressOf(name: string, base?: URL): URL {
  const url = new URL(name.replace(/^webcals?:/i, 'https:'), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchFault(`${url.protocol}//`);
  // An address that was safe stays so, and nobody's password is sent along.
  if (base?.protocol === 'https:' && url.protocol === 'http:') throw new FetchFault(`https → ${url.origin}`);
  url.username = '';
  url.password = '';
  return url;
}

/**
 * Reads an address: a single request without cookies, followed through a few redirects, within a time and a
 * size. Nothing is sent but the request itself.
 *
 * @throws FetchFault with the reason
 */
export async function fetchSource(name: string, signal?: AbortSignal): Promise<Uint8Array> {
  const stop = AbortSignal.any([AbortSignal.timeout(LONGEST), ...(signal ? [signal] : [])]);
  try {
    let url = addressOf(name);
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const response = await fetch(url, {
        redirect: 'manual',
        credentials: 'omit',
        signal: stop,
        headers: { accept: 'text/calendar, application/ld+json, application/json, text/html, */*;q=0.5' },
      });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        url = addressOf(next, url);
        continue;
      }
      // A site's own refusal is worth reading where it comes as data; a page about it is not.
      const isData = /json/i.test(response.headers.get('content-type') ?? '');
      if (!response.ok && !isData) {
        await response.body?.cancel();
        throw new FetchFault(`${response.status} ${response.statusText}`.trim());
      }
      return await readLimited(response);
    }
    throw new FetchFault(`> ${MOST_REDIRECTS} redirects`);
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new FetchFault(
      stop.aborted ? `> ${LONGEST / 1000} s` : cause instanceof Error ? cause.message : String(cause),
    );
  }
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > LARGEST_SOURCE) {
      await reader?.cancel();
      throw new FetchFault(`> ${LARGEST_SOURCE / 1024 / 1024} MB`);
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}
