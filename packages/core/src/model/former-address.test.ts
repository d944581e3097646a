import { expect, test } from 'vitest';
import { answerAt, sameAddress } from './former-address.js';

const base = 'https://feed.example/kommunen/';

test.each([
  ['https://feed.example/kommunen/alt.html', 'alt.html'],
  ['https://feed.example/kommunen/2020/treffen/', '2020/treffen/index.html'],
  ['https://FEED.example/kommunen/2020/treffen#top', '2020/treffen/index.html'],
  ['https://feed.example/kommunen', 'index.html'],
  ['https://feed.example/kommunen/gr%C3%BCn.htm', 'grün.htm'],
])('a page can answer at %s', (address, file) => {
  expect(answerAt(address, base)).toStrictEqual({ file });
});

test.each([
  ['https://www.example/kommunen/alt.html', 'host'],
  ['https://feed.example/anderswo.html', 'server'],
  ['https://feed.example/kommunenalt.html', 'server'],
  ['https://feed.example/kommunen/news.html?id=12', 'server'],
  ['https://feed.example/kommunen/index.php', 'server'],
  ['https://feed.example/kommunen/a/%2e%2e/b', 'server'],
  ['https://feed.example/kommunen/%E0%A4', 'server'],
])('no page can answer at %s, but the %s', (address, by) => {
  expect(answerAt(address, base)).toStrictEqual({ by });
});

test('two addresses lead to one page where only case of the host, the last slash or the place on the page differ', () => {
  const same = ['https://A.example/b/', 'http://a.example/b', 'https://a.example./b#c'].map(sameAddress);
  expect(new Set(same).size).toBe(1);
  expect(sameAddress('https://a.example/B')).not.toBe(same[0]);
  expect(sameAddress('https://a.example/b?c')).not.toBe(same[0]);
});
