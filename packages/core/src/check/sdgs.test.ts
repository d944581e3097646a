import { expect, it } from 'vitest';
import { sdgSchema } from '../model/sdg.js';
import { sdgTargets } from '../model/tables/sdg-targets.js';
import { eventContent, mistakesIn } from './content.test-support.js';

const unknown = (sdgs: string[]) =>
  mistakesIn(eventContent({ sdgs })).map((mistake) => sdgs[Number(mistake.split('.').at(-1))]);

it('goals and their targets are known', () => {
  expect(unknown(['1', '11.3', '11.7', '11.c', '17.19', '3.d', '8.10', '13.b'])).toEqual([]);
});

it('the agenda has 17 goals and 169 targets', () => {
  expect(sdgTargets).toHaveLength(169);
  expect(new Set(sdgTargets.map((target) => target.split('.')[0])).size).toBe(17);
  expect(new Set(sdgTargets).size).toBe(169);
  for (const target of sdgTargets) expect(sdgSchema.safeParse(target).success).toBe(true);
});

it('targets that the agenda does not have are told of', () => {
  expect(unknown(['11.8', '11.d', '17.20', '17.a', '13.c', '1.8'])).toEqual([
    '11.8',
    '11.d',
    '17.20',
    '17.a',
    '13.c',
    '1.8',
  ]);
});
