import { expect, it } from 'vitest';
import { eventContent, mistakesIn } from './content.test-support.js';

const unknown = (sdgs: string[]) =>
  mistakesIn(eventContent({ sdgs })).map((mistake) => sdgs[Number(mistake.split('.').at(-1))]);

it('goals and their targets are known', () => {
  expect(unknown(['1', '11.3', '11.7', '11.c', '17.19', '3.d', '8.10', '13.b'])).toEqual([]);
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
