import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import type { Reload } from './reload.js';

/** What is served, and where it lies. */
export interface ServedFolders {
  /** Served under /feed/. */
  feed: string;
  /** Served under /. */
  site?: string | undefined;
  /** Served under /widgets/. */
  scripts?: string | undefined;
}

const DAY = 86_400;

// Everything that partners load from another origin.
const sharedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

// A page of the feed needs its sheet and its pictures, and nothing else.
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'";

/**
 * Answers for a feed, a site and the scripts as a web server in front of them should, with the
 * headers that the documentation asks for. With `reload`, nothing is cached and the site's pages reload
 * themselves.
 */
export function createHandler({ feed, site, scripts }: ServedFolders, reload?: Reload): RequestListener {
  const cacheControl = reload ? 'no-cache' : `public, max-age=300, stale-while-revalidate=${DAY}`;
  const shared = { ...sharedHeaders, 'Cache-Control': cacheControl };
  const mounts = [
    { prefix: '/feed', headers: shared, send: folder(feed) },
    ...(scripts === undefined ? [] : [{ prefix: '/widgets', headers: shared, send: folder(scripts) }]),
    ...(site === undefined
      ? []
      : [
          {
            prefix: '',
            headers: { 'Cache-Control': 'no-cache' },
            send: reload ? livePages(site, folder(site)) : folder(site),
          },
        ]),
  ];

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const path = pathOf(request);
    if (path === undefined || path.split('/').some((part) => part.startsWith('.'))) return notFound(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(response);
    if (reload?.answers(path, response)) return;
    const mount = mounts.find(({ prefix }) => path.startsWith(`${prefix}/`));
    if (!mount) return notFound(response);
    for (const [name, value] of Object.entries(mount.headers)) response.setHeader(name, value);
    request.url = (request.url ?? '/').slice(mount.prefix.length);
    mount.send(request, response);
  };
}

type Send = (request: IncomingMessage, response: ServerResponse) => void;

function folder(path: string): Send {
  // `dev` looks at the disk at each request: feeds and scripts are replaced while they are served.
  const send = sirv(path, { dev: true, etag: true, setHeaders });
  return (request, response) => send(request, response, () => notFound(response));
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = typeOf(path);
  if (type !== undefined) response.setHeader('Content-Type', type);
  const ofFeed = response.hasHeader('Access-Control-Allow-Origin');
  if (ofFeed && path.endsWith('.html')) response.setHeader('Content-Security-Policy', pagePolicy);
}

/** Types that need a character set, or that a browser insists on. */
function typeOf(path: string): string | undefined {
  if (path.endsWith('.json')) return 'application/json; charset=utf-8';
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : undefined;
}

/** Sends pages of a folder with the reloading script in them, and everything else as it is. */
function livePages(site: string, send: Send): Send {
  return (request, response) => {
    const page = findPage(resolve(site), pathOf(request) ?? '/');
    if (page === undefined) return send(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      readFileSync(page, 'utf8').replace('</head>', '<script src="/__reload.js" defer></script></head>'),
    );
  };
}

function findPage(site: string, path: string): string | undefined {
  return [path, `${path}.html`, `${path}/index.html`]
    .map((candidate) => join(site, candidate))
    .find(
      (file) =>
        file.endsWith('.html') && file.startsWith(site + sep) && existsSync(file) && statSync(file).isFile(),
    );
}

/** The path of a request, decoded; nothing where it cannot be. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURI(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined; // A malformed escape names no file.
  }
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end('404: There is nothing at this address.\n');
}

function notAllowed(response: ServerResponse): void {
  response.statusCode = 405;
  response.setHeader('Allow', 'GET, HEAD');
  response.end();
}
