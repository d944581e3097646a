import type { ServerResponse } from 'node:http';

const SCRIPT = `new EventSource('/__reload').onmessage = () => location.reload();\n`;

/** Tells open pages to load themselves again (server-sent events). */
export class Reload {
  private readonly pages = new Set<ServerResponse>();

  /** Answers the requests that belong to it, and says whether this one did. */
  answers(path: string, response: ServerResponse): boolean {
    if (path === '/__reload.js') {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(SCRIPT);
      return true;
    }
    if (path !== '/__reload') return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': connected\n\n');
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
    return true;
  }

  /** Has all open pages load themselves again. */
  send(): void {
    for (const page of this.pages) page.write('data: reload\n\n');
  }
}
