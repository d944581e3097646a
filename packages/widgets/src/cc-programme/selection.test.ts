import { afterEach, expect, test, vi } from 'vitest';
import { Selection } from './selection.js';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('nothing is stored or looked up unless it is allowed', () => {
  localStorage.setItem('cc-selection:one', '["b"]');
  const looks = vi.spyOn(Storage.prototype, 'getItem');
  const writes = vi.spyOn(Storage.prototype, 'setItem');
  const selection = new Selection();
  selection.open('one', false);
  selection.toggle('a', false);
  expect([selection.has('a'), selection.has('b')]).toEqual([true, false]);
  expect(looks).not.toHaveBeenCalled();
  expect(writes).not.toHaveBeenCalled();
});

test('what is kept is there for the next visit, and for its event alone', () => {
  const first = new Selection();
  first.open('one', true);
  first.toggle('a', true);
  first.toggle('b', true);
  first.toggle('a', true);
  const later = new Selection();
  later.open('two', true);
  expect(later.size).toBe(0);
  later.open('one', true);
  expect([later.size, later.has('b')]).toEqual([1, true]);
});

test('an empty selection leaves nothing behind', () => {
  const selection = new Selection();
  selection.open('one', true);
  selection.toggle('a', true);
  selection.toggle('a', true);
  expect(localStorage).toHaveLength(0);
});

test('storage that is forbidden costs nothing but the next visit', () => {
  const refuse = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const selection = new Selection();
  selection.open('one', true);
  selection.toggle('a', true);
  expect(selection.has('a')).toBe(true);
});

test.each(['{"a":1}', 'not json', '[1,null]'])('%s in the storage counts as nothing', (text) => {
  localStorage.setItem('cc-selection:one', text);
  const selection = new Selection();
  selection.open('one', true);
  expect(selection.size).toBe(0);
});
