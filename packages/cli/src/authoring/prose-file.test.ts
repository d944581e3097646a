import { describe, expect, it } from 'vitest';
import { readProse } from './prose-file.js';

const file = `---
title: Rückblick
---

Vorab.

## Programm

Erstens.
Zweitens.

## Frei {#effects}
## {#format}

Ohne Überschrift.
`;

describe('readProse', () => {
  it('reads the head, whose lines count from the top of the file', () => {
    const { head } = readProse(file);
    expect(head?.value).toEqual({ title: 'Rückblick' });
    expect(head?.locate(['title'])).toEqual({ line: 2, column: 8 });
  });

  it('begins a section at each heading, told by its words or its mark', () => {
    expect(readProse(file).sections).toEqual([
      { kind: 'summary', heading: undefined, body: 'Vorab.', headingLine: 4, bodyLine: 5 },
      { kind: 'programme', heading: 'Programm', body: 'Erstens.\nZweitens.', headingLine: 7, bodyLine: 9 },
      { kind: 'effects', heading: 'Frei', body: '', headingLine: 12, bodyLine: 13 },
      { kind: 'format', heading: undefined, body: 'Ohne Überschrift.', headingLine: 13, bodyLine: 15 },
    ]);
  });

  it('tells of a mark that is no kind, and leaves a free heading open', () => {
    const { sections } = readProse('---\n---\n## Eins {#fromat}\n## Zwei constructor\n## constructor');
    expect(sections.map(({ kind, unknownKind }) => [kind, unknownKind])).toEqual([
      [undefined, 'fromat'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('knows that a head is missing', () => {
    expect(readProse('title: x\n---\nText').head).toBeUndefined();
    expect(readProse('Text').sections).toHaveLength(1);
    expect(readProse('---\n---\n').sections).toEqual([]);
  });
});
