import { afterEach, expect, test, vi } from 'vitest';
import { onLanguageChange, wantedLanguages } from './wanted-languages.js';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

const place = (html: string): Element => {
  document.body.innerHTML = html;
  const found = document.querySelector('#here');
  if (!found) throw new Error('no element with the id "here"');
  return found;
};

test('the element’s own language comes first, then the page’s, then the browser’s', () => {
  document.documentElement.lang = 'de';
  expect(wantedLanguages(place('<i id="here" lang="ka"></i>'))).toEqual(['ka', 'de', ...navigator.languages]);
});

test('the nearest ancestor that names a language counts', () => {
  expect(wantedLanguages(place('<div lang="fr"><div lang="sq"><i id="here"></i></div></div>'))[0]).toBe('sq');
});

test('the search goes on outside a shadow root', () => {
  const host = place('<div lang="hy"><p id="here"></p></div>');
  const inner = document.createElement('i');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(wantedLanguages(inner)[0]).toBe('hy');
});

test('an empty language is none', () => {
  expect(wantedLanguages(place('<div lang="az"><i id="here" lang=""></i></div>'))[0]).toBe('az');
});

test('a change of language anywhere on the page is told until nobody listens', async () => {
  const listener = vi.fn();
  const stop = onLanguageChange(listener);
  document.documentElement.lang = 'uk';
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  stop();
  document.documentElement.lang = 'be';
  await new Promise((resolve) => setTimeout(resolve));
  expect(listener).toHaveBeenCalledOnce();
});
