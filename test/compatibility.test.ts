import { readdirSync, readFileSync } from 'node:fs';
import { feedSchemas, type FeedSchemaName } from '@connective-cities/core';
import { readEvent } from '@connective-cities/core/read';
import { describe, expect, test } from 'vitest';
import { root } from './sources.js';

const folder = `${root}/test/compatibility/v1`;
const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
const documentOf = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

describe('a feed of the first release', () => {
  test('has a document of every kind here', () => {
    expect(names.toSorted()).toStrictEqual(Object.keys(feedSchemas).toSorted());
  });

  test.each(names)('is valid today: %s', (name) => {
    const document = documentOf(name);
    const { data, error } = feedSchemas[name as FeedSchemaName].safeParse(document);
    expect(error?.issues).toBeUndefined();
    expect(data).toStrictEqual(document);
  });

  test('is read today without a loss', () => {
    const document = documentOf('event');
    expect(readEvent(document)).toStrictEqual({ event: document, issues: [] });
  });
});
