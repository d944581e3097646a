import { describe, expect, test } from 'vitest';
import { summaryLine, summaryOf } from '../tools/test-summary.js';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

describe('summaryOf', () => {
  test('counts the tests of all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(summaryOf(report, 1)).toStrictEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [file('failed', 'passed', 'failed'), file('failed')] };
    expect(summaryOf(report, 1)).toStrictEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('counts a file whose hook threw as one failure beside its skipped tests', () => {
    const report = { testResults: [file('failed', 'skipped', 'skipped')] };
    expect(summaryOf(report, 1)).toStrictEqual({ passed: 0, failed: 1, skipped: 2 });
  });

  test('tells of skipped, pending and planned tests', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] };
    expect(summaryOf(report, 0)).toStrictEqual({ passed: 1, failed: 0, skipped: 3 });
  });

  test('never calls a failed run green', () => {
    expect(summaryOf({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
    expect(summaryOf(undefined, 1)).toStrictEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('summaryLine', () => {
  test('is plain where every test ran', () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  test('names skipped tests', () => {
    expect(summaryLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});
