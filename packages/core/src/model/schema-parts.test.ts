import { describe, expect, it } from 'vitest';
import { eventSourceSchema } from './event.js';
import { locationSourceSchema } from './location.js';
import { fieldOf, innermost, optionFor, partFor, partsOf } from './schema-parts.js';
import { textSchema } from './text.js';
import { eventStatuses } from './vocabulary.js';

describe('schema parts', () => {
  it('are seen through optional fields and defaults', () => {
    const subtitle = partFor(eventSourceSchema, {}, 'subtitle');
    expect(subtitle && innermost(subtitle)).toBe(textSchema);
    const status = partFor(eventSourceSchema, {}, 'status');
    expect(status && partsOf(status)).toEqual({ kind: 'value', words: [...eventStatuses] });
  });

  it('tell lists, records and choices apart', () => {
    const kindOf = (field: string) => {
      const part = partFor(eventSourceSchema, {}, field);
      return part && partsOf(part).kind;
    };
    expect(['locations', 'title', 'when', 'previousStart'].map(kindOf)).toEqual([
      'list',
      'record',
      'object',
      'value',
    ]);
    expect(partsOf(locationSourceSchema)).toMatchObject({ kind: 'choice', by: 'kind' });
  });

  it('know the option of a choice by its word', () => {
    const choice = partsOf(locationSourceSchema);
    if (choice.kind !== 'choice') throw new Error('Locations are a choice.');
    expect(optionFor(choice, { kind: 'virtual' })).toBe(choice.options[1]);
    expect(optionFor(choice, { kind: 'nowhere' })).toBeUndefined();
    expect(partFor(locationSourceSchema, { kind: 'place' }, 'address')).toBeDefined();
    expect(partFor(locationSourceSchema, { kind: 'virtual' }, 'address')).toBeUndefined();
  });

  it('do not take inherited names for fields', () => {
    expect(partFor(eventSourceSchema, {}, 'constructor')).toBeUndefined();
    expect(fieldOf({ own: 1 }, 'own')).toBe(1);
    expect([fieldOf({}, 'constructor'), fieldOf('text', 'length'), fieldOf(null, 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
