import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { practiceSchema } from '../model/practice-record.js';
import { buildEvent } from './build-event.js';
import { buildPractice } from './build-practice.js';
import { contentOf, draft, firstEvent, tools } from './sample.test-support.js';

const built = (changes: object = {}) => {
  const content = contentOf({ ...draft, practices: [{ ...draft.practices[0], ...changes }] });
  const [practice] = content.practices;
  if (!practice) throw new Error('The draft has no practice.');
  return buildPractice(content, practice, [buildEvent(content, firstEvent(content), tools)], tools);
};

describe('buildPractice', () => {
  test('writes a document that the strict schema accepts unchanged', () => {
    const practice = built();
    expect(z.parse(practiceSchema, practice)).toStrictEqual(practice);
  });

  test('names the events at which it was presented, and by whom', () => {
    const [presentation] = built().presentations;
    expect(presentation?.event).toStrictEqual({
      id: 'water-2031',
      title: { de: 'Wasser', en: 'Water' },
      url: '../events/water-2031.html',
    });
    expect(presentation?.presenters).toHaveLength(1);
  });

  test('reads its prose, and names the country of its municipality', () => {
    const practice = built({
      summary: { de: 'Ein *Brunnen*.' },
      sections: [{ kind: 'results', body: { de: 'Wasser.' } }],
    });
    expect(Object.keys(practice.summary ?? {})).toStrictEqual(['de']);
    expect(practice.sections).toHaveLength(1);
    expect(Object.keys(practice.countryNames)).toStrictEqual(['GE']);
  });
});
