import { expect, it } from 'vitest';
import { eventContent } from './content.test-support.js';
import { proseOf } from './prose.js';

it('finds every text that is written in Markdown, short forms included', () => {
  const raw = eventContent({
    summary: 'Kurz',
    outcomes: [{ id: 'a', kind: 'insight', text: { de: 'Eins', en: 'One' } }],
    programme: [{ id: 'b', kind: 'input', body: 'Zwei' }],
    sections: [{ kind: 'other', heading: 'Kein Markdown', body: 'Drei' }],
  });
  expect(proseOf(raw).map(({ path, text }) => [path.slice(2).join('.'), text])).toEqual([
    ['summary.de', 'Kurz'],
    ['outcomes.0.text.de', 'Eins'],
    ['outcomes.0.text.en', 'One'],
    ['programme.0.body.de', 'Zwei'],
    ['sections.0.body.de', 'Drei'],
  ]);
});

it('passes over what is no text', () => {
  expect(proseOf(eventContent({ summary: { de: 3, DE: 'x' }, outcomes: 'x', sections: [null] }))).toEqual([]);
});
