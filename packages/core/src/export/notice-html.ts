import { directionOf } from '../language/index.js';
import type { PageOptions } from './page/document.js';
import { html, type Part } from './page/markup.js';
import { readingOf } from './page/view.js';

/** A page of one line, in the place of another. */
function notice(language: string, title: string, head: Part, body: Part): string {
  return `<!doctype html>\n${html`<html lang="${language}" dir="${directionOf(language)}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${head}
    </head>
    <body>
      <main>${body}</main>
    </body>
  </html> `.toString()}`;
}

/** The page that stays at the address of a withdrawn thing. It says that it is gone, and not what it was. */
export function withdrawnPage({ language, words }: Pick<PageOptions, 'language' | 'words'>): string {
  const { pageLanguage } = readingOf(language, language, words);
  const { withdrawn } = words.shared;
  return notice(
    pageLanguage,
    withdrawn,
    html`<meta name="robots" content="noindex" /> <link rel="stylesheet" href="../page.css" />`,
    html`<p class="lead">${withdrawn}</p>`,
  );
}

/** Where a thing is now that had another address before. */
export interface Redirect {
  /** Language of the title. */
  language: string;
  title: string;
  /** Address of its page, relative to the page that redirects. */
  address: string;
  /** The same as a whole address. */
  canonical: string;
}

/** The page that stays at a former address and leads to the present one, on any server and without a script. */
export function redirectPage({ language, title, address, canonical }: Redirect): string {
  return notice(
    language,
    title,
    html`<link rel="canonical" href="${canonical}" />
      <meta http-equiv="refresh" content="0; url=${address}" />`,
    html`<p><a href="${address}">${title}</a></p>`,
  );
}
