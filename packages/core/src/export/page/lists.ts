import type {
  Include,
  Link,
  Material,
  Outcome,
  Presentation,
  ProgrammeItem,
  WorkingGroup,
} from '../../index.js';
import {
  fill,
  formatMoment,
  formatNumber,
  formatTimes,
  formatWeekday,
  pluralOf,
} from '../../language/index.js';
import { html, joined, type Markup, type Part } from './markup.js';
import { countInWords, moment, place } from './facts.js';
import { person } from './people.js';
import { town } from './places.js';
import { heading, prose } from './rich-text.js';
import { inItsLanguage, languageName, link, say, type Reading, type View } from './view.js';

/** A list of the event without its heading; nothing where the event has none. Headings inside are of `level`. */
export function list(view: View, of: Include, level: number): Part {
  switch (of) {
    case 'programme':
      return programme(view, level);
    case 'questions':
      return questions(
        view,
        view.event.questions.map(({ id }) => id),
      );
    case 'presentations':
      return presentations(view, view.event.presentations, level);
    case 'outcomes':
      return outcomes(view);
    case 'working-groups':
      return workingGroups(view, level);
    case 'materials':
      return materials(view, view.event.materials);
  }
}

/** Lists stand inside prose, never inside each other. */
const noInclude = () => undefined;

function programme(view: View, level: number): Part {
  const { programme: items } = view.event;
  if (items.length === 0) return undefined;
  const days = new Set(items.flatMap(({ when }) => (when ? [when.start.slice(0, 10)] : [])));
  let day = '';
  const written = html`<ol class="programme">
    ${items.map((item) => {
      const start = item.when?.start.slice(0, 10) ?? day;
      const newDay = days.size > 1 && start !== day;
      day = start;
      return html`<li>
        ${newDay && html`<p class="day">${formatWeekday(day, view.words.dates, view.words.calendar)}</p>`}${programmeItem(view, item, level)}
      </li> `;
    })}
  </ol> `;
  for (const of of ['questions', 'presentations'] as const) {
    const named = new Set(items.flatMap((item) => item[of]));
    if (view.event[of].every(({ id }) => named.has(id))) view.shown.add(of);
  }
  return written;
}

function programmeItem(view: View, item: ProgrammeItem, level: number): Part {
  const { kinds, moderated } = view.words.programme;
  const kind = item.kind === 'other' ? undefined : kinds[item.kind];
  const where = view.event.locations.find(({ id }) => id === item.location);
  const label = joined(
    [
      item.when && formatTimes(item.when, view.words.dates),
      item.title && kind,
      say(view, item.track),
      where && (say(view, where.name) ?? place(view, where)),
      item.moderated && moderated,
    ],
    ' · ',
  );
  // What a text has shown before need not stand here again.
  const isNew = (of: Include) => !view.shown.has(of);
  const shown = view.event.presentations.filter(({ id }) => item.presentations.includes(id));
  return [
    label !== undefined && html`<p class="quiet">${label}</p>`,
    (item.title ?? kind) && heading(level, item.title ? say(view, item.title) : kind),
    item.body && prose(view, item.body, noInclude),
    item.people.length > 0 &&
      html`<ul class="people">
        ${item.people.map((who) => html`<li>${person(view, who)}</li>`)}
      </ul>`,
    isNew('presentations') && presentations(view, shown, level + 1),
    isNew('questions') &&
      item.questions.length > 0 && [
        heading(level + 1, view.words.programme.questions),
        questions(view, item.questions),
      ],
    links(view, item.links),
  ];
}

function questions(view: View, ids: readonly string[]): Part {
  const asked = view.event.questions.filter(({ id }) => ids.includes(id));
  return (
    asked.length > 0 &&
    html`<ol>
      ${asked.map(({ text }) => html`<li>${say(view, text)}</li>`)}
    </ol> `
  );
}

function presentations(view: View, all: readonly Presentation[], level: number): Part {
  if (all.length === 0) return undefined;
  return html`<ol class="presentations">
    ${all.map(
      ({ title, practice, presenters, summary, language, materials: given }) =>
        html`<li>
          ${heading(level, link(practice?.url, say(view, title ?? practice?.title)))}${language && html`<p class="quiet">${languageName(view, language)}</p>`}${
            presenters.length > 0 &&
            html`<p>
              ${joined(
                presenters.map((who) => person(view, who)),
                html`<br />`,
              )}
            </p>`
          }${summary && prose(view, summary, noInclude)}${materials(view, given)}
        </li>`,
    )}
  </ol> `;
}

