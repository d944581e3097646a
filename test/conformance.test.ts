import { describe, expect, test } from 'vitest';
import { conformancePage, languagesIn, testsOf } from '../tools/conformance.js';

const states = (tag: string, theme: string, status = 'passed') => ({
  name: `test/accessibility/all-states.test.ts <cc-event> in all its states has no finding in ${tag} on a page with ${theme} colours`,
  status,
});
const tree = {
  name: 'test/embed/accessibility/tree.test.ts <cc-event> tells a screen reader in de',
  status: 'passed',
};

const page = (tests: { name: string; status: string }[], language: 'de' | 'en' = 'en') =>
  conformancePage(tests, { language, date: '2026-11-27', languages: languagesIn(tests) });

/** The cells of the row of a criterion. */
const rowOf = (number: string, text: string) =>
  text
    .split('\n')
    .find((line) => line.includes(`| ${number} |`))
    ?.split(' | ')
    .map((cell) => cell.replace(/^\| | \|$/g, ''));

describe('a run', () => {
  const report = {
    testResults: [
      {
        name: '/home/somebody/kit/test/embed/languages.test.ts',
        assertionResults: [
          { fullName: 'a German page asks for none', status: 'passed' },
          { fullName: 'a Georgian page asks for one file', status: 'failed' },
        ],
      },
    ],
  };

  test('is told by files below the folder and by full names', () => {
    expect(testsOf(report, '/home/somebody/kit')).toStrictEqual([
      { name: 'test/embed/languages.test.ts a German page asks for none', status: 'passed' },
      { name: 'test/embed/languages.test.ts a Georgian page asks for one file', status: 'failed' },
    ]);
  });

  test('counts each language once, and only where engines looked at it', () => {
    expect(languagesIn([states('de', 'light'), states('de', 'dark'), states('sr-Latn', 'light'), tree])).toBe(
      2,
    );
  });
});

describe('the report', () => {
  test('says of a criterion how many tests prove it, and which', () => {
    const text = page([states('de', 'light'), states('uk', 'dark'), tree]);
    expect(text).toContain('Last run: 2026-11-27. **3 tests passed, 0 failed**, in Chromium, in 2 languages');
    expect(rowOf('1.1.1', text)).toStrictEqual([
      '9.1.1.1',
      '1.1.1',
      'Non-text content',
      'supported, 3 tests',
      'engines, tree',
    ]);
  });

  test('calls nothing supported of which one test has failed', () => {
    const text = page([states('de', 'light'), states('uk', 'dark', 'failed'), tree]);
    expect(rowOf('1.4.3', text)?.[3]).toBe('**not supported**, 1 tests failed');
    expect(rowOf('1.3.2', text)?.[3]).not.toContain('**');
  });

  test('calls nothing supported of which one proof is missing', () => {
    const text = page([states('de', 'light')]);
    expect(rowOf('1.4.3', text)?.[3]).toBe('supported, 1 tests');
    expect(rowOf('1.1.1', text)?.[3]).toBe('not tested in this run');
  });

  test('does not claim what no machine has tested', () => {
    const text = page([states('de', 'light'), tree]);
    expect(rowOf('1.4.1', text)?.[3]).toBe('not tested by machine');
    expect(rowOf('2.4.2', text)?.[3]).toBe('up to the page around');
    expect(rowOf('1.2.2', text)?.[3]).toContain('not applicable');
  });

  test('has the same results in both languages', () => {
    const tests = [states('de', 'light'), states('uk', 'dark', 'failed'), tree];
    const numbers = (text: string) => text.match(/^\| 9\.\d+\.\d+\.\d+|\b\d+ (?=tests|Tests)/gm);
    expect(numbers(page(tests, 'de'))).toStrictEqual(numbers(page(tests)));
    expect(rowOf('1.4.3', page(tests, 'de'))?.[3]).toBe('**nicht unterstützt**, 1 Tests nicht bestanden');
  });
});
