import { describe, expect, test } from 'vitest';
import { card as germanCard, programme as germanProgramme } from '../../language/de.js';
import { card as englishCard, programme as englishProgramme } from '../../language/en.js';
import { attendanceOf, kindOfEvent, kindOfItem, roleOf, statusOf } from './words.js';

/** Pairs of a word of the model and the word that a visitor reads for it. */
const pairs = (words: Readonly<Record<string, string>>) => Object.entries(words);

/** States that the clock decides, and nobody writes. */
const byClock = ['upcoming', 'today', 'running', 'past'];

describe.each([
  ['German', germanCard, germanProgramme],
  ['English', englishCard, englishProgramme],
])('the %s words that visitors read are understood in imports', (_, card, programme) => {
  test('for kinds of event', () => {
    for (const [kind, word] of pairs(card.kinds)) expect([word, kindOfEvent(word)]).toEqual([word, kind]);
  });

  test('for forms of attendance', () => {
    for (const [mode, word] of pairs(card.attendance))
      expect([word, attendanceOf(word)]).toEqual([word, mode]);
  });

  test('for what becomes of an event', () => {
    for (const [status, word] of pairs(card.status).filter(([name]) => !byClock.includes(name)))
      expect([word, statusOf(word)]).toEqual([word, status]);
  });

  test('for items of the programme', () => {
    for (const [kind, word] of pairs(programme.kinds)) expect([word, kindOfItem(word)]).toEqual([word, kind]);
  });

  test('for roles', () => {
    for (const [role, word] of pairs(programme.roles)) expect([word, roleOf(word)]).toEqual([word, role]);
  });
});
