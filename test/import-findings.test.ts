import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../packages/core/src/import/shared/messages.en.js';
import { root, sourceFiles } from './sources.js';

test('every finding of an import can come up', () => {
  const text = ['packages/core/src/import', 'packages/cli/src']
    .flatMap(sourceFiles)
    .filter((path) => !/messages|shared\/findings/.test(path))
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    .join('\n');
  const unused = Object.keys(english.sentences).filter((code) => {
    const [group = '', name = ''] = code.split('.');
    const isPutTogether = text.includes(`\`${group}.\${`) && text.includes(`'${name}'`);
    return !text.includes(`'${code}'`) && !isPutTogether;
  });
  expect(unused).toStrictEqual([]);
});
