import { describe, expect, it } from 'vitest';
import { eventContent, inShort, issuesIn, mistakesIn, rawContent } from './content.test-support.js';

const participation = (...counts: object[]) => ({ participation: { counts } });
const mistakes = (...counts: object[]) => mistakesIn(eventContent(participation(...counts)));
const cities = (value: number, qualifier = 'exact', more: object = {}) => ({
  of: 'municipalities',
  value,
  qualifier,
  ...more,
});

describe('several numbers of one thing', () => {
  it('are noted where they agree, with the range in which they do', () => {
    const [issue] = issuesIn(
      eventContent(participation(cities(23, 'more-than', { headline: true }), cities(20, 'more-than'))),
    );
    expect(issue).toMatchObject({
      code: 'count.several',
      level: 'note',
      params: { counts: '> 23, > 20', range: '≥ 24' },
    });
  });

  it('are a contradiction where they cannot all be true', () => {
    const head = { headline: true };
    const contradiction = ['count.contradiction events.0.participation.counts.1.value'];
    expect(mistakes(cities(41, 'exact', head), cities(30, 'about'))).toEqual(contradiction);
    expect(mistakes(cities(36, 'exact', head), cities(30, 'about'))).toEqual([]);
    expect(mistakes(cities(70, 'exact', head), cities(70, 'almost'))).toEqual(contradiction);
    expect(mistakes(cities(10, 'up-to', head), cities(10, 'at-least'))).toEqual([]);
    expect(mistakes(cities(10, 'fewer-than', head), cities(10, 'at-least'))).toEqual(contradiction);
    expect(mistakes(cities(20, 'exact', { ...head, max: 30 }), cities(30))).toEqual([]);
  });

  it('do not contradict a plan, a sector or a country', () => {
    expect(mistakes(cities(23), cities(20, 'exact', { planned: true }))).toEqual([]);
    expect(
      mistakes(cities(23), cities(7, 'exact', { sector: 'Küste' }), cities(2, 'exact', { country: 'GE' })),
    ).toEqual([]);
  });

  it('need exactly one for the card', () => {
    expect(mistakes(cities(23), cities(23))).toEqual(['count.headline events.0.participation.counts.0.of']);
    const head = { headline: true };
    expect(mistakes(cities(23, 'exact', head), cities(23, 'exact', head))).toEqual([
      'count.headline events.0.participation.counts.1.headline',
    ]);
  });
});

describe('a number beside a list', () => {
  const countries = (listed: string[], complete: boolean, value: number, qualifier = 'exact') =>
    mistakesIn(
      eventContent({
        participation: {
          countries: listed,
          countriesComplete: complete,
          counts: [{ of: 'countries', value, qualifier }],
        },
      }),
    );
  const wrong = ['count.countries events.0.participation.counts.0.value'];

  it('is not smaller than the list', () => {
    expect(countries(['GE', 'UA'], false, 1)).toEqual(wrong);
    expect(countries(['GE', 'UA'], false, 1, 'more-than')).toEqual([]);
  });

  it('is not greater than a complete list', () => {
    expect(countries(['GE', 'UA'], true, 3)).toEqual(wrong);
    expect(countries(['GE', 'UA'], false, 3)).toEqual([]);
    expect(countries([], true, 3)).toEqual([]);
  });

  it('counts presentations that rest on a practice', () => {
    const issues = issuesIn(
      eventContent(
        {
          participation: { counts: [{ of: 'practices', value: 1 }] },
          presentations: ['p', 'q', 'q'].map((practice, at) => ({ id: `talk-${at}`, practice })),
        },
        {
          municipalities: [{ id: 'm', name: 'M', country: 'DE', lat: 51, lon: 10 }],
          practices: ['p', 'q'].map((id) => ({ id, title: id, municipalities: ['m'] })),
        },
      ),
    );
    expect(issues.map(inShort)).toEqual(['count.practices events.0.participation.counts.0.value']);
  });
});

