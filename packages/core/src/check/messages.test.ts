import { describe, expect, it } from 'vitest';
import { german } from './messages.de.js';
import { english } from './messages.en.js';
import { messageOf } from './messages.js';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('messages', () => {
  it('name the same things in both languages', () => {
    for (const [code, sentence] of Object.entries(english.sentences)) {
      const other = Object.entries(german.sentences).find(([name]) => name === code)?.[1] ?? '';
      expect(placeholders(other), code).toEqual(placeholders(sentence));
    }
  });

  it('end like sentences, and differ between the languages', () => {
    const sentences = [...Object.values(english.sentences), ...Object.values(german.sentences)];
    expect(sentences.filter((sentence) => !/[.]$/.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('quote the author’s words and say where an id was looked for', () => {
    const issue = {
      code: 'ref.unknown',
      params: { id: 'tirna', kind: 'municipalities', near: 'tirana' },
    } as const;
    expect(messageOf(issue, 'en')).toBe(
      'There is no id “tirna” in municipalities.yaml. Correct it, or add the entry. Did you mean “tirana”?',
    );
    expect(messageOf(issue, 'de')).toBe(
      'Die Kennung „tirna“ gibt es in municipalities.yaml nicht. Berichtigen oder den Eintrag ergänzen. Ist „tirana“ gemeint?',
    );
  });

  it('list the possible words, and name languages and things', () => {
    const word = { code: 'word.unknown', params: { value: 'x', words: 'place, virtual' } } as const;
    expect(messageOf(word, 'en')).toBe('The word “x” is not known here. Possible are: place, virtual.');
    expect(messageOf({ code: 'lang.missing', params: { language: 'en' } }, 'de')).toContain('Englisch');
    const several = {
      code: 'count.several',
      params: { of: 'municipalities', counts: '> 1, > 2', range: '≥ 3' },
    } as const;
    expect(messageOf(several, 'de')).toBe(
      'Mehrere Zahlen stehen nebeneinander (Kommunen): > 1, > 2. Sie vertragen sich (≥ 3).',
    );
  });

  it('suggest nothing where the sentence names the word already', () => {
    const typo = { code: 'id.typo', params: { id: 'esssen', near: 'essen', times: 2 } } as const;
    expect(messageOf(typo, 'en')).not.toContain('Did you mean');
  });

  it('cut long values, and put nothing in twice', () => {
    expect(messageOf({ code: 'ref.self', params: { id: 'x'.repeat(500) } }, 'en')).toContain(
      `“${'x'.repeat(59)}…”`,
    );
    expect(messageOf({ code: 'ref.self', params: { id: '{near}', near: 'y' } }, 'en')).toContain('“{near}”');
  });
});
