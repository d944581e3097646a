import { fileURLToPath } from 'node:url';
import { loadContent, type LocatedIssue } from '@connective-cities/cli/authoring';
import { describe, expect, it } from 'vitest';
import { readContent } from '../packages/cli/src/disk/read-content.js';

const load = async (folder: string) => {
  const found = await readContent(fileURLToPath(new URL(`../${folder}`, import.meta.url)));
  return loadContent(found?.files ?? [], found?.assets);
};

/** Pages contradict themselves, and the content keeps that: what its check warns of, and rightly so. */
const contradictions = [
  ['events/2014-06-24-leipzig-launch/event.yaml', 'count.contradiction'],
  ['events/2023-10-10-renewable-energy-tbilisi/event.yaml', 'count.contradiction'],
];

const wrong = (issues: readonly LocatedIssue[]) => issues.filter(({ level }) => level !== 'note');

describe('the network’s own folder', async () => {
  const { content, issues } = await load('content');
  const things = [...(content?.events ?? []), ...(content?.practices ?? [])];

  it('has nothing to correct but what pages themselves contradict', () => {
    expect(wrong(issues).map(({ file, code }) => [file, code])).toEqual(contradictions);
    expect(content?.events.length).toBeGreaterThanOrEqual(13);
    expect(content?.practices.length).toBeGreaterThanOrEqual(11);
  });

  it('gives no two links of an event or practice the same words', () => {
    const alike = things.filter(({ links }) =>
      ['de', 'en'].some((language) => {
        const words = links.map(({ title, url }) => title?.[language] ?? url);
        return new Set(words).size < words.length;
      }),
    );
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('says of each event and practice beside the seed’s where its facts are from', () => {
    const unsourced = things.filter(({ links }) => !links.some(({ rel }) => rel === 'source'));
    expect(unsourced.map(({ id }) => id).sort()).toEqual([
      'essen-innovation-technology',
      'tbilisi-web-platform-hotline',
      'tirana-digital-services',
    ]);
  });
});

describe('the samples', () => {
  it('have nothing to correct, and a withdrawn person who is a note', async () => {
    const { content, issues } = await load('content-samples');
    expect(wrong(issues)).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('person.withdrawn');
    expect(content?.events.length).toBe(18);
  });
});
