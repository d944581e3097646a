import type { PracticeRecord } from '../index.js';
import { formatDates, inLanguage } from '../language/index.js';
import {
  descriptionOf,
  languageLinks,
  pageDocument,
  unofficialNote,
  type PageOptions,
} from './page/document.js';
import { html, joined, type Part } from './page/markup.js';
import { person } from './page/people.js';
import { heading, prose } from './page/rich-text.js';
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
  const head = {
    title: plain(reading, practice.title),
    description: descriptionOf(lead, plain(reading, practice.subtitle)),
    json: `${practice.id}.json`,
    others,
  };
  return pageDocument(
    reading,
    head,
    html`<header>
        <p class="kicker">
          ${joined([words.programme.practice, ...practice.municipalities.map((one) => municipality(reading, practice, one))], ' · ')}
        </p>
        <h1>${say(reading, practice.title)}</h1>
        ${practice.subtitle && html`<p class="subtitle">${say(reading, practice.subtitle)}</p>`}
        ${languageLinks(others)}
      </header>
      ${unofficialNote(reading, practice.language)}${summary && html`<div class="lead">${prose(reading, summary, noInclude)}</div>`}
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
      </footer>`,
  );
}

function municipality(
  reading: Reading,
  { countryNames }: PracticeRecord,
  { name, country }: PracticeRecord['municipalities'][number],
): Part {
  return [say(reading, name), ' (', say(reading, countryNames[country]) ?? country, ')'];
}
