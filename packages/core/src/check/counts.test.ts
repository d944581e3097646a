import { describe, expect, it } from 'vitest';
import { eventContent, inShort, issuesIn, mistakesIn } from './content.test-support.js';

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
          presentations: ['a', 'b'].map((id) => ({ id, practice: 'p' })),
        },
        {
          municipalities: [{ id: 'm', name: 'M', country: 'DE', lat: 51, lon: 10 }],
          practices: [{ id: 'p', title: 'P', municipalities: ['m'] }],
        },
      ),
    );
    expect(issues.map(inShort)).toEqual(['count.practices events.0.participation.counts.0.value']);
  });
});

it('there are no more municipalities than participants', () => {
  expect(mistakes({ of: 'participants', value: 20 }, cities(23, 'more-than'))).toEqual([
    'count.more-cities-than-people events.0.participation.counts.1.value',
  ]);
  expect(mistakes({ of: 'participants', value: 20, qualifier: 'about' }, cities(24))).toEqual([]);
});
