import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent, contentKinds } from './check-content.js';
import { eventContent, inShort, mistakesIn, rawContent, rawEvent } from './content.test-support.js';
import { messageOf } from './messages.js';
import { placeInWords } from './place.js';

describe('checkContent', () => {
  it('gives the content in its long form where there is no error', () => {
    const { content, issues } = checkContent(eventContent({}));
    expect(issues).toEqual([]);
    expect(content?.events[0]).toMatchObject({
      title: { de: 'Treffen' },
      when: { start: '2031-05-13' },
      status: 'scheduled',
      participation: { countriesComplete: true, counts: [] },
    });
  });

  it('takes plain texts for the language of their own file', () => {
    const { content } = checkContent(eventContent({ language: { original: 'en' } }));
    expect(content?.events[0]?.title).toEqual({ en: 'Treffen' });
  });

  it('gives the content with warnings, and not with errors', () => {
    expect(checkContent(eventContent({ attendance: 'in-person' })).content).toBeDefined();
    expect(checkContent(eventContent({ topics: ['x'] })).content).toBeUndefined();
  });

  it('leaves a thing that is wrong itself out of the rules between things', () => {
    const raw = eventContent({ title: 3, when: { start: '2031', end: '2030' }, topics: ['x'] });
    expect(mistakesIn(raw)).toEqual(['type.text events.0.title']);
  });

  it('asks for quotation marks where a number stands for a text, and for languages where a list does', () => {
    expect(mistakesIn(eventContent({ subtitle: 7, summary: true }))).toEqual([
      'type.text events.0.subtitle',
      'type.text events.0.summary',
    ]);
    expect(mistakesIn(eventContent({ subtitle: ['x'] }))).toEqual(['type.texts events.0.subtitle']);
  });

  it('asks nothing more of content whose publisher is wrong', () => {
    expect(mistakesIn(rawContent({ publisher: null, events: [rawEvent({ topics: ['x'] })] }))).toEqual([
      'type.map publisher',
    ]);
  });

  it('orders issues by kind and place, and gives the id where several things share a file', () => {
    const { issues } = checkContent(rawContent({ topics: [{ id: 'a' }], municipalities: [{ id: 'b' }, 3] }));
    expect(issues.map((issue) => [inShort(issue), issue.id])).toEqual([
      ['field.missing municipalities.0.name', 'b'],
      ['field.missing municipalities.0.country', 'b'],
      ['type.map municipalities.1', undefined],
      ['field.missing topics.0.label', 'a'],
    ]);
  });

  it('never throws, and can word whatever it finds', () => {
    const values = fc.jsonValue({ maxDepth: 4 });
    const named = fc.dictionary(
      fc.constantFrom(
        'id',
        'title',
        'when',
        'language',
        'label',
        'participation',
        'locations',
        'programme',
        'x',
      ),
      fc.oneof(values, fc.constantFrom('event', '2031-05-13', 'de')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...contentKinds), fc.array(fc.oneof(values, named)), (kind, things) => {
        for (const issue of checkContent(rawContent({ [kind]: things })).issues) {
          expect(messageOf(issue, 'de')).not.toMatch(/^$|undefined/);
          expect(placeInWords(issue.path, 'en', issue.id)).not.toContain('undefined');
        }
      }),
      { numRuns: 300 },
    );
  });
});
