import { expect, test } from 'vitest';
import { ProgressLine } from './progress.js';

function drawn(use: (line: ProgressLine) => void): string[] {
  const all: string[] = [];
  use(new ProgressLine((text) => all.push(text)));
  return all;
}

test('is one line that is written over, and leaves nothing behind', () => {
  expect(
    drawn((line) => {
      line.say('one');
      line.say('two');
      line.end();
    }),
  ).toEqual(['\rone\u001B[K', '\rtwo\u001B[K', '\r\u001B[K']);
});

test('is not drawn again where nothing has changed, and not cleared where nothing was said', () => {
  expect(
    drawn((line) => {
      line.end();
      line.say('one');
      line.say('one');
    }),
  ).toEqual(['\rone\u001B[K']);
});

test('says nothing where nobody watches', () => {
  const line = new ProgressLine(undefined);
  line.say('one');
  expect(() => line.end()).not.toThrow();
});
