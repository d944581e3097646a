import { fileURLToPath } from 'node:url';
import { loadContent, type LocatedIssue, type SourceFile } from '@connective-cities/cli/authoring';
import { messageOf, placeInWords } from '@connective-cities/core/check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../packages/cli/src/disk/read-content.js';
import { positionOf, readFaults, type Fault } from './faults.js';

const all = await readContent(fileURLToPath(new URL('../content', import.meta.url)));

const SEED = '2020-10-07-digital-municipal-services';
const EVENT = `events/${SEED}/event.yaml`;
const REVIEW = `events/${SEED}/review.de.md`;
const TIRANA = 'practices/tirana-digital-services.yaml';

/** The seed's event and what it leads to, with the lists it shares: enough to break, and quick to read. */
const isOfSeed = (path: string) =>
  !path.includes('/') ||
  /^events\/(?:2020-10-07|2020-11-2[36]|2021-09-21)-/.test(path) ||
  /^practices\/(?:tirana-digital|tbilisi-web|essen-innovation)/.test(path);
const sound = {
  files: (all?.files ?? []).filter(({ path }) => isOfSeed(path)),
  assets: (all?.assets ?? []).filter(isOfSeed),
};

const faults = readFaults('yaml', 'fields', 'ids', 'event', 'registries', 'prose');

const textOf = (files: readonly SourceFile[], path: string) =>
  files.find((file) => file.path === path)?.text ?? '';

function broken({ name, file: path, from, to }: Fault): SourceFile[] {
  const text = textOf(sound.files, path);
  expect(text, `what "${name}" replaces stands in ${path}`).toContain(from);
  return sound.files.map((other) =>
    other.path === path ? { path, text: text.replace(from, () => to) } : other,
  );
}

const before = loadContent(sound.files, sound.assets);

const wrong = (issues: readonly LocatedIssue[]) => issues.filter(({ level }) => level !== 'note');

/** The place inside the thing: without its kind, and its number in a file of several. */
const inside = ({ path }: LocatedIssue) => path.slice(path[0] === 'publisher' ? 1 : 2).join('.');

it('the seed’s part of the content is sound', () => {
  expect(wrong(before.issues)).toEqual([]);
  expect(before.content?.events.map(({ id }) => id)).toContain(SEED);
  expect(before.content?.practices).toHaveLength(3);
});

describe('one mistake gives one issue, at its place', () => {
  it.each(faults)('$file: $name', (fault) => {
    const { code, level, at, file, path, en, de, says = '' } = fault;
    const files = broken(fault);
    const position = positionOf(at, textOf(files, file));
    expect(position, `"${at}" stands in the broken file`).toBeDefined();
    const { content, issues } = loadContent(files, sound.assets);
    const telling =
      level === 'note'
        ? issues.filter(
            (issue) => !before.issues.some((old) => old.code === issue.code && inside(old) === inside(issue)),
          )
        : wrong(issues);
    expect(
      telling.map((issue) => ({
        ...{ level: issue.level, code: issue.code, file: issue.file, path: inside(issue) },
        ...issue.position,
      })),
    ).toEqual([{ level, code, file, path, ...position }]);
    expect(content === undefined).toBe(level === 'error');

    const [issue] = telling;
    if (!issue) throw new Error('There is one issue.');
    const [english, german] = [messageOf(issue, 'en'), messageOf(issue, 'de')];
    expect(english).toContain(says);
    expect(german).not.toBe(english);
    expect(english + german).not.toMatch(/[{]\w+[}]/);
    if (en !== undefined) expect(placeInWords(issue.path, 'en', issue.id)).toBe(en);
    if (de !== undefined) expect(placeInWords(issue.path, 'de', issue.id)).toBe(de);
  });

  it('breaks the seed in at least 120 ways, none of them twice', () => {
    expect(faults.length).toBeGreaterThanOrEqual(120);
    const written = faults.map(({ file, from, to }) => JSON.stringify([file, from, to]));
    expect(new Set(written).size).toBe(faults.length);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });
});

describe('files in the wrong place', () => {
  it.each([
    ['publisher.yaml', 'publishers.yaml', 'file.unknown', 'error', 'publisher.yaml'],
    ['municipalities.yaml', 'municipality.yaml', 'file.unknown', 'warning', 'municipalities.yaml'],
    [EVENT, EVENT.replace('event.yaml', 'event.yml'), 'file.unknown', 'warning', 'event.yaml'],
    [REVIEW, REVIEW.replace('review.de', 'rewiev.de'), 'article.name', 'error', 'review'],
    [TIRANA, TIRANA.replace('practices/', 'practises/'), 'file.unknown', 'warning', 'practices'],
  ])('%s named %s is one issue that names the right name', (path, renamed, code, level, near) => {
    const files = sound.files.map((file) => (file.path === path ? { ...file, path: renamed } : file));
    const found = wrong(loadContent(files, sound.assets).issues);
    expect(found.map((issue) => [issue.code, issue.level, issue.file])).toEqual([[code, level, renamed]]);
    expect(found[0]?.params.near).toBe(near);
  });
});
