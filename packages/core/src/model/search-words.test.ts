import { expect, test } from 'vitest';
import { searchWords } from './search-words.js';

test.each([
  ['accents', 'Gemüse für São Tomé', ['gemuse', 'fur', 'sao', 'tome']],
  [
    'letters with another body',
    'Straße Łódź Gjøvik Bakı Ağcabədi',
    ['strasse', 'lodz', 'gjovik', 'baki', 'agcabedi'],
  ],
  ['the Turkish capital', 'İZMİR', ['izmir']],
  ['Cyrillic, Georgian and Arabic', 'Ёлка თბილისი أَمّان', ['елка', 'თბილისი', 'امان']],
  ['Georgian capitals', 'ᲗᲑᲘᲚᲘᲡᲘ', ['თბილისი']],
  ['typographic forms', 'Eﬃzienz ２０３０', ['effizienz', '2030']],
  ['words joined by a hyphen', 'COVID-19-Pandemie', ['covid', '19', 'pandemie']],
])('finds words whatever their %s', (_, text, words) => {
  expect(searchWords(text)).toStrictEqual(words);
});

test('names each word once, and no single letters', () => {
  expect(searchWords('a b Stadt, Stadt & 5')).toStrictEqual(['stadt', '5']);
});

test('never makes a word longer than anybody types', () => {
  expect(searchWords('x'.repeat(500))[0]).toHaveLength(40);
});
