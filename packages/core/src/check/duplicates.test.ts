import { describe, expect, it } from 'vitest';
import { eventContent, issuesIn, mistakesIn, rawContent } from './content.test-support.js';

const place = { id: 'musterhausen', name: 'Musterhausen', country: 'DE', lat: 51, lon: 10 };
const lists = {
  municipalities: [place],
  topics: [{ id: 'water', label: 'Wasser' }],
  series: [{ id: 'talks', title: 'Gespräche' }],
};
const mistakes = (fields: Record<string, unknown>) => mistakesIn(eventContent(fields, lists));

describe('a list', () => {
  it('names nothing twice, be it a word, an id or a place', () => {
    expect(mistakes({ languages: ['de', 'en', 'de'] })).toEqual(['list.duplicate events.0.languages.2']);
    expect(mistakes({ topics: ['water', 'water'] })).toEqual(['list.duplicate events.0.topics.1']);
    expect(mistakes({ sdgs: ['11', '11.2', '11'] })).toEqual(['list.duplicate events.0.sdgs.2']);
    expect(mistakes({ series: [{ series: 'talks' }, { series: 'talks' }] })).toEqual([
      'list.duplicate events.0.series.1.series',
    ]);
    expect(mistakes({ participation: { municipalities: ['musterhausen', 'musterhausen'] } })).toEqual([
      'list.duplicate events.0.participation.municipalities.1.municipality',
    ]);
  });

  it('is told where the first one stands', () => {
    const [issue] = issuesIn(eventContent({ languages: ['de', 'de'] }));
    expect(issue).toMatchObject({
      level: 'warning',
      params: { value: 'de' },
      also: [['events', 0, 'languages', 0]],
    });
  });

  it('holds inside other things, too', () => {
    const practice = { id: 'p', title: 'P', municipalities: ['musterhausen', 'musterhausen'] };
    expect(mistakesIn(rawContent({ ...lists, practices: [practice] }))).toEqual([
      'list.duplicate practices.0.municipalities.1',
    ]);
    const country = { id: 's', title: 'S', participation: { countries: ['DE', 'DE'] } };
    expect(mistakesIn(rawContent({ series: [country] }))).toEqual([
      'country.duplicate series.0.participation.countries.1.country',
    ]);
  });

  it('leaves a presentation in two places of the programme to its own rule', () => {
    const programme = [{ id: 'i', kind: 'input', presentations: ['a', 'a'] }];
    expect(mistakes({ programme, presentations: [{ id: 'a', title: 'A' }] })).toEqual([
      'presentation.twice events.0.programme.0.presentations.1',
    ]);
  });

  it('lets one person have two roles', () => {
    const people = [{ id: 'ada', name: 'Ada', publication: { basis: 'consent' } }];
    const contacts = ['moderator', 'opening'].map((role) => ({ person: 'ada', role }));
    const programme = [{ id: 'i', kind: 'input', people: contacts }];
    expect(mistakesIn(eventContent({ programme }, { people }))).toEqual([]);
  });
});
