import { describe, expect, it } from 'vitest';
import { eventContent, inShort, issuesIn } from './content.test-support.js';

const issues = (
  presentations: string[],
  scheduled: string[][],
  questions: string[] = [],
  asked: string[] = [],
) =>
  issuesIn(
    eventContent({
      presentations: presentations.map((id) => ({ id, title: id })),
      questions: questions.map((id) => ({ id, text: id })),
      programme: scheduled.map((ids, at) => ({
        ...{ id: `item-${at}`, kind: 'presentations', presentations: ids },
        questions: at === 0 ? asked : [],
      })),
    }),
  ).map(inShort);

describe('presentations and questions', () => {
  it('stand in the programme, if it names any', () => {
    expect(issues(['a', 'b'], [['a']])).toEqual(['presentation.unscheduled events.0.presentations.1.id']);
    expect(issues(['a', 'b'], [[]])).toEqual([]);
    expect(issues([], [[]], ['q', 'r'], ['q'])).toEqual(['question.unused events.0.questions.1.id']);
  });

  it('stand in one item each', () => {
    expect(issues(['a'], [['a'], ['a']])).toEqual([
      'presentation.twice events.0.programme.1.presentations.0',
    ]);
  });

  it('give one issue for a misspelt id', () => {
    expect(issues(['a-talk', 'b-talk'], [['a-talk', 'b-tlak']])).toEqual([
      'ref.unknown events.0.programme.0.presentations.1',
    ]);
  });

  it('give one issue for an id that is borne twice', () => {
    expect(issues(['a', 'a'], [['a', 'b']])).toEqual(['id.duplicate events.0.presentations.1.id']);
  });
});
