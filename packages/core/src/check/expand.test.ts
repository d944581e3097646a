import { describe, expect, it } from 'vitest';
import { eventSourceSchema } from '../model/event.js';
import { textSchema } from '../model/text.js';
import { expand } from './expand.js';

const german = { language: 'de' };

describe('expand', () => {
  it('writes a plain text as a text in the language of its file', () => {
    expect(expand(textSchema, 'Tiflis', german)).toEqual({ de: 'Tiflis' });
    expect(expand(textSchema, { en: 'Tbilisi' }, german)).toEqual({ en: 'Tbilisi' });
  });

  it('expands short forms at any depth, and in each kind of location', () => {
    const long = expand(
      eventSourceSchema,
      {
        when: '2031',
        participation: { countries: ['GE', { country: 'MD', label: 'Moldawien' }] },
        programme: [{ title: 'Anfang', people: ['erika'] }],
        locations: [
          { kind: 'place', name: 'Saal' },
          { kind: 'nowhere', name: 'Saal' },
        ],
      },
      german,
    );
    expect(long).toEqual({
      when: { start: '2031' },
      participation: { countries: [{ country: 'GE' }, { country: 'MD', label: { de: 'Moldawien' } }] },
      programme: [{ title: { de: 'Anfang' }, people: [{ person: 'erika' }] }],
      locations: [
        { kind: 'place', name: { de: 'Saal' } },
        { kind: 'nowhere', name: 'Saal' },
      ],
    });
  });

  it('reads a year, which YAML takes for a number', () => {
    expect(expand(eventSourceSchema, { when: 2031, previousStart: 2030 }, german)).toEqual({
      when: { start: '2031' },
      previousStart: '2030',
    });
    expect(expand(eventSourceSchema, { when: { start: 20310513 } }, german)).toEqual({
      when: { start: 20310513 },
    });
  });

  it('reads numbers in words, and leaves those whose word it does not know', () => {
    const counts = (written: unknown) => expand(eventSourceSchema, { participation: written }, german);
    expect(
      counts({
        counts: {
          participants: 'rund 50',
          municipalities: 'more than 23',
          countries: 11,
          questions: 'gut 5',
        },
        municipalities: [{ municipality: 'essen', count: 7 }],
        countries: [{ country: 'GE', count: 'bis zu 9' }],
      }),
    ).toEqual({
      participation: {
        counts: [
          { of: 'participants', value: 50, qualifier: 'about' },
          { of: 'municipalities', value: 23, qualifier: 'more-than' },
          { of: 'countries', value: 11 },
          { of: 'questions', value: 'gut 5' },
        ],
        municipalities: [{ municipality: 'essen', count: { of: 'participants', value: 7 } }],
        countries: [{ country: 'GE', count: { of: 'participants', value: 9, qualifier: 'up-to' } }],
      },
    });
    expect(counts({ counts: [{ of: 'participants', value: 'rund 50', headline: true }] })).toEqual({
      participation: { counts: [{ of: 'participants', value: 50, qualifier: 'about', headline: true }] },
    });
    const qualified = { counts: [{ of: 'participants', value: 'rund 50', qualifier: 'almost' }] };
    expect(counts(qualified)).toEqual({ participation: qualified });
  });

  it('leaves what fits nowhere as it is', () => {
    expect(expand(eventSourceSchema, [1], german)).toEqual([1]);
    expect(expand(eventSourceSchema, { titel: 'x', constructor: 'y' }, german)).toEqual({
      titel: 'x',
      constructor: 'y',
    });
  });
});
