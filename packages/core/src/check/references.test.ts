import { describe, expect, it } from 'vitest';
import { issuesIn, mistakesIn, rawContent, rawEvent } from './content.test-support.js';

const topic = (id: string, fields: Record<string, unknown> = {}) => ({ id, label: id, ...fields });

it('what was withdrawn is noted where it is named', () => {
  const place = { id: 'm', name: 'M', country: 'DE', lat: 51, lon: 10 };
  const issues = issuesIn(
    rawContent({
      municipalities: [place],
      practices: [
        { id: 'gone', title: 'Gone', municipalities: ['m'], withdrawn: '2031-02-03' },
        { id: 'kept', title: 'Kept', municipalities: ['m'], related: ['gone'] },
      ],
      events: [rawEvent({ presentations: [{ id: 'p', practice: 'gone' }], related: ['other'] })].concat(
        rawEvent({ id: 'other', withdrawn: '2031-01-01' }),
      ),
    }),
  );
  expect(issues.map(({ code, level, path }) => [code, level, path.join('.')])).toEqual([
    ['ref.withdrawn', 'note', 'practices.1.related.0'],
    ['ref.withdrawn', 'note', 'events.0.presentations.0.practice'],
    ['ref.withdrawn', 'note', 'events.0.related.0'],
  ]);
});

describe('ids that lead nowhere', () => {
  it('are found in every field that names another thing', () => {
    const person = { person: 'x', affiliation: 'x' };
    const places = mistakesIn(
      rawContent({
        organisations: [{ id: 'o', name: 'O', municipality: 'x' }],
        people: [{ id: 'p', name: 'P', affiliations: ['y'], publication: { basis: 'consent' } }],
        topics: [topic('t', { broader: 'x' })],
        series: [
          {
            ...{ id: 's', kind: 'campaign', title: 'S', partOf: 'x', organisers: ['z'], topics: ['y'] },
            ...{ partners: ['s'], contacts: ['v'], materials: ['v'] },
            participation: {
              municipalities: ['u'],
              organisations: ['r'],
              counts: [{ of: 'countries', value: 9, source: 'z' }],
            },
          },
        ],
        workingGroups: [
          {
            ...{ id: 'w', municipalities: ['y'], organisations: ['q'], people: ['u'], materials: ['u'] },
            counts: [{ of: 'countries', value: 9, source: 'y' }],
          },
        ],
        materials: [{ id: 'm', kind: 'slides', title: 'M', publishers: ['p'] }],
        practices: [
          { id: 'a', title: 'A', municipalities: ['z'], related: ['x'], materials: ['x'], regions: ['x'] },
        ],
        events: [
          rawEvent({
            series: [{ series: 'y' }],
            sessions: [{ start: '2031-05-13', location: 'y' }],
            organisers: ['w'],
            partners: ['v'],
            contacts: [person],
            locations: [{ id: 'l', kind: 'place', municipality: 'w' }],
            programme: [
              {
                id: 'i',
                kind: 'input',
                location: 'x',
                presentations: ['x'],
                questions: ['x'],
                people: ['y'],
              },
            ],
            presentations: [{ id: 'n', practice: 'y', presenters: ['z'], materials: ['y'] }],
            outcomes: [{ id: 'r', kind: 'insight', text: 'R', practices: ['z'] }],
            participation: {
              municipalities: ['v'],
              organisations: ['u'],
              counts: [{ of: 'participants', value: 9, source: 'x' }],
            },
            workingGroups: ['x'],
            materials: ['z'],
            related: ['x'],
            topics: ['z'],
            regions: ['y'],
          }),
        ],
        articles: [
          {
            ...{ id: 'k', kind: 'news', title: 'K', published: '2031', events: ['y'], practices: ['w'] },
            authors: [{ organisation: 't', person: 'w' }],
          },
        ],
      }),
    );
    expect(places.every((place) => place.startsWith('ref.unknown'))).toBe(true);
    expect(places.length).toBe(49);
  });

  it('are told once however often they are written', () => {
    const issues = issuesIn(
      rawContent({ events: [rawEvent({ topics: ['water'] }), rawEvent({ id: 'other', topics: ['water'] })] }),
    );
    expect(issues).toEqual([
      {
        code: 'ref.unknown',
        level: 'error',
        path: ['events', 0, 'topics', 0],
        params: { id: 'water', kind: 'topics' },
        also: [['events', 1, 'topics', 0]],
      },
    ]);
  });

  it('are told at the thing that nobody names, if its id is nearly the same', () => {
    const events = [rawEvent({ topics: ['water'] }), rawEvent({ id: 'other', topics: ['water'] })];
    const [issue, another] = issuesIn(rawContent({ topics: [topic('wtaer')], events }));
    expect(another).toBeUndefined();
    expect(issue).toMatchObject({
      code: 'id.typo',
      path: ['topics', 0, 'id'],
      params: { id: 'wtaer', near: 'water', times: 2 },
      id: 'wtaer',
    });
  });

  it('are not looked up where a thing of the kind has a wrong id or none', () => {
    const events = [rawEvent({ topics: ['water'] })];
    expect(mistakesIn(rawContent({ topics: [topic('Water')], events }))).toEqual(['slug.form topics.0.id']);
    expect(mistakesIn(rawContent({ topics: [{ label: 'Water' }], events }))).toEqual([
      'field.missing topics.0.id',
    ]);
  });

  it('are not looked up where things of the kind could not be read', () => {
    expect(
      mistakesIn(rawContent({ events: [rawEvent({ topics: ['water'] })] }), { incomplete: ['topics'] }),
    ).toEqual([]);
  });

  it('are none where the thing exists and is wrong otherwise', () => {
    const raw = rawContent({ topics: [{ id: 'water' }], events: [rawEvent({ topics: ['water'] })] });
    expect(mistakesIn(raw)).toEqual(['field.missing topics.0.label']);
  });
});

describe('ids that are borne twice', () => {
  it('are told at the second thing, and nothing is told of the one that is missing', () => {
    const events = [rawEvent({ topics: ['energy'] })];
    expect(mistakesIn(rawContent({ topics: [topic('water'), topic('water')], events }))).toEqual([
      'id.duplicate topics.1.id',
    ]);
  });
});

describe('things that name themselves', () => {
  it('are told of, at once or in a circle', () => {
    expect(mistakesIn(rawContent({ topics: [topic('a', { broader: 'a' })] }))).toEqual([
      'ref.self topics.0.broader',
    ]);
    const circle = [topic('a', { broader: 'b' }), topic('b', { broader: 'c' }), topic('c', { broader: 'b' })];
    const [issue, another] = issuesIn(rawContent({ topics: circle }));
    expect(another).toBeUndefined();
    expect(issue).toMatchObject({ code: 'ref.circle', params: { ids: 'b → c' } });
    expect(mistakesIn(rawContent({ events: [rawEvent({ related: ['event'] })] }))).toEqual([
      'ref.self events.0.related.0',
    ]);
  });

  it('may share a wider topic', () => {
    const shared = [topic('a'), topic('b', { broader: 'a' }), topic('c', { broader: 'a' })];
    expect(mistakesIn(rawContent({ topics: shared }))).toEqual([]);
  });
});
