import type { Block, Provenance } from '../../index.js';
import { directionOf, fill } from '../../language/index.js';
import { wordsOf } from '../shared/plain-text.js';
import { scriptJson } from '../shared/script-json.js';
import { html, Markup, type Part } from './markup.js';
import type { PageDictionary, Reading } from './view.js';

/** What a page has to know besides what it shows. */
export interface PageOptions {
  /** Language in which its texts are read. */
  language: string;
  /** Words of a language file; those of the text's language, or of the one that comes nearest. */
  words: PageDictionary;
  /** The same page in other languages: language, address relative to this page, and the words of its link. */
  others?: readonly { language: string; address: string; words: string }[];
  /** What the page tells programs: the thing as JSON-LD, as `/export/json-ld` makes it. */
  structuredData?: unknown;
}

/** What the head of a page says. */
export interface PageHead {
  title: string | undefined;
  /** Text to shorten for lists of search results; the page says nothing where it is blank. */
  description: string;
  /** The document that the page shows, relative to it. */
  json: string;
  others: NonNullable<PageOptions['others']>;
  /** The event for a calendar, relative to the page. */
  calendar?: string | undefined;
  structuredData?: unknown;
}

/** Characters of a page's description; search engines show fewer. */
const DESCRIPTION = 300;

/** A whole page around its article. It runs no script and holds under a strict content security policy. */
export function pageDocument(
  { pageLanguage }: Reading,
  { title, description, json, others, calendar, structuredData }: PageHead,
  article: Part,
): string {
  const short = description.replace(/\s+/g, ' ').slice(0, DESCRIPTION).trim();
  return `<!doctype html>\n${html`<html lang="${pageLanguage}" dir="${directionOf(pageLanguage)}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${short !== '' && html`<meta name="description" content="${short}" />`}
      <link rel="stylesheet" href="../page.css" />
      <link rel="alternate" type="application/json" href="${json}" />
      ${calendar !== undefined && html`<link rel="alternate" type="text/calendar" href="${calendar}" />`}
      ${others.map((other) => html`<link rel="alternate" hreflang="${other.language}" href="${other.address}" /> `)}
      ${
        structuredData !== undefined &&
        html`<script type="application/ld+json">
          ${dataOf(structuredData)}
        </script>`
      }
    </head>
    <body>
      <main>
        <article>${article}</article>
      </main>
    </body>
  </html> `.toString()}`;
}

/** Data for programs. It runs nothing, so that no policy forbids it, and it holds nothing that ends its element. */
function dataOf(value: unknown): Markup {
  return new Markup(scriptJson(value));
}

/** The text that a description is made of: the words of the prose, else the line that stands for them. */
export function descriptionOf(prose: readonly Block[] | undefined, line: string | undefined): string {
  return prose ? wordsOf(prose) : (line ?? '');
}

/** Links to the same page in other languages. */
export function languageLinks(others: PageHead['others']): Part {
  return (
    others.length > 0 &&
    html`<nav>
      ${others.map((other) => html`<a href="${other.address}" hreflang="${other.language}" lang="${other.language}">${other.words}</a>`)}
    </nav>`
  );
}

/** Says that the publisher does not stand behind a translation, and why; nothing where there is none, or it does. */
export function unofficialNote(
  { language, words: { page } }: Reading,
  { original, translations }: Provenance,
): Part {
  const translation = translations[language];
  const words = fill(page.unofficial, { language: page.languages[original] ?? original });
  return translation?.official === false && html`<p class="note">${words} ${translation.note}</p> `;
}
