import { expect, test } from 'vitest';
import { fold, withoutSuffix } from './fold.js';

test.each([
  ['İZMİR', 'izmir'],
  ['Iğdır', 'igdir'],
  ['Gəncə', 'ganca'],
  ['Łódź', 'lodz'],
  ['Đakovo', 'dakovo'],
  ["K'ut'aisi", 'kutaisi'],
  ['Kutʼaisi', 'kutaisi'],
  ['Weißenfels', 'weissenfels'],
  ['Sankt Pölten', 'st polten'],
  ['St. Pölten', 'st polten'],
  ['Frankfurt (Oder)', 'frankfurt oder'],
  ['Frankfurt/Oder', 'frankfurt oder'],
  ['Ivano-Frankivsk', 'ivano frankivsk'],
  ['Tiranë', 'tirane'],
  ['Stade', 'stade'],
])('%s is compared as %s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test.each([
  ['Frankfurt am Main', 'Frankfurt'],
  ['Halle (Saale)', 'Halle'],
  ['Mülheim an der Ruhr', 'Mülheim'],
  ['Bernau bei Berlin', 'Bernau'],
  ['Bad Homburg', 'Bad Homburg'],
  ['Imola', 'Imola'],
])('%s is %s in short', (name, short) => {
  expect(withoutSuffix(name)).toBe(short);
});
