import { describe, expect, it } from 'vitest';
import { inShort, issuesIn, mistakesIn, rawContent, rawEvent } from './content.test-support.js';

const event = (fields: Record<string, unknown>) => rawContent({ events: [rawEvent(fields)] });

describe('what schemas find', () => {
  it('is one issue for each wrong field, at the field', () => {
    expect(
      mistakesIn(
        event({
          title: null,
          kind: 3,
          languages: 'de',
          questions: [{ id: 'q' }],
          participation: [],
          modified: 'x',
        }),
      ).toSorted(),
    ).toEqual([
      'field.empty events.0.title',
      'field.missing events.0.questions.0.text',
      'instant.form events.0.modified',
      'type.list events.0.languages',
      'type.map events.0.participation',
      'type.text events.0.kind',
    ]);
  });

  it('tells of a misspelt field, and not of the one that is missing for it', () => {
    const [issue, another] = issuesIn(rawContent({ events: [{ id: 'event', titel: 'x', when: '2031' }] }));
    expect(another).toBeUndefined();
    expect(issue).toMatchObject({ code: 'field.unknown', params: { field: 'titel', near: 'title' } });
  });

  it('suggests no field that is there already', () => {
    const [issue] = issuesIn(event({ titles: 'x' }));
    expect(issue?.params).toEqual({ field: 'titles' });
  });

  it('tells of a misspelt field, and not of the pair that it leaves incomplete', () => {
    const place = { id: 'place', name: 'Ort', country: 'DE', lat: 51, long: 10 };
    expect(mistakesIn(rawContent({ municipalities: [place] }))).toEqual([
      'field.unknown municipalities.0.long',
    ]);
  });

  it('knows the fields of the kind of location that is meant', () => {
    const [issue] = issuesIn(event({ locations: [{ id: 'a', kind: 'place', adress: 'x' }] }));
    expect(issue).toMatchObject({
      params: { near: 'address' },
      path: ['events', 0, 'locations', 0, 'adress'],
    });
  });

  it('lists the words of the kinds of location', () => {
    const [issue] = issuesIn(event({ locations: [{ id: 'a', kind: 'room' }] }));
    expect(issue).toMatchObject({ code: 'word.unknown', params: { words: 'place, virtual' } });
  });

  it('finds the rule that a value breaks by its sentence', () => {
    expect(mistakesIn(event({ when: '2031-02-30', sdgs: ['99'], related: ['No'] })).toSorted()).toEqual([
      'moment.day events.0.when.start',
      'sdg.form events.0.sdgs.0',
      'slug.form events.0.related.0',
    ]);
  });

  it('quotes a short piece of a long value', () => {
    const [issue] = issuesIn(event({ kind: 'x '.repeat(500) }));
    expect(issue?.params.value).toHaveLength(1000);
    const [number] = issuesIn(event({ languages: [[1, 2, 3].concat(Array.from({ length: 90 }, () => 1))] }));
    expect(String(number?.params.value)).toHaveLength(60);
  });

  it('tells of a thing that is no map, and of a number that is too small', () => {
    expect(mistakesIn(rawContent({ topics: ['x', null] }))).toEqual([
      'type.map topics.0',
      'type.map topics.1',
    ]);
    const publisher = { ...(rawContent().publisher as object), smallestCount: 2 };
    expect(issuesIn(rawContent({ publisher })).map(inShort)).toEqual([
      'number.small publisher.smallestCount',
    ]);
  });

  it('lets a wrong language tag be one mistake', () => {
    expect(mistakesIn(event({ title: { de: 'x', DE: 'y' } }))).toEqual(['language.form events.0.title.DE']);
    expect(mistakesIn(event({ language: { original: 'DE' } }))).toEqual([
      'language.form events.0.language.original',
    ]);
  });
});
