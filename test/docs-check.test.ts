import { readFileSync } from 'node:fs';
import type { LocatedIssue } from '@connective-cities/cli/authoring';
import { issueCodes, messageOf, type IssueCode } from '@connective-cities/core/check';
import { describe, expect, test } from 'vitest';
import { issuePages } from '../apps/docs/tools/reference.js';
import { issuesAsJson } from '../packages/cli/src/check.js';
import { root } from './sources.js';

const place = { file: 'event.yaml', position: { line: 5, column: 10 } };
const issue: LocatedIssue = {
  ...{
    code: 'moment.day' as const,
    level: 'error' as const,
    path: ['events', 0, 'when', 'start'],
    params: {},
  },
  ...place,
};

/** Everything that the command ever writes: a document, its issues, and the places in them. */
const { issues: [first, second] = [], ...document } = JSON.parse(
  issuesAsJson([issue, { ...issue, also: [place] }], 'content', 'en'),
) as { version: number; issues: Record<string, unknown>[] };

describe.each(['check.md', 'de/check.md'])('the contract in %s', (page) => {
  const text = readFileSync(`${root}/apps/docs/pages/${page}`, 'utf8');
  const rows = [...text.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );

  test('names every field that there is, and no other', () => {
    const written = [...Object.keys(document), ...Object.keys(second ?? {})];
    expect(rows.toSorted()).toEqual(written.toSorted());
  });

  test('shows a document of that shape', () => {
    const [, example = ''] = /```json\n(\{\n {2}"version"[^]*?)```/.exec(text) ?? [];
    const shown = JSON.parse(example) as { issues: Record<string, unknown>[] };
    expect(Object.keys(shown)).toEqual(['version', 'issues', 'counts']);
    expect(shown).toMatchObject({ version: document.version, counts: { error: 1, warning: 0, note: 0 } });
    expect(shown.issues.map((one) => Object.keys(one))).toEqual([Object.keys(first ?? {})]);
    const [{ code, message } = {}] = shown.issues;
    const language = page.startsWith('de/') ? 'de' : 'en';
    expect(message).toBe(messageOf({ code: code as IssueCode, params: {} }, language));
  });
});

test('the reference names every message in both languages', () => {
  const [english, german] = issuePages({ issueCodes, messageOf });
  for (const code of issueCodes) {
    expect(english?.text).toContain(`<code v-pre>${code}</code>`);
    expect(german?.text).toContain(`<code v-pre>${code}</code>`);
  }
  expect(english?.text).not.toEqual(german?.text);
  expect(english?.text).not.toMatch(/undefined|\{\{/);
});
