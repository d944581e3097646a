import type { WorkingGroup } from '@connective-cities/core';
import { formatCount } from '@connective-cities/core/language';
import type { CountWords, DateWords, OutcomeWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading.js';
import { itemsView } from './items.js';
import { linksView } from './links.js';
import { personView } from './person.js';
import type { Reading } from './reading.js';
import { richTextView } from './rich-text.js';
import { detailsView, textView } from './text.js';
import { datesView } from './when.js';

/** The constants of a language file that working groups are described with. */
export interface WorkingGroupDictionary {
  dates: DateWords;
  counts: CountWords;
  outcomes: OutcomeWords;
}

/** Groups that go on after an event. */
export function workingGroupsView(
  groups: readonly WorkingGroup[],
  reading: Reading,
  words: WorkingGroupDictionary,
  level: number,
): TemplateResult | typeof nothing {
  return itemsView(
    'groups',
    groups.map((group) => groupView(group, reading, words, level)),
  );
}

function groupView(
  group: WorkingGroup,
  reading: Reading,
  words: WorkingGroupDictionary,
  level: number,
): TemplateResult {
  const { title, several, summary, venue, when, municipalities, counts, people, materials } = group;
  const { languages } = reading;
  const name = title ? textView(title, languages) : several && words.outcomes.severalGroups;
  const facts = [
    venue,
    when && datesView(when, words.dates),
    ...[...municipalities, ...(group.organisations ?? [])].map(({ name: called }) =>
      textView(called, languages),
    ),
    ...counts.map(
      (count) => count.text?.[languages.words] ?? formatCount(count, words.counts, languages.words),
    ),
  ];
  return html`<li class="group" part="group">
    ${name ? headingView(level, name, 'item-title') : nothing} ${richTextView(summary, reading)}
    ${detailsView(facts)} ${people?.map((person) => html`<p>${personView(person, languages)}</p>`)}
    ${linksView(materials, reading)} ${linksView(group.links, reading)}
  </li>`;
}
