import { expect, test } from 'vitest';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { redirectPage, withdrawnPage } from './notice-html.js';

test('the page of a withdrawn thing says so in the language of its words, and is not to be indexed', () => {
  const page = withdrawnPage({ language: 'de', words: de });
  expect(page).toContain('<html lang="de" dir="ltr">');
  expect(page).toContain(`<p class="lead">${de.shared.withdrawn}</p>`);
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(withdrawnPage({ language: 'ka', words: en })).toContain('<html lang="en" dir="ltr">');
});

test('the page at a former address leads on by itself, by a link and by its canonical address', () => {
  const page = redirectPage({
    language: 'de',
    title: 'Wasser & Wind',
    address: '../v1/events/water.html',
    canonical: 'https://feed.example/v1/events/water.html',
  });
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../v1/events/water.html" />');
  expect(page).toContain('<link rel="canonical" href="https://feed.example/v1/events/water.html" />');
  expect(page).toContain('<a href="../v1/events/water.html">Wasser &amp; Wind</a>');
  expect(page).not.toContain('noindex');
});

test('a title is never markup', () => {
  const page = redirectPage({
    language: 'de',
    title: '<script>x</script>',
    address: 'a.html',
    canonical: '',
  });
  expect(page).not.toContain('<script>');
});
