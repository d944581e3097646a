import type { PracticeRecord } from '../index.js';
import { formatDates, formatMoment, inLanguage } from '../language/index.js';
import {
  descriptionOf,
  languageLinks,
  pageDocument,
  unofficialNote,
  type PageOptions,
} from './page/document.js';
import { fact, moment, tags } from './page/facts.js';
import { materials } from './page/lists.js';
import { html, joined, type Part } from './page/markup.js';
import { person } from './page/people.js';
import { picture } from './page/picture.js';
import { heading, prose } from './page/rich-text.js';
import { inItsLanguage, link, readingOf, say, type Reading } from './page/view.js';
import { plain } from './shared/reading.js';

const noInclude = () => undefined;

/**
 * The whole page of a practice as HTML, in the manner of an event's: complete, without a script, and
 * linked with the events at which the practice was presented.
 */
export function practicePage(
  practice: PracticeRecord,
  { language, words, others = [], structuredData }: PageOptions,
): string {
  const reading = readingOf(practice.language.original, language, words);
  const { page } = words;
  const { summary, sections } = practice;
  const lead = summary && inLanguage(summary, language, reading.original)?.value;
  const head = {
    title: plain(reading, practice.title),
    description: descriptionOf(lead, plain(reading, practice.subtitle)),
    json: `${practice.id}.json`,
    others,
    structuredData,
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
      ${unofficialNote(reading, practice.language)}${picture(reading, practice.image)}${summary && html`<div class="lead">${prose(reading, summary, noInclude)}</div>`}
      ${facts(reading, practice)}
      ${sections.map((section) => [section.heading && heading(2, say(reading, section.heading)), prose(reading, section.body, noInclude)])}
      ${presentedAt(reading, practice)}
      ${practice.materials.length > 0 && [heading(2, page.materials), materials(reading, practice.materials)]}
      ${entries(
        page.articles,
        practice.articles.map(({ kind, title, published, url }) =>
          joined(
            [
              html`<a href="${url}">${say(reading, title)}</a>`,
              kind === 'other' ? undefined : page.articleKinds[kind],
              html`<time datetime="${published}">${formatMoment(published, words.dates)}</time>`,
            ],
            ' · ',
          ),
        ),
      )}
      ${entries(
        page.relatedPractices,
        practice.related.map((other) => [
          other.url === undefined
            ? say(reading, other.title)
            : html`<a href="${other.url}">${say(reading, other.title)}</a>`,
          html` <span class="quiet"
            >${joined(
              other.municipalities.map((one) => municipality(reading, practice, one)),
              ', ',
            )}</span
          >`,
        ]),
      )}
      ${footer(reading, practice)}`,
  );
}

/** A heading and a list below it; nothing where the list is empty. */
function entries(name: string, all: readonly Part[]): Part {
  return (
    all.length > 0 && [
      heading(2, name),
      html`<ul>
        ${all.map((entry) => html`<li>${entry}</li>`)}
      </ul>`,
    ]
  );
}

function facts(
  reading: Reading,
  { period, state, organisations, topics, regions, sdgs }: PracticeRecord,
): Part {
  const { page, card } = reading.words;
  const known = [
    fact(page.period, [period && moment(reading, period)]),
    fact(page.state, [state === 'unknown' ? undefined : page.practiceStates[state]]),
    fact(
      page.organisations,
      organisations.map(({ name, url }) => link(url, say(reading, name))),
    ),
    fact(card.topics, [
      tags([
        ...topics.map(({ label }) => say(reading, label)),
        ...regions.map(({ label }) => say(reading, label)),
        ...sdgs.map((goal) => `SDG\u00A0${goal}`),
      ]),
    ]),
  ];
  return known.some(Boolean) && html`<dl class="facts">${known}</dl>`;
}

function presentedAt(reading: Reading, { presentations }: PracticeRecord): Part {
  if (presentations.length === 0) return undefined;
  const { page, dates } = reading.words;
  return [
    heading(2, page.presentedAt),
    html`<ul class="presentations">
      ${presentations.map(
        ({ event, when, title, presenters }) =>
          html`<li>
            ${heading(3, html`<a href="${event.url}">${say(reading, event.title)}</a>`)}${when && html`<p class="quiet"><time datetime="${when.start}">${formatDates(when, dates)}</time></p>`}${title && html`<p>${say(reading, title)}</p>`}${
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
  ];
}

function footer(reading: Reading, { contacts, links }: PracticeRecord): Part {
  const { page } = reading.words;
  const lines = [
    contacts.length > 0 &&
      html`<p>
        <span class="quiet">${page.contact}</span><br />${joined(
          contacts.map((who) => person(reading, who)),
          html`<br />`,
        )}
      </p>`,
    ...links.map(
      ({ url, title, lang }) =>
        html`<p>
          ${link(url, title ? say(reading, title) : lang ? inItsLanguage(reading, url, lang) : url)}
        </p>`,
    ),
  ];
  return lines.some(Boolean) && html`<footer>${lines}</footer>`;
}

function municipality(
  reading: Reading,
  { countryNames }: PracticeRecord,
  { name, country }: PracticeRecord['municipalities'][number],
): Part {
  return [say(reading, name), ' (', say(reading, countryNames[country]) ?? country, ')'];
}
