import { describe, expect, test } from 'vitest';
import {
  cssCustomData,
  htmlCustomData,
  tagTypes,
  webTypes,
} from '../packages/widgets/tools/developer-data.js';

const row = (name: string, text: string, more = {}) => ({ name, type: { text }, ...more });

const sample = {
  name: 'CcSample',
  tagName: 'cc-sample',
  customElement: true,
  description: 'Shows\nsomething.',
  attributes: [
    row('size', "'s' | 'l'", { description: 'How large. */ escape()' }),
    row('heading-level', '0 | 2'),
    row('open', 'boolean'),
    row('parts', 'readonly string[]'),
  ],
  members: [
    { kind: 'field', attribute: 'size', ...row('size', "'s' | 'l'") },
    { kind: 'field', ...row('event', 'EventRecord') },
    { kind: 'method', name: 'reload' },
  ],
  slots: [{ name: '', description: 'The fallback.' }],
  events: [row('cc-load', 'CcLoadEvent', { description: 'It is there.' })],
  cssParts: [{ name: 'card' }],
  cssProperties: [{ name: '--cc-surface', description: 'Background.' }],
};
const other = { ...sample, name: 'CcAnother', tagName: 'cc-another' };
const manifest = { modules: [{ declarations: [sample, { name: 'Helper' }] }, { declarations: [other] }] };

describe('what editors read', () => {
  test('has the tags in their order, with the words that an attribute takes', () => {
    const { tags } = htmlCustomData(manifest);
    expect(tags.map(({ name }) => name)).toStrictEqual(['cc-another', 'cc-sample']);
    expect(
      tags[1]?.attributes.map((attribute) => [attribute.name, 'values' in attribute && attribute.values]),
    ).toStrictEqual([
      ['size', [{ name: 's' }, { name: 'l' }]],
      ['heading-level', [{ name: '0' }, { name: '2' }]],
      ['open', false],
      ['parts', false],
    ]);
    expect(tags[1]?.description.value).toBe(
      'Shows something.\n\n**Slots**\n- (default): The fallback.\n\n**Events**\n- `cc-load`: It is there.',
    );
  });

  test('names a custom property once, however many elements have it', () => {
    expect(cssCustomData(manifest).properties).toStrictEqual([
      { name: '--cc-surface', description: 'Background.' },
    ]);
  });

  test('tells editors of JetBrains what the package of this version has', () => {
    const { name, version, contributions } = webTypes(manifest, { name: 'widgets', version: '1.2.3' });
    expect([name, version]).toStrictEqual(['widgets', '1.2.3']);
    expect(contributions.html.elements[1]).toMatchObject({
      name: 'cc-sample',
      attributes: [
        { name: 'size', value: { type: ["'s'", "'l'"] } },
        { name: 'heading-level' },
        { name: 'open', value: { type: 'boolean' } },
        { name: 'parts' },
      ],
      js: {
        properties: [{ name: 'size' }, { name: 'event' }],
        events: [{ name: 'cc-load', type: 'CcLoadEvent' }],
      },
      css: { parts: [{ name: 'card' }] },
    });
  });
});

describe('the types of the tags', () => {
  const types = tagTypes(manifest);

  test('take numbers as texts, too, yes or no, and anything else as a text', () => {
    expect(types).toContain("'size'?: 's' | 'l' | undefined;");
    expect(types).toContain("'heading-level'?: '0' | '2' | 0 | 2 | undefined;");
    expect(types).toContain("'open'?: boolean | undefined;");
    expect(types).toContain("'parts'?: string | undefined;");
  });

  test('have the properties without an attribute, and no methods', () => {
    expect(types).toContain("event?: CcSample['event'] | undefined;");
    expect(types).not.toContain('reload');
  });

  test('are not left by a comment', () => {
    expect(types).toContain('/** How large. * / escape() */');
  });
});
