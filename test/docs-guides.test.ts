import { readFileSync } from 'node:fs';
import { loadContent, type SourceFile } from '@connective-cities/cli/authoring';
import { describe, expect, test } from 'vitest';
import { root } from './sources.js';

/** The files a guide shows: its code blocks that bear a path. */
function filesOf(guide: string): SourceFile[] {
  const text = readFileSync(`${root}/apps/docs/pages/${guide}`, 'utf8');
  return [...text.matchAll(/^```(?:yaml|md) \[([^\]]+)\]\n([^]*?)^```$/gm)].map(
    ([, path = '', body = '']) => ({
      path,
      text: body,
    }),
  );
}

describe.each(['author.md', 'de/author.md'])('the example in %s', (guide) => {
  test('passes the check without a word', () => {
    const files = filesOf(guide);
    expect(files.map(({ path }) => path.split('/').at(-1))).toStrictEqual([
      'publisher.yaml',
      'event.yaml',
      expect.stringMatching(/^announcement\.\w+\.md$/),
    ]);
    const { content, issues } = loadContent(files);
    expect(issues).toStrictEqual([]);
    expect(content?.articles).toHaveLength(1);
  });
});
