import { describe, expect, it } from 'vitest';
import { eventContent, issuesIn, mistakesIn } from './content.test-support.js';

const person = (publication: object) => ({ id: 'erika', name: 'Erika Muster', publication });

describe('people', () => {
  it('who have withdrawn are a note, for the build prints role and organisation', () => {
    const people = [person({ basis: 'consent', withdrawn: '2031-01-01' })];
    expect(issuesIn(eventContent({ contacts: ['erika'] }, { people }))).toEqual([
      {
        code: 'person.withdrawn',
        level: 'note',
        path: ['events', 0, 'contacts', 0, 'person'],
        params: { person: 'erika', since: '2031-01-01' },
      },
    ]);
    expect(
      issuesIn(eventContent({ contacts: ['erika'] }, { people: [person({ basis: 'consent' })] })),
    ).toEqual([]);
  });

  it('whose name is typed without an entry are told of, wherever they appear', () => {
    const name = { name: 'Erika Muster' };
    const fields = {
      contacts: [name],
      programme: [{ id: 'a', kind: 'input', people: [name] }],
      presentations: [{ id: 'b', title: 'B', presenters: [name] }],
    };
    const articles = [{ id: 'k', kind: 'news', title: 'K', published: '2031', authors: [{ person: name }] }];
    expect(mistakesIn(eventContent(fields, { articles }))).toEqual([
      'person.no-basis events.0.contacts.0.name',
      'person.no-basis events.0.programme.0.people.0.name',
      'person.no-basis events.0.presentations.0.presenters.0.name',
      'person.no-basis articles.0.authors.0.person.name',
    ]);
  });
});
