import { limits, readEvent, type ReadResult } from '@connective-cities/core/read';
import type { CcErrorCode } from './events.js';

/** Milliseconds for everything: both attempts, headers and body. */
const PATIENCE = 8_000;
/** Milliseconds before the second attempt; a little chance keeps many pages from asking at once. */
const PAUSE = 500;
/** Milliseconds for which an answer serves further elements. */
const FRESH = 60_000;
/** Answers kept in memory. */
const KEPT = 20;

/** Why a feed could not be had. */
export class FeedError extends Error {
  constructor(
    readonly code: CcErrorCode,
    message: string,
    /** Milliseconds after which asking again may help; undefined where it will not. */
    readonly again?: number,
  ) {
    super(message);
  }
}

interface Download {
  result: Promise<ReadResult>;
  started: number;
  /** Elements that still wait for it. */
  waiting: number;
  controller: AbortController;
  settled: boolean;
}

const downloads = new Map<string, Download>();

/**
 * Downloads and reads a feed document. Elements that name the same address share one request and
 * one reading; the request ends when the last of them has gone. Rejects with a FeedError only, or
 * with the reason of `signal`.
 *
 * @param fresh - Ask the server even if an answer is at hand.
 */
export async function loadFeed(address: string, signal: AbortSignal, fresh = false): Promise<ReadResult> {
  const known = downloads.get(address);
  const usable = known && !fresh && (!known.settled || Date.now() - known.started < FRESH);
  const download = usable ? known : start(address);
  download.waiting++;
  try {
    return await Promise.race([download.result, aborted(signal)]);
  } finally {
    download.waiting--;
    // An element that moves within the page leaves and returns at once.
    setTimeout(() => {
      if (download.waiting === 0 && !download.settled) forget(address, download);
    });
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function start(address: string): Download {
  const controller = new AbortController();
  const download: Download = {
    result: withPatience(address, controller),
    started: Date.now(),
    waiting: 0,
    controller,
    settled: false,
  };
  download.result.then(
    () => (download.settled = true),
    () => {
      // A failure is not kept: the next element may be luckier.
      download.settled = true;
      if (downloads.get(address) === download) downloads.delete(address);
    },
  );
  downloads.delete(address);
  downloads.set(address, download);
  for (const [oldest, { waiting }] of downloads) {
    if (downloads.size <= KEPT) break;
    if (!waiting) downloads.delete(oldest);
  }
  return download;
}

function forget(address: string, download: Download): void {
  if (downloads.get(address) === download) downloads.delete(address);
  download.controller.abort();
}

async function withPatience(address: string, controller: AbortController): Promise<ReadResult> {
  const { signal } = controller;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, PATIENCE);
  const begun = Date.now();
  try {
    try {
      return await ask(address, signal);
    } catch (error) {
      const pause = error instanceof FeedError ? error.again : undefined;
      if (pause === undefined || signal.aborted || Date.now() - begun + pause > PATIENCE) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause + Math.random() * 250));
      return await ask(address, signal);
    }
  } catch (error) {
    if (late) throw new FeedError('timeout', `No whole answer within ${PATIENCE / 1000} seconds.`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function ask(address: string, signal: AbortSignal): Promise<ReadResult> {
  let response: Response;
  try {
    // No credentials and no referrer: the feed's server learns as little of the visitor as can be.
    response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  } catch {
    throw new FeedError(
      'network',
      'The server could not be reached, or a policy (connect-src, CORS) forbids it.',
      PAUSE,
    );
  }
  if (!response.ok) {
    const { status } = response;
    throw new FeedError('http', `The server answered ${status}.`, status >= 500 ? pauseOf(response) : undefined);
  }
  const result = readEvent(await textOf(response));
  const [issue] = result.issues;
  if (!result.event && issue) {
    throw new FeedError(issue.code === 'not-json' ? 'not-json' : 'not-an-event', issue.message);
  }
  return result;
}

/** How long the server asks us to wait before a second attempt. */
function pauseOf(response: Response): number {
  return Math.max(Number(response.headers.get('retry-after')) * 1000 || 0, PAUSE);
}

/** The body as text, as long as it keeps within the limit: a small file can unpack to gigabytes. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new FeedError('network', 'The answer broke off.', PAUSE);
    });
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limits.document) {
      void reader.cancel();
      throw new FeedError('too-large', `The document has more than ${limits.document} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
