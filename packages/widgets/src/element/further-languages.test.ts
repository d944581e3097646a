import * as de from '@connective-cities/core/language/de';
import * as ka from '@connective-cities/core/language/ka';
import { packWords } from '@connective-cities/core/language/packed-words';
import { afterEach, expect, test } from 'vitest';
import { CcEvent } from '../cc-event/cc-event.js';
import { drawn, mount, sample, textOf } from './fixture.test-support.js';
import { addLanguage, furtherLanguages, furtherWords } from './further-languages.js';

CcEvent.define('cc-event');

afterEach(() => document.body.replaceChildren());

test('a language that nobody added is not there, and nothing is asked for', () => {
  expect(furtherLanguages()).toStrictEqual([]);
  const german = { ...de };
  expect(furtherWords('ka', german, () => undefined)).toBe(german);
});

test('an added language is used where it is wanted, and not elsewhere', async () => {
  const georgian = await mount<CcEvent>('<cc-event lang="ka"></cc-event>', { event: sample() });
  expect(textOf(georgian, '.when')).not.toContain('ოქტომბერი');
  addLanguage('ka', ka);
  georgian.requestUpdate();
  await drawn(georgian);
  expect(textOf(georgian, '.when')).toBe('7 ოქტომბერი, 2020');
  const german = await mount<CcEvent>('<cc-event lang="de"></cc-event>', { event: sample() });
  expect(textOf(german, '.when')).toBe('7. Oktober 2020');
});

test('words that came packed have the names of the languages in the script', async () => {
  const parts = Object.entries(ka).map(([part, words]) => [
    part,
    packWords(words, de[part as keyof typeof ka]),
  ]);
  addLanguage('ka', Object.fromEntries(parts) as object);
  const georgian = await mount<CcEvent>('<cc-event lang="ka"></cc-event>', { event: sample() });
  expect(textOf(georgian, '.when')).toBe('7 ოქტომბერი, 2020');
  const { card } = furtherWords('ka', { card: de.card }, () => undefined) ?? {};
  expect(card).toStrictEqual(ka.card);
});
