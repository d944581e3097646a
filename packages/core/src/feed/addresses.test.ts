import { expect, test } from 'vitest';
import { pageAddress, rebased, schemaAddress } from './addresses.js';

test.each([
  ['of a page beside it', 'a.html', 'events', '', 'events/a.html'],
  ['of a page in another folder', '../series/b.html', 'events', '', 'series/b.html'],
  ['of a page in the folder it comes to', '../series/b.html', 'events', 'series', 'b.html'],
  ['of a picture, from one folder to another', 'a/a.svg', 'events', 'series', '../events/a/a.svg'],
  ['of an index, from a folder', 'events/a.html', '', 'series', '../events/a.html'],
  ['of an index, from the folder it leads to', 'series/a.html', '', 'series', 'a.html'],
  ['that stays where it is', 'a.html', 'events', 'events', 'a.html'],
  ['elsewhere on the web', 'https://a.example/b.html', 'events', '', 'https://a.example/b.html'],
] as const)('rewrites an address %s', (_, address, from, to, there) => {
  expect(rebased(address, from, to)).toBe(there);
});

test('leads from every folder to pages and schemas', () => {
  expect(pageAddress('events', 'a', '')).toBe('events/a.html');
  expect(pageAddress('events', 'a', 'events')).toBe('a.html');
  expect(pageAddress('series', 'a', 'events')).toBe('../series/a.html');
  expect(schemaAddress('index', '')).toBe('schema/index.json');
  expect(schemaAddress('event', 'events')).toBe('../schema/event.json');
});