function outcomes(view: View): Part {
  const { outcomes: all } = view.event;
  return (
    all.length > 0 &&
    html`<ul class="outcomes">
      ${all.map((outcome) => html`<li>${outcomeEntry(view, outcome)}</li>`)}
    </ul> `
  );
}

function outcomeEntry(view: View, { kind, text, practices }: Outcome): Part {
  const name = kind === 'other' ? undefined : view.words.page.outcomeKinds[kind];
  return [
    name && html`<p class="quiet">${name}</p>`,
    prose(view, text, noInclude),
    practices.length > 0 &&
      html`<ul>
        ${practices.map(({ title, url }) => html`<li>${url === undefined ? say(view, title) : html`<a href="${url}">${say(view, title)}</a>`}</li>`)}
      </ul>`,
  ];
}

function workingGroups(view: View, level: number): Part {
  const { workingGroups: all } = view.event;
  return (
    all.length > 0 &&
    html`<ul class="groups">
      ${all.map((group) => html`<li>${workingGroup(view, group, level)}</li>`)}
    </ul> `
  );
}

function workingGroup(view: View, group: WorkingGroup, level: number): Part {
  const { title, several, summary, venue, when, municipalities, counts } = group;
  const { organisations = [], people = [], materials: given = [] } = group;
  const name = say(view, title) ?? (several ? view.words.page.severalGroups : undefined);
  const facts = joined(
    [
      venue,
      when && moment(view, when),
      ...municipalities.map((municipality) => town(view, view.event, municipality)),
      ...organisations.map(({ name: called, url }) => link(url, say(view, called))),
      ...counts.map((count) => countInWords(view, count)),
    ],
    ' · ',
  );
  return [
    name && heading(level, name),
    summary && prose(view, summary, noInclude),
    facts && html`<p class="quiet">${facts}</p>`,
    people.length > 0 &&
      html`<ul class="people">
        ${people.map((who) => html`<li>${person(view, who)}</li>`)}
      </ul>`,
    materials(view, given),
    links(view, group.links),
  ];
}

export function materials(view: Reading, all: readonly Material[]): Part {
  return (
    all.length > 0 &&
    html`<ul class="materials">
      ${all.map((material) => html`<li>${materialEntry(view, material)}</li>`)}
    </ul> `
  );
}

function materialEntry(view: Reading, material: Material): Markup {
  const {
    kind,
    title,
    lang,
    url,
    mediaType,
    pages,
    licence,
    access,
    where,
    published,
    publishers = [],
  } = material;
  const { page, shared, counts, dates } = view.words;
  const facts = joined(
    [
      kind === 'other' ? undefined : page.materialKinds[kind],
      published && html`<time datetime="${published}">${formatMoment(published, dates)}</time>`,
      ...publishers.map(({ name, url: home }) => link(home, say(view, name))),
      lang && languageName(view, lang),
      mediaType === 'application/pdf' ? 'PDF' : mediaType,
      size(view, material),
      pages && fill(pluralOf(page.pages, pages, shared.language), { n: formatNumber(pages, counts) }),
      say(view, where),
      page.access[access],
      licence,
    ],
    ' · ',
  );
  const words = say(view, title);
  return html`${link(url, lang && url ? inItsLanguage(view, words, lang) : words)}<br /><span class="quiet"
      >${facts}</span
    >${links(view, material.links)}`;
}

/** Links of something that stands within the page; nothing where there are none. */
export function links(view: Reading, all: readonly Link[] = []): Part {
  return (
    all.length > 0 &&
    html`<p class="links">
      ${joined(
        all.map((one) => linkEntry(view, one)),
        ' · ',
      )}
    </p>`
  );
}

/** A link by its title; one without a title is in the language of the page it leads to. */
export function linkEntry(view: Reading, { url, title, lang }: Link): Part {
  return link(url, title ? say(view, title) : lang ? inItsLanguage(view, url, lang) : url);
}

function size(view: Reading, { bytes, approxBytes }: Material): Part {
  if (bytes === undefined) return undefined;
  const { page, counts } = view.words;
  const large = bytes >= 1_000_000;
  const n = formatNumber(Math.max(1, Math.round(bytes / (large ? 1_000_000 : 1_000))), counts);
  const said = fill(large ? page.megabytes : page.kilobytes, { n });
  return approxBytes ? fill(page.approximately, { size: said }) : said;
}
