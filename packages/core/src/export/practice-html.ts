import type { PracticeRecord } from '../index.js';
import { formatDates, formatMoment } from '../language/index.js';
import type { PageOptions } from './page/document.js';
import { fact, moment, tags } from './page/facts.js';
import { materials } from './page/lists.js';
import { html, joined, type Part } from './page/markup.js';
import { person } from './page/people.js';
import { townAndCountry } from './page/places.js';
import { heading } from './page/rich-text.js';
import { entries, linked, tagsOf, thingPage } from './page/thing-page.js';
import { link, readingOf, say, type Reading } from './page/view.js';

/**
 * The whole page of a practice as HTML, in the manner of an event's: complete, without a script, and
 * linked with the events at which the practice was presented.
 */
export function practicePage(practice: PracticeRecord, options: PageOptions): string {
  const { language, words } = options;
  const reading = readingOf(practice.language.original, language, words);
  const municipalities = (all: PracticeRecord['municipalities']) =>
    all.map((one) => townAndCountry(reading, practice, one));
  return thingPage(reading, practice, options, {
    kicker: joined([words.programme.practice, ...municipalities(practice.municipalities)], ' · '),
    facts: facts(reading, practice),
    rest: [
      presentedAt(reading, practice),
      practice.materials.length > 0 && [
        heading(2, words.page.materials),
        materials(reading, practice.materials),
      ],
      entries(words.page.articles, articles(reading, practice)),
      entries(
        words.page.relatedPractices,
        practice.related.map((other) => [
          linked(other.url, say(reading, other.title)),
          html` <span class="quiet">${joined(municipalities(other.municipalities), ', ')}</span>`,
        ]),
      ),
    ],
  });
}

function facts(reading: Reading, practice: PracticeRecord): Part[] {
  const { page, card } = reading.words;
  const { period, state, organisations } = practice;
  return [
    fact(page.period, [period && moment(reading, period)]),
    fact(page.state, [state === 'unknown' ? undefined : page.practiceStates[state]]),
    fact(
      page.organisations,
      organisations.map(({ name, url }) => link(url, say(reading, name))),
    ),
    fact(card.topics, [tags(tagsOf(reading, practice))]),
  ];
}

function articles(reading: Reading, practice: PracticeRecord): Part[] {
  const { page, dates } = reading.words;
  return practice.articles.map(({ kind, title, published, url }) =>
    joined(
      [
        html`<a href="${url}">${say(reading, title)}</a>`,
        kind === 'other' ? undefined : page.articleKinds[kind],
        html`<time datetime="${published}">${formatMoment(published, dates)}</time>`,
      ],
      ' · ',
    ),
  );
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
