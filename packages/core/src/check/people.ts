import type { Entry } from '../model/content.js';
import type { IssuePath } from './issue.js';
import type { Report, ValidContent } from './valid-content.js';

type PersonRef = Entry<'practices'>['contacts'][number];

function peopleOf(content: ValidContent): { ref: PersonRef; path: IssuePath }[] {
  const listed = (people: readonly PersonRef[], ...path: IssuePath) =>
    people.map((ref, at) => ({ ref, path: [...path, at] }));
  return [
    ...content.events.flatMap(({ entry, path }) => [
      ...listed(entry.contacts, ...path, 'contacts'),
      ...entry.programme.flatMap(({ people }, at) => listed(people, ...path, 'programme', at, 'people')),
      ...entry.presentations.flatMap(({ presenters }, at) =>
        listed(presenters, ...path, 'presentations', at, 'presenters'),
      ),
    ]),
    ...content.series.flatMap(({ entry, path }) => listed(entry.contacts, ...path, 'contacts')),
    ...content.workingGroups.flatMap(({ entry, path }) => listed(entry.people, ...path, 'people')),
    ...content.practices.flatMap(({ entry, path }) => listed(entry.contacts, ...path, 'contacts')),
    ...content.articles.flatMap(({ entry, path }) =>
      entry.authors.flatMap(({ person }, at) =>
        person ? [{ ref: person, path: [...path, 'authors', at, 'person'] }] : [],
      ),
    ),
  ];
}

/** Rules about people: what happens to names that nobody has agreed to, or no longer. */
export function checkPeople(content: ValidContent, report: Report): void {
  const withdrawn = new Map(
    content.people.map(({ entry }) => [entry.id, entry.publication.withdrawn] as const),
  );
  for (const { ref, path } of peopleOf(content)) {
    const since = ref.person === undefined ? undefined : withdrawn.get(ref.person);
    if (ref.person !== undefined && since !== undefined) {
      report('note', 'person.withdrawn', [...path, 'person'], { person: ref.person, since });
    }
    if (ref.person === undefined && ref.name !== undefined) {
      report('warning', 'person.no-basis', [...path, 'name'], { name: ref.name });
    }
  }
}
