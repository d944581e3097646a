import { expect, test } from 'vitest';
import { safeImage, safeLink } from './safe-link.js';

const base = 'https://feed.example/v1/events/one.json';

test('a relative address is found beside the document it came with', () => {
  expect(safeLink('one.html', base)).toBe('https://feed.example/v1/events/one.html');
});

test.each(['https://a.example/', 'http://a.example/', 'mailto:a@b.example', 'tel:+49123'])(
  '%s is followed',
  (address) => {
    expect(safeLink(address, base)).toBe(address);
  },
);

test.each([
  undefined,
  '',
  'javascript:alert(1)',
  ' \u0001java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'https://stadt.example@evil.example/',
  'https://user:word@a.example/',
  'https://',
])('%j is not followed', (address) => {
  expect(safeLink(address, base)).toBeUndefined();
});

test('an address that cannot be resolved for want of a base is none', () => {
  expect(safeLink('one.html', 'not an address')).toBeUndefined();
});

test('pictures come from the feed’s own origin only, unless the page says otherwise', () => {
  expect(safeImage('a.jpg', base, 'feed')).toBe('https://feed.example/v1/events/a.jpg');
  expect(safeImage('https://feed.example:8443/a.jpg', base, 'feed')).toBeUndefined();
  expect(safeImage('https://other.example/a.jpg', base, 'feed')).toBeUndefined();
  expect(safeImage('https://other.example/a.jpg', base, 'any')).toBe('https://other.example/a.jpg');
  expect(safeImage('a.jpg', base, 'none')).toBeUndefined();
  expect(safeImage('data:image/png;base64,', base, 'any')).toBeUndefined();
});
