import { describe, expect, it } from 'vitest';
import { loadContent } from './load-content.js';

const publisher = 'name: Netz\nbaseUrl: https://feed.netz.example\nlanguage: de\ntimeZone: Europe/Berlin\n';
const event = 'title: Treffen\nwhen: 2031-05-13\n';
const load = (files: Record<string, string>, assets?: string[]) =>
  loadContent(
    Object.entries({ 'publisher.yaml': publisher, 'events/a/event.yaml': event, ...files }).map(
      ([path, text]) => ({ path, text }),
    ),
    assets,
  );
const issues = (files: Record<string, string>, assets?: string[]) =>
  load(files, assets).issues.map(
    ({ code, file, position: { line, column } }) => `${code} ${file}:${line}:${column}`,
  );

describe('loadContent', () => {
  it('reads a folder, in which ids are the names of folders and files', () => {
    const practice = 'title: Beispiel\nmunicipalities: [b]\n';
    const { content } = load({
      'practices/p.yaml': practice,
      'municipalities.yaml': '- {id: b, name: B, country: DE}',
    });
    expect(content?.events[0]?.id).toBe('a');
    expect(content?.practices[0]?.id).toBe('p');
  });

  it('reads files of Windows like any other', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const review = '---\ntitle: Eins\npublished: 2031\n---\n\n## Ziele\n\nZiel.\n';
    const { content } = load({
      'events/a/event.yaml': windows(event),
      'events/a/announcement.de.md': windows(review),
    });
    expect(content?.articles[0]?.sections).toEqual([
      { kind: 'objectives', heading: { de: 'Ziele' }, body: { de: 'Ziel.' } },
    ]);
  });

  it('needs a publisher, and says nothing else without one', () => {
    expect(
      loadContent([{ path: 'topics.yaml', text: 'x: [' }]).issues.map(({ code, file }) => [code, file]),
    ).toEqual([['file.missing', 'publisher.yaml']]);
    expect(loadContent([]).issues).toHaveLength(1);
  });

  it('says of a file that is not YAML nothing but that', () => {
    expect(issues({ 'publisher.yaml': 'a: b: c' })).toEqual(['yaml.colon publisher.yaml:1:4']);
    const files = { 'topics.yaml': 'a: b: c', 'events/a/event.yaml': `${event}topics: [x]` };
    expect(issues(files)).toEqual(['yaml.colon topics.yaml:1:4']);
    expect(issues({ 'events/a/event.yaml': 'a: b: c', 'events/a/review.de.md': 'x' })).toEqual([
      'yaml.colon events/a/event.yaml:1:4',
    ]);
  });

  it('asks for a list where a file holds one', () => {
    expect(
      issues({ 'topics.yaml': 'water:\n  label: Wasser\n', 'events/a/event.yaml': `${event}topics: [x]` }),
    ).toEqual(['type.list topics.yaml:1:1']);
    expect(issues({ 'topics.yaml': '# later\n' })).toEqual([]);
  });

  it('gives places in files, those of the same mistake too', () => {
    const found = load({
      'events/a/event.yaml': `${event}topics:\n  - x\n`,
      'events/b/event.yaml': `${event}topics: [x]\n`,
    }).issues;
    expect(found).toMatchObject([
      {
        code: 'ref.unknown',
        file: 'events/a/event.yaml',
        position: { line: 4, column: 5 },
        also: [{ file: 'events/b/event.yaml', position: { line: 3, column: 10 } }],
      },
    ]);
  });

  it('sorts issues by file, then from top to bottom', () => {
    const wrong = 'kind: x\nstatus: y\nwhen: 2031\ntitle: T\n';
    expect(issues({ 'events/b/event.yaml': wrong, 'events/a/event.yaml': wrong })).toEqual([
      'word.unknown events/a/event.yaml:1:7',
      'word.unknown events/a/event.yaml:2:9',
      'word.unknown events/b/event.yaml:1:7',
      'word.unknown events/b/event.yaml:2:9',
    ]);
  });

  it('quotes a number as its author wrote it', () => {
    const found = load({
      'municipalities.yaml': '- {id: b, name: B, country: DE, lat: 1, lon: 1, localCode: 05113000}',
    }).issues;
    expect(found[0]).toMatchObject({ code: 'type.text', params: { value: '05113000' } });
  });

  it('checks Markdown in fields, at its line where that can be told', () => {
    expect(issues({ 'events/a/event.yaml': `${event}summary: |\n  Eins.\n\n  # Zwei\n` })).toEqual([
      'md.heading events/a/event.yaml:6:3',
    ]);
  });

  it('looks for pictures beside the file that names them', () => {
    const image = {
      'events/a/event.yaml': `${event}image:\n  url: b.svg\n  credit: C\n  decorative: true\n`,
    };
    expect(issues(image)).toEqual(['image.missing events/a/event.yaml:4:8']);
    expect(issues(image, ['b.svg'])).toEqual(['image.missing events/a/event.yaml:4:8']);
    expect(issues(image, ['events/a/b.svg'])).toEqual([]);
    const web = {
      'events/a/event.yaml': image['events/a/event.yaml'].replace('b.svg', 'https://a.example/b.svg'),
    };
    expect(issues(web)).toEqual([]);
  });

  it('does not take a thing for another because its file is empty', () => {
    expect(issues({ 'events/a/event.yaml': '' })).toEqual(['type.map events/a/event.yaml:1:1']);
  });
});
