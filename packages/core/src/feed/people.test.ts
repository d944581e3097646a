import { describe, expect, test } from 'vitest';
import { buildEvent } from './build-event.js';
import { contentOf, firstEvent, tools } from './sample.test-support.js';

const office = { id: 'office', name: { de: 'Amt' }, email: 'office@city.example', phone: '88-0' };
const ada = {
  id: 'ada',
  name: 'Ada Beispiel',
  email: 'ada@city.example',
  affiliations: ['office'].map((organisation) => ({ organisation })),
  publication: { basis: 'consent' },
};

const contactsOf = (contacts: object[], people: object[] = [ada]) => {
  const content = contentOf({
    organisations: [office],
    people,
    events: [{ id: 'water', title: { de: 'Wasser' }, when: { start: '2031' }, contacts }],
  });
  return buildEvent(content, firstEvent(content), tools).contacts;
};

describe('a contact', () => {
  test('is reached by their own address, and is a contact unless the author says otherwise', () => {
    expect(contactsOf([{ person: 'ada' }])).toMatchObject([
      { name: 'Ada Beispiel', role: 'contact', email: 'ada@city.example' },
    ]);
    expect(contactsOf([{ person: 'ada' }])[0]).not.toHaveProperty('phone');
  });

  test('who has withdrawn leaves the address of the office, and none of their own', () => {
    const withdrawn = { ...ada, publication: { basis: 'consent', withdrawn: '2031-02-03' } };
    const [contact] = contactsOf([{ person: 'ada' }], [withdrawn]);
    expect(contact).toMatchObject({ email: 'office@city.example', phone: '88-0' });
    expect(JSON.stringify(contact)).not.toContain('ada@');
  });

  test('may be an office alone', () => {
    expect(contactsOf([{ affiliation: { organisation: 'office' } }])).toMatchObject([
      { email: 'office@city.example', phone: '88-0' },
    ]);
  });

  test('alone carries an address: nobody else in the document does', () => {
    const content = contentOf({
      organisations: [office],
      people: [ada],
      events: [
        {
          id: 'water',
          title: { de: 'Wasser' },
          when: { start: '2031' },
          organisers: ['office'],
          programme: [{ id: 'i', kind: 'input', people: [{ person: 'ada' }] }],
        },
      ],
    });
    expect(JSON.stringify(buildEvent(content, firstEvent(content), tools))).not.toContain('@city.example');
  });
});
