import type { PracticeRecord } from '../index.js';
import { directionOf, fill, formatDates, inLanguage } from '../language/index.js';
import type { PageOptions } from './html.js';
import { html, joined, type Part } from './page/markup.js';
import { person } from './page/people.js';
import { heading, prose, wordsOf } from './page/rich-text.js';
import { inItsLanguage, link, plain, readingOf, say, type Reading } from './page/view.js';

const noInclude = () => undefined;

/**
 * The whole page of a practice as HTML, in the manner of an event's: complete, without a script, and
 * linked with the events at which the practice was presented.
 */
export function practicePage(
  practice: PracticeRecord,
  { language, words, others = [] }: PageOptions,
): string {
  const reading = readingOf(practice.language.original, language, words);
  const { page } = words;
  const { summary, sections, presentations, links } = practice;
  const lead = summary && inLanguage(summary, language, reading.original)?.value;
  const description = (lead ? wordsOf(lead) : (plain(reading, practice.subtitle) ?? ''))
    .replace(/\s+/g, ' ')
    .slice(0, 300)
    .trim();
  return `<!doctype html>\n${html`<html
    lang="${reading.pageLanguage}"
    dir="${directionOf(reading.pageLanguage)}"
  >
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${plain(reading, practice.title)}</title>
      <meta name="description" content="${description}" />
      <link rel="stylesheet" href="../page.css" />
      <link rel="alternate" type="application/json" href="${practice.id}.json" />
      ${others.map((other) => html`<link rel="alternate" hreflang="${other.language}" href="${other.address}" /> `)}
    </head>
    <body>
      <main>
        <article>
          <header>
            <p class="kicker">
              ${joined([words.programme.practice, ...practice.municipalities.map((one) => municipality(reading, practice, one))], ' · ')}
            </p>
            <h1>${say(reading, practice.title)}</h1>
            ${practice.subtitle && html`<p class="subtitle">${say(reading, practice.subtitle)}</p>`}
            ${others.length > 0 && html`<nav>${others.map((other) => html`<a href="${other.address}" hreflang="${other.language}" lang="${other.language}">${other.words}</a>`)}</nav>`}
          </header>
          ${unofficial(reading, practice)}${summary && html`<div class="lead">${prose(reading, summary, noInclude)}</div>`}
          ${sections.map((section) => [section.heading && heading(2, say(reading, section.heading)), prose(reading, section.body, noInclude)])}
          ${
            presentations.length > 0 && [
              heading(2, page.presentedAt),
              html`<ul class="presentations">
                ${presentations.map(
                  ({ event, when, presenters }) =>
                    html`<li>
                      ${heading(3, html`<a href="${event.url}">${say(reading, event.title)}</a>`)}${when && html`<p class="quiet"><time datetime="${when.start}">${formatDates(when, words.dates)}</time></p>`}${
                        presenters.length > 0 &&
                        html`<p>
                          ${joined(
                            presenters.map((who) => person(reading, who)),
                            html`<br />`,
                          )}
                        </p>`
                      }
                    </li>`,
                )}
              </ul>`,
            ]
          }
          <footer>
            <p class="quiet">
              ${joined([...practice.topics.map(({ label }) => say(reading, label)), ...practice.regions.map(({ label }) => say(reading, label)), ...practice.sdgs.map((goal) => `SDG\u00A0${goal}`)], ' · ')}
            </p>
            ${links.map(({ url, title, lang }) => html`<p>${link(url, title ? say(reading, title) : lang ? inItsLanguage(reading, url, lang) : url)}</p>`)}
          </footer>
        </article>
      </main>
    </body>
  </html> `.toString()}`;
}

function municipality(
  reading: Reading,
  { countryNames }: PracticeRecord,
  { name, country }: PracticeRecord['municipalities'][number],
): Part {
  return [say(reading, name), ' (', say(reading, countryNames[country]) ?? country, ')'];
}

function unofficial({ language, words }: Reading, practice: PracticeRecord): Part {
  const translation = practice.language.translations[language];
  if (!translation || translation.official) return undefined;
  const { original } = practice.language;
  return html`<p class="note">
    ${fill(words.page.unofficial, { language: words.page.languages[original] ?? original })}
  </p> `;
}
