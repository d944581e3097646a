import type { PracticeRecord, SeriesRecord } from '../../index.js';
import { inLanguage } from '../../language/index.js';
import { plain } from '../shared/reading.js';
import { descriptionOf, languageLinks, pageDocument, unofficialNote, type PageOptions } from './document.js';
import { linkEntry } from './lists.js';
import { html, joined, type Part } from './markup.js';
import { contact } from './people.js';
import { picture } from './picture.js';
import { footnotes } from './places.js';
import { heading, prose } from './rich-text.js';
import { say, type Reading } from './view.js';

const noInclude = () => undefined;

/** What the page of a thing says besides what every such page does. */
interface Parts {
  /** The line above the title. */
  kicker: Part;
  /** What is known of it, name by name. */
  facts: readonly Part[];
  /** What follows its prose. */
  rest: Part;
}

/** The page of a practice or a series: what is written of it, its facts, and what belongs to it. */
export function thingPage(
  reading: Reading,
  thing: PracticeRecord | SeriesRecord,
  { others = [], structuredData }: PageOptions,
  { kicker, facts, rest }: Parts,
): string {
  const { summary, sections } = thing;
  const lead = summary && inLanguage(summary, reading.language, reading.original)?.value;
  const head = {
    title: plain(reading, thing.title),
    description: descriptionOf(lead, plain(reading, thing.subtitle)),
    json: `${thing.id}.json`,
    others,
    structuredData,
  };
  return pageDocument(
    reading,
    head,
    html`<header>
        ${kicker && html`<p class="kicker">${kicker}</p>`}
        <h1>${say(reading, thing.title)}</h1>
        ${thing.subtitle && html`<p class="subtitle">${say(reading, thing.subtitle)}</p>`}
        ${languageLinks(others)}
      </header>
      ${unofficialNote(reading, thing.language)}${picture(reading, thing.image)}${summary && html`<div class="lead">${prose(reading, summary, noInclude)}</div>`}
      ${facts.some(Boolean) && html`<dl class="facts">${facts}</dl>`}
      ${sections.map((section) => [section.heading && heading(2, say(reading, section.heading)), prose(reading, section.body, noInclude)])}
      ${rest} ${footer(reading, thing)}${footnotes(reading, thing)}`,
  );
}

function footer(reading: Reading, { contacts, links }: PracticeRecord | SeriesRecord): Part {
  if (contacts.length + links.length === 0) return undefined;
  return html`<footer>
    ${
      contacts.length > 0 &&
      html`<p>
        <span class="quiet">${reading.words.page.contact}</span><br />${joined(
          contacts.map((who) => contact(reading, who)),
          html`<br />`,
        )}
      </p>`
    }
    ${links.map((one) => html`<p>${linkEntry(reading, one)}</p>`)}
  </footer>`;
}

/** Topics, regions and goals in one line. */
export function tagsOf(
  reading: Reading,
  { topics, regions, sdgs }: Pick<PracticeRecord, 'topics' | 'regions' | 'sdgs'>,
): Part[] {
  return [
    ...topics.map(({ label }) => say(reading, label)),
    ...regions.map(({ label }) => say(reading, label)),
    ...sdgs.map((goal) => `SDG\u00A0${goal}`),
  ];
}

/** A heading and a list below it; nothing where the list is empty. */
export function entries(name: string, all: readonly Part[]): Part {
  return (
    all.length > 0 && [
      heading(2, name),
      html`<ul>
        ${all.map((entry) => html`<li>${entry}</li>`)}
      </ul> `,
    ]
  );
}

/** Words that lead to another page of the feed, where there is one. */
export function linked(address: string | undefined, words: Part): Part {
  return address === undefined ? words : html`<a href="${address}">${words}</a>`;
}
