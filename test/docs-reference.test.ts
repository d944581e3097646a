import { describe, expect, test } from 'vitest';
import { referencePages } from '../apps/docs/tools/reference.js';

const element = {
  kind: 'class',
  customElement: true,
  tagName: 'cc-sample',
  summary: 'A sample.',
  description: 'Shows <b>nothing</b> of note, see `a|b`.',
  attributes: [{ name: 'size', type: { text: "'s' | 'l'" }, description: 'How large\nit is.' }],
  members: [
    {
      kind: 'field',
      name: 'size',
      attribute: 'size',
      type: { text: "'s' | 'l'" },
      description: 'How large.',
    },
    { kind: 'field', name: 'secret', privacy: 'private', description: 'Not public.' },
    { kind: 'field', name: 'styles', static: true },
    { kind: 'method', name: 'reload', description: 'Asks again.' },
  ],
  slots: [{ name: '', description: 'The fallback.' }],
};
const other = { kind: 'class', customElement: true, tagName: 'cc-another', summary: 'Another.' };
const helper = { kind: 'class', name: 'Helper' };

const pages = new Map(
  referencePages({ modules: [{ declarations: [element, helper] }, { declarations: [other] }] }).map(
    ({ path, text }) => [path, text],
  ),
);
const page = pages.get('cc-sample.md') ?? '';

describe('the reference pages', () => {
  test('are an overview and one for each element, in the order of the tags', () => {
    expect([...pages.keys()]).toStrictEqual(['index.md', 'cc-another.md', 'cc-sample.md']);
    expect(pages.get('index.md')).toMatch(/cc-another[^]*cc-sample/);
  });

  test('keep markup and pipes of comments out of the page', () => {
    expect(page).toContain('Shows &lt;b>nothing&lt;/b> of note, see <code v-pre>a&#124;b</code>.');
    expect(page).toContain("<code v-pre>'s' &#124; 'l'</code>");
  });

  test('write each row on one line', () => {
    expect(page).toContain('| How large it is. |');
  });

  test('show what is public alone', () => {
    expect(page).toContain('<code v-pre>reload()</code>');
    expect(page).not.toContain('secret');
    expect(page).not.toContain('styles');
  });

  test('leave out sections without rows and columns without cells', () => {
    expect(page).toContain('## Slots');
    expect(page).not.toContain('## Parts');
    expect(page).not.toContain('| Default |');
  });
});
