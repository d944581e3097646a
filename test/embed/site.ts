import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../tools/chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a path of the site answers with. */
export type Answer =
  | { body: string | Buffer; type?: string; status?: number; headers?: Record<string, string> }
  /** Keeps the connection open and says nothing. */
  | 'never'
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A page that is being watched. */
export interface Visit {
  page: Page;
  /** Uncaught errors and unhandled rejections. */
  errors: string[];
  /** Lines on the console, warnings and errors alone. */
  console: string[];
  /** Addresses asked for, as paths of the site. */
  requests: string[];
  /** Violations of the page's policies. */
  violations(): Promise<string[]>;
  /** Texts of `cc-load` and `cc-error` events, in order: "cc-error http". */
  events(): Promise<string[]>;
}

/** Path of the seed's document on every site. */
export const SEED = '/feed/v1/events/2020-10-07-digital-municipal-services.json';

/** A web site of a test's own on the loopback interface, with the built embed files and the built feed. */
export class Site {
  readonly answers = new Map<string, Answer>();
  /** Folders on the disk by the path they are served at, such as `/app`. */
  readonly folders = new Map<string, string>();
  readonly received: IncomingMessage[] = [];
  private readonly server = createServer((request, response) => this.answer(request, response));
  private browser: Browser | undefined;
  private readonly feed = mkdtempSync(join(tmpdir(), 'connective-feed-'));

  async open(): Promise<this> {
    execFileSync(
      process.execPath,
      [
        join(root, 'packages/cli/dist/connective.js'),
        'build',
        join(root, 'content'),
        '--out',
        join(this.feed, 'feed'),
      ],
      { stdio: 'pipe' },
    );
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.browser = await chromium.launch(chromiumLaunchOptions());
    return this;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.feed, { recursive: true, force: true });
  }

  /** Address of the site. */
  origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The seed's document, changed as a test needs it. */
  seed(change: (event: Record<string, unknown>) => void = () => undefined): string {
    const event = JSON.parse(readFileSync(join(this.feed, SEED), 'utf8')) as Record<string, unknown>;
    change(event);
    return JSON.stringify(event);
  }

  /** Opens a page made of `body`, and waits until `settled` says so or the page is loaded. */
  async visit(
    body: string,
    options: {
      headers?: Record<string, string>;
      lang?: string;
      head?: string;
      width?: number;
      context?: Parameters<Browser['newContext']>[0];
    } = {},
  ): Promise<Visit> {
    const { headers = {}, lang = 'de', head = '' } = options;
    this.answers.set('/page.html', {
      type: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title><script src="/watch.js"></script>${head}</head><body>${body}</body></html>`,
    });
    this.answers.set('/watch.js', { type: 'text/javascript', body: WATCH });
    return this.watch('/page.html', options);
  }

  /** Opens a page of the site and watches it. */
  async watch(
    path: string,
    { width = 1000, context: more }: { width?: number; context?: Parameters<Browser['newContext']>[0] } = {},
  ): Promise<Visit> {
    if (!this.browser) throw new Error('The site is not open.');
    const context = await this.browser.newContext({ viewport: { width, height: 800 }, ...more });
    const page = await context.newPage();
    const visit: Visit = {
      page,
      errors: [],
      console: [],
      requests: [],
      violations: () => page.evaluate(() => (window as unknown as Watched).violations),
      events: () => page.evaluate(() => (window as unknown as Watched).seen),
    };
    page.on('pageerror', (error) => visit.errors.push(error.message));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) visit.console.push(message.text());
    });
    page.on('request', (request) => visit.requests.push(request.url().replace(this.origin(), '')));
    await page.goto(this.origin() + path);
    return visit;
  }

  /** Closes the pages of a visit. */
  async leave({ page }: Visit): Promise<void> {
    const context: BrowserContext = page.context();
    await context.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.received.push(request);
    const path = (request.url ?? '').replace(/\?.*/, '');
    const answer = this.answers.get(request.url ?? '') ?? this.answers.get(path) ?? this.file(path);
    if (answer === 'never') return;
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer?.status ?? (answer ? 200 : 404), {
      'content-type': answer?.type ?? 'text/plain',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      ...answer?.headers,
    });
    response.end(answer?.body ?? 'Not found');
  }

  private file(path: string): Answer | undefined {
    // Browsers ask for it once, on whichever page comes first; a line on the console would be that page's.
    if (path === '/favicon.ico') return { body: '' };
    try {
      for (const [at, folder] of this.folders) {
        if (!path.startsWith(`${at}/`)) continue;
        const file = path.endsWith('/') ? `${path}index.html` : path;
        return {
          type: TYPES[extname(file)] ?? 'text/plain',
          body: readFileSync(join(folder, file.slice(at.length))),
        };
      }
      if (path.startsWith('/widgets/')) {
        return {
          type: 'text/javascript',
          body: readFileSync(join(root, 'packages/widgets/dist/embed', path.slice(9))),
        };
      }
      if (path.startsWith('/feed/')) {
        return { type: 'application/json', body: readFileSync(join(this.feed, path)) };
      }
    } catch {
      return undefined;
    }
    return undefined;
  }
}

interface Watched {
  violations: string[];
  seen: string[];
}

// Runs before anything else on every page.
const WATCH = `
window.violations = [];
window.seen = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
for (const type of ['cc-load', 'cc-error']) document.addEventListener(type, (event) => seen.push(type + (event.code ? ' ' + event.code : '')));
addEventListener('unhandledrejection', (event) => { throw new Error('unhandled: ' + event.reason); });
`;

/** A card with a fallback, and the script that brings it to life. */
export const card = (
  attributes = `src="${SEED}" loading="eager"`,
  script = '/widgets/cc-widgets.js',
): string =>
  `<script type="module" src="${script}"></script><cc-event ${attributes}><a href="/own.html">Unsere eigene Seite</a></cc-event>`;

/** Text that a visitor reads in an element: of its shadow tree, or of its fallback. */
export const readText = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim());
