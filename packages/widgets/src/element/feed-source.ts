import { limits } from '@connective-cities/core/read';
import type { CcErrorCode } from './events.js';

/** Milliseconds for everything: both attempts, headers and body. */
const PATIENCE = 8_000;
/** Milliseconds before the second attempt; a little chance keeps many pages from asking at once. */
const PAUSE = 500;
/** Milliseconds for which an answer serves further elements. */
const FRESH = 60_000;
/** Answers kept in memory. */
const KEPT = 20;

/** Why data could not be had. */
export class FeedError extends Error {
  constructor(
    readonly code: CcErrorCode,
    message: string,
    /** Whether asking again may help. */
    readonly again = false,
  ) {
    super(message);
  }
}

/** A download that one or several elements wait for. */
interface Download {
  /** The document's JSON, parsed. Rejects with a FeedError. */
  result: Promise<unknown>;
  /** Elements that wait for it. */
  users: number;
  started: number;
  done: boolean;
  controller: AbortController;
}

const downloads = new Map<string, Download>();

/**
 * Asks for a feed document. Elements that name the same address share one request, which ends when
 * the last of them has closed it.
 *
 * @param fresh - Ask the server even if an answer is at hand.
 */
export function openFeed(address: string, fresh: boolean): { result: Promise<unknown>; close(): void } {
  let download = downloads.get(address);
  if (!download || (download.done && (fresh || Date.now() - download.started > FRESH))) {
    const controller = new AbortController();
    const begun: Download = {
      result: ask(address, controller),
      users: 0,
      started: Date.now(),
      done: false,
      controller,
    };
    // A failure is not kept: the next element may be luckier.
    begun.result.catch(() => forget(address, begun)).finally(() => (begun.done = true));
    downloads.set(address, (download = begun));
    for (const [oldest, { done }] of downloads) if (done && downloads.size > KEPT) downloads.delete(oldest);
  }
  const own = download;
  own.users++;
  return {
    result: own.result,
    close() {
      own.users--;
      // An element that moves within the page leaves and returns at once.
      setTimeout(() => {
        if (own.users || own.done) return;
        forget(address, own);
        own.controller.abort();
      });
    },
  };
}

function forget(address: string, download: Download): void {
  if (downloads.get(address) === download) downloads.delete(address);
}

/** One or two attempts within the time there is. */
async function ask(address: string, controller: AbortController): Promise<unknown> {
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(PATIENCE), PATIENCE);
  try {
    return await once(address, signal).catch(async (error: FeedError) => {
      if (!error.again || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * (1 + Math.random())));
      return once(address, signal);
    });
  } catch (error) {
    throw signal.reason === PATIENCE ? new FeedError('timeout', 'No whole answer within 8 seconds.') : error;
  } finally {
    clearTimeout(timer);
  }
}

async function once(address: string, signal: AbortSignal): Promise<unknown> {
  let text = '';
  try {
    // No credentials and no referrer: the feed's server learns as little of the visitor as can be.
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) {
      // A server that names a time for the next attempt means later than we can wait.
      const again = response.status >= 500 && !response.headers.has('retry-after');
      throw new FeedError('http', `The server answered ${response.status}.`, again);
    }
    // In pieces, because a small file can unpack to gigabytes.
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    for (let bytes = 0; ;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > limits.document) {
        void reader.cancel();
        throw new FeedError('too-large', `More than ${limits.document} bytes.`);
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('network', 'Not reachable, or not allowed (connect-src, CORS).', true);
  }
  return parse(text);
}

/** JSON as a value. Throws a FeedError for what is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('not-json', 'Not JSON.');
  }
}