describe('a number beside other lists', () => {
  it.each([
    ['questions', { questions: ['a', 'b'].map((id) => ({ id, text: id })) }],
    ['presentations', { presentations: ['a', 'b'].map((id) => ({ id, title: id })) }],
    [
      'sessions',
      { sessions: ['2031-05-13', '2031-05-14'], when: { start: '2031-05-13', end: '2031-05-14' } },
    ],
    ['project-ideas', { outcomes: ['a', 'b'].map((id) => ({ id, kind: 'project-idea', text: id })) }],
  ])('of %s is not smaller than the list', (of, list) => {
    const stated = (value: number) =>
      mistakesIn(eventContent({ ...list, participation: { counts: [{ of, value }] } }));
    expect(stated(1)).toEqual(['count.listed events.0.participation.counts.0.value']);
    expect(stated(2)).toEqual([]);
    expect(stated(3)).toEqual([]);
  });

  it('holds in series and working groups as well', () => {
    const places = ['m', 'n'].map((id) => ({ id, name: id, country: 'DE', lat: 51, lon: 10 }));
    const counts = [{ of: 'municipalities', value: 1 }];
    expect(
      mistakesIn(
        rawContent({
          municipalities: places,
          series: [{ id: 's', title: 'S', participation: { counts, municipalities: ['m', 'n'] } }],
          workingGroups: [{ id: 'w', counts, municipalities: ['m', 'n'] }],
        }),
      ),
    ).toEqual([
      'count.municipalities series.0.participation.counts.0.value',
      'count.municipalities workingGroups.0.counts.0.value',
    ]);
  });
});

it('numbers that contradict each other are not held against a list as well', () => {
  const counts = [
    { of: 'countries', value: 8 },
    { of: 'countries', value: 7 },
  ];
  expect(mistakesIn(eventContent({ participation: { counts, countries: ['GE', 'UA'] } }))).toEqual([
    'count.contradiction events.0.participation.counts.1.value',
  ]);
});

describe('a number and the publisher’s words for it', () => {
  const said = (value: number, qualifier: string, text: unknown, more: object = {}) =>
    mistakes({ of: 'participants', value, qualifier, text, ...more });
  const number = ['count.text events.0.participation.counts.0.value'];

  it('say the same, or the number is wrong', () => {
    expect(said(500, 'about', 'Rund 50 Teilnehmende')).toEqual(number);
    expect(said(50, 'about', 'Rund 50 Teilnehmende')).toEqual([]);
    expect(said(3500, 'about', 'rund 3.500 Fachleute')).toEqual([]);
    expect(said(20, 'exact', '20 bis 30 Personen', { max: 30 })).toEqual([]);
  });

  it('mean it alike, where the word is a known one', () => {
    expect(said(50, 'exact', 'rund 50 Teilnehmende')).toEqual(number);
    expect(said(50, 'at-least', 'gut 50 Teilnehmende')).toEqual([]);
  });

  it('are not compared where the words hold no number', () => {
    expect(said(5, 'exact', 'fünf Kommunen')).toEqual([]);
  });

  it('are held against each other in the language that differs', () => {
    const language = { original: 'de', translations: { en: { by: 'editor', of: 'de', official: true } } };
    const texts = { de: 'rund 50 Teilnehmende', en: 'about 15 participants' };
    expect(
      mistakesIn(
        eventContent({
          title: { de: 'A', en: 'A' },
          language,
          participation: { counts: [{ of: 'participants', value: 50, qualifier: 'about', text: texts }] },
        }),
      ),
    ).toEqual(['count.text events.0.participation.counts.0.text.en']);
  });

  it('are one mistake where they differ, and no contradiction with another number besides', () => {
    const other = { of: 'participants', value: 50, headline: true };
    expect(mistakes(other, { of: 'participants', value: 500, text: '50 Teilnehmende' })).toEqual([
      'count.text events.0.participation.counts.1.value',
    ]);
  });
});

it('there are no more municipalities than participants', () => {
  expect(mistakes({ of: 'participants', value: 20 }, cities(23, 'more-than'))).toEqual([
    'count.more-cities-than-people events.0.participation.counts.1.value',
  ]);
  expect(mistakes({ of: 'participants', value: 20, qualifier: 'about' }, cities(24))).toEqual([]);
});
