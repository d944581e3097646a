/**
 * What answers at an address that something had before: a file of the feed, which a page is written to; or no static file,
 * because another host would have to (`host`), or because only a server can tell such addresses apart (`server`).
 */
export type Answer = { file: string } | { by: 'host' | 'server' };

/**
 * What can answer at a former address, where a feed lies below another one. The file is told by its path below the feed's
 * address; both addresses are valid.
 */
export function answerAt(former: string, baseUrl: string): Answer {
  const base = partsOf(baseUrl);
  const { host, path, query } = partsOf(former);
  if (host !== base.host) return { by: 'host' };
  const below = `${base.path.replace(/\/$/, '')}/`;
  if (query !== '' || !`${path}/`.startsWith(below)) return { by: 'server' };
  const steps = path.slice(below.length).split('/').map(decoded);
  if (steps.some((step) => step === undefined || step === '..' || /[/\\\u0000]/.test(step)))
    return { by: 'server' };
  const last = steps.pop() ?? '';
  if (/\.html?$/i.test(last)) return { file: [...steps, last].join('/') };
  // A server would take it for a picture or a program, and not for a page.
  if (last.includes('.')) return { by: 'server' };
  return { file: [...steps, ...(last === '' ? [] : [last]), 'index.html'].join('/') };
}

/** The same text for two addresses that lead to one page: hosts know no capitals, and what follows # is not sent. */
export function sameAddress(address: string): string {
  const { host, path, query } = partsOf(address);
  return `${host}${path.replace(/\/$/, '')}${query}`;
}

function partsOf(address: string): { host: string; path: string; query: string } {
  const [, host = '', path = '', query = ''] = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  return { host: host.toLowerCase().replace(/\.$/, ''), path: path === '' ? '/' : path, query };
}

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined; // A malformed escape names no file.
  }
}
