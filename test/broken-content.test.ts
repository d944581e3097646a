import { fileURLToPath } from 'node:url';
import { loadContent, type LocatedIssue, type SourceFile } from '@connective-cities/cli/authoring';
import { messageOf, placeInWords } from '@connective-cities/core/check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../packages/cli/src/disk/read-content.js';

const whole = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
const samples = await readContent(fileURLToPath(new URL('../content-samples', import.meta.url)));

const EVENT = 'events/2020-10-07-digital-municipal-services/event.yaml';
const REVIEW = 'events/2020-10-07-digital-municipal-services/review.de.md';
const REVIEW_EN = 'events/2020-10-07-digital-municipal-services/review.en.md';
const TIRANA = 'practices/tirana-digital-services.yaml';

/** The seed's event and what it leads to: enough to break, and quick to read. */
const kept = [
  'events/2020-10-07-digital-municipal-services/',
  'events/2020-11-23-virtual-week/',
  'events/2020-11-26-digitalised-public-services/',
  'events/2021-09-21-digitalisation-working-group/',
  'practices/essen-innovation-technology.yaml',
  'practices/tbilisi-web-platform-hotline.yaml',
  'practices/tirana-digital-services.yaml',
];
const sound = whole && {
  ...whole,
  files: whole.files.filter(
    ({ path }) => !path.includes('/') || kept.some((start) => path.startsWith(start)),
  ),
};

interface Mistake {
  /** What an author got wrong. */
  name: string;
  file: string;
  /** Text of the sound file that is replaced, where it stands first. */
  from: string;
  to: string;
  code: string;
  level?: 'warning';
  /** Text of the broken file; the issue is at the caret (‸) where it stands first. */
  at: string;
  /** Place in words, where it is worth pinning down. */
  place?: [en: string, de: string];
  /** A word that the English message must hold: the remedy. */
  says?: string;
}

const mistakes: Mistake[] = [
  // YAML
  {
    name: 'a tab in front of a line',
    file: EVENT,
    from: '  start: 2020-10-07',
    to: '\tstart: 2020-10-07',
    code: 'yaml.tab',
    at: '‸\tstart: 2020',
  },
  {
    name: 'a colon in a plain text',
    file: EVENT,
    from: 'de: Virtueller Fachaustausch',
    to: 'de: Virtuell: Fachaustausch',
    code: 'yaml.colon',
    at: 'de: ‸Virtuell:',
  },
  {
    name: 'a field that stands twice',
    file: EVENT,
    from: 'status: scheduled',
    to: 'status: scheduled\nstatus: cancelled',
    code: 'yaml.duplicate',
    at: '‸status: cancelled',
    says: '“status”',
  },
  {
    name: 'a line that is not indented as the others',
    file: EVENT,
    from: '  timeZone: Europe/Berlin',
    to: '   timeZone: Europe/Berlin',
    code: 'yaml.indent',
    at: '   ‸timeZone',
  },
  {
    name: 'a quotation mark that is not closed',
    file: EVENT,
    from: "'Photo: metamorworks | iStock'",
    to: "'Photo: metamorworks | iStock",
    code: 'yaml.quote',
    at: "en: ‸'Photo",
  },
  {
    name: 'a text that YAML cuts at a number sign',
    file: 'topics.yaml',
    from: 'en: Municipal services',
    to: 'en: Municipal services #1',
    code: 'yaml.comment-cut',
    level: 'warning',
    at: 'services ‸#1',
  },
  {
    name: 'a text that begins with an at sign',
    file: 'working-groups.yaml',
    from: 'venue: Connective Cities',
    to: 'venue: @connective',
    code: 'yaml.special',
    at: 'venue: ‸@',
  },
  {
    name: 'a bracket that is not closed',
    file: TIRANA,
    from: 'municipalities:\n  - tirana',
    to: 'municipalities: [tirana',
    code: 'yaml.bracket',
    at: '‸topics:',
  },
  // fields and values
  {
    name: 'a misspelt field that is required',
    file: EVENT,
    from: 'title:\n  de: Digitalisierung',
    to: 'titel:\n  de: Digitalisierung',
    code: 'field.unknown',
    at: '‸titel',
    says: 'Did you mean “title”',
  },
  {
    name: 'a misspelt field that may be missing',
    file: EVENT,
    from: 'attendance: online',
    to: 'attendence: online',
    code: 'field.unknown',
    at: '‸attendence',
    says: '“attendance”',
  },
  {
    name: 'a misspelt field of a pair',
    file: 'municipalities.yaml',
    from: '  lon: 7.01228',
    to: '  long: 7.01228',
    code: 'field.unknown',
    at: '‸long:',
    says: '“lon”',
  },
  {
    name: 'a title that is missing',
    file: TIRANA,
    from: /title:[^]*?\n\n/.exec(textOf(TIRANA))?.[0] ?? '',
    to: '',
    code: 'field.missing',
    at: '‸language:',
    place: ['Title', 'Titel'],
  },
  {
    name: 'a field without a value',
    file: EVENT,
    from: 'kind: expert-exchange',
    to: 'kind:',
    code: 'field.empty',
    at: '‸kind:\nstatus',
  },
  {
    name: 'a word that is none of the list',
    file: EVENT,
    from: 'kind: expert-exchange',
    to: 'kind: expert-exchnage',
    code: 'word.unknown',
    at: 'kind: ‸expert-exchnage',
    place: ['Kind', 'Art'],
    says: 'Did you mean “expert-exchange”? Possible are: dialogue-event',
  },
  {
    name: 'a kind of location that there is not',
    file: EVENT,
    from: 'kind: virtual',
    to: 'kind: digital',
    code: 'word.unknown',
    at: 'kind: ‸digital',
    place: ['Location 1, kind', 'Ort 1, Art'],
    says: 'place, virtual',
  },
  {
    name: 'a number where a text belongs',
    file: TIRANA,
    from: 'de: Digitalisierung der städtischen Dienste von Tirana während der COVID-19-Pandemie',
    to: 'de: 2020',
    code: 'type.text',
    at: 'de: ‸2020',
    place: ['Title, German', 'Titel, Deutsch'],
  },
  {
    name: 'a key with a zero in front, without quotation marks',
    file: 'municipalities.yaml',
    from: "'05113000'",
    to: '05113000',
    code: 'type.text',
    at: '‸05113000',
    says: '“05113000” in quotation marks',
  },
  {
    name: 'a text where a list belongs',
    file: TIRANA,
    from: 'municipalities:\n  - tirana',
    to: 'municipalities: tirana',
    code: 'type.list',
    at: 'municipalities: ‸tirana',
  },
  {
    name: 'a number in quotation marks',
    file: EVENT,
    from: 'value: 50',
    to: "value: '50'",
    code: 'count.value',
    at: "value: ‸'50'",
    place: ['Count 1, value', 'Zahl 1, Wert'],
  },
  {
    name: 'a text of blanks',
    file: EVENT,
    from: 'en: Virtual expert exchange for South-East Europe',
    to: "en: '  '",
    code: 'text.blank',
    at: "en: ‸'  '",
    place: ['Subtitle, English', 'Untertitel, Englisch'],
  },
  {
    name: 'a language in capitals',
    file: 'topics.yaml',
    from: 'en: COVID-19 pandemic',
    to: 'EN: COVID-19 pandemic',
    code: 'language.form',
    at: '‸EN:',
  },
  {
    name: 'an id with a capital',
    file: 'municipalities.yaml',
    from: '- id: tirana',
    to: '- id: Tirana',
    code: 'slug.form',
    at: '- id: ‸Tirana',
    place: ['Municipality “Tirana”, id', 'Kommune „Tirana“, Kennung'],
  },
  {
    name: 'a country that is no code',
    file: EVENT,
    from: '    - XK\n',
    to: '    - KO\n',
    code: 'country.unknown',
    at: '- ‸KO',
    place: ['Country 5, country', 'Land 5, Land'],
    says: 'Kosovo is XK',
  },
  {
    name: 'a day that does not exist',
    file: EVENT,
    from: 'start: 2020-10-07',
    to: 'start: 2020-02-30',
    code: 'moment.day',
    at: 'start: ‸2020-02-30',
  },
  {
    name: 'a date in German writing',
    file: EVENT,
    from: 'start: 2020-10-07',
    to: 'start: 07.10.2020',
    code: 'moment.form',
    at: 'start: ‸07.10.2020',
  },
  {
    name: 'an abbreviation for a time zone',
    file: EVENT,
    from: 'timeZone: Europe/Berlin',
    to: 'timeZone: CEST',
    code: 'zone.unknown',
    at: 'timeZone: ‸CEST',
  },
  {
    name: 'an address without a scheme',
    file: 'publisher.yaml',
    from: 'https://feed.connective-cities.example',
    to: 'feed.connective-cities.example',
    code: 'url.form',
    at: 'baseUrl: ‸feed',
  },
  {
    name: 'a picture neither described nor decorative',
    file: EVENT,
    from: '  decorative: true\n',
    to: '',
    code: 'image.alt',
    at: '‸credit:',
    place: ['Image, description of the picture', 'Bild, Bildbeschreibung'],
  },
  {
    name: 'a public material without an address',
    file: 'materials.yaml',
    from: 'access: unknown',
    to: 'access: public',
    code: 'material.url',
    at: '- ‸id: session-results',
  },
  // ids
  {
    name: 'an id that nobody bears',
    file: EVENT,
    from: 'practice: essen-innovation-technology',
    to: 'practice: essen-inovation-technology',
    code: 'ref.unknown',
    at: 'practice: ‸essen-inovation',
    place: ['Presentation 3, practice', 'Präsentation 3, Praxisbeispiel'],
    says: 'Did you mean “essen-innovation-technology”',
  },
  {
    name: 'an id misspelt where it is borne, and named twice elsewhere',
    file: 'municipalities.yaml',
    from: '- id: essen',
    to: '- id: esssen',
    code: 'id.typo',
    at: '- id: ‸esssen',
    says: 'Write “essen” here',
  },
  {
    name: 'an id misspelt in several places',
    file: EVENT,
    from: 'digitalisation\n',
    to: 'digitalization\n',
    code: 'ref.unknown',
    at: '- ‸digitalization',
  },
  {
    name: 'an id that two things bear',
    file: 'organisations.yaml',
    from: '- id: city-of-essen',
    to: '- id: municipality-tirana',
    code: 'id.duplicate',
    at: '- id: ‸municipality-tirana\n  kind: municipality\n  name:\n    de: Stadt Essen',
  },
  {
    name: 'a question named that is not there',
    file: EVENT,
    from: '      - q5\n',
    to: '      - q6\n',
    code: 'ref.unknown',
    at: '- ‸q6',
    place: ['Programme item 3, question 5', 'Programmpunkt 3, Frage 5'],
  },
  {
    name: 'an id that differs from its folder',
    file: EVENT,
    from: 'kind: expert-exchange',
    to: 'id: digital-services\nkind: expert-exchange',
    code: 'id.folder',
    at: 'id: ‸digital-services',
  },
  {
    name: 'a topic that is wider than itself',
    file: 'topics.yaml',
    from: '- id: covid-19',
    to: '- id: covid-19\n  broader: covid-19',
    code: 'ref.self',
    at: 'broader: ‸covid-19',
  },
  {
    name: 'a source that is no article',
    file: EVENT,
    from: 'headline: true\n      text:\n        de: Rund 50 Teilnehmende\n        en: about 50 participants\n      source: review-of',
    to: 'headline: true\n      text:\n        de: Rund 50 Teilnehmende\n        en: about 50 participants\n      source: revue-of',
    code: 'ref.unknown',
    at: 'source: ‸revue-of',
  },
  // dates
  {
    name: 'an end before the start',
    file: EVENT,
    from: 'start: 2020-10-07',
    to: 'start: 2020-10-07\n  end: 2020-10-06',
    code: 'when.order',
    at: 'end: ‸2020-10-06',
  },
  {
    name: 'a programme item on another day',
    file: EVENT,
    from: '    kind: plenary\n',
    to: '    kind: plenary\n    when: 2020-10-08T13:00\n',
    code: 'item.outside',
    at: 'when: ‸2020-10-08T13:00',
  },
  {
    name: 'a review before the event',
    file: REVIEW,
    from: 'published: 2020-10-14',
    to: 'published: 2020-10-04',
    code: 'article.too-early',
    level: 'warning',
    at: 'published: ‸2020-10-04',
  },
  {
    name: 'a rescheduled event without its former date',
    file: EVENT,
    from: 'status: scheduled',
    to: 'status: rescheduled',
    code: 'status.previous',
    at: 'status: ‸rescheduled',
  },
  // numbers, places, people
  {
    name: 'numbers that cannot both be true',
    file: EVENT,
    from: '      value: 20\n      qualifier: more-than',
    to: '      value: 20',
    code: 'count.contradiction',
    level: 'warning',
    at: 'value: ‸20\n',
  },
  {
    name: 'two numbers marked for the card',
    file: EVENT,
    from: '      value: 20\n',
    to: '      value: 20\n      headline: true\n',
    code: 'count.headline',
    level: 'warning',
    at: 'value: 20\n      headline: ‸true',
  },
  {
    name: 'more countries stated than listed',
    file: EVENT,
    from: 'value: 11',
    to: 'value: 12',
    code: 'count.countries',
    level: 'warning',
    at: 'value: ‸12',
  },
  {
    name: 'a country that is listed twice',
    file: EVENT,
    from: '    - AM\n',
    to: '    - GE\n',
    code: 'country.duplicate',
    at: 'TR\n    - ‸GE',
  },
  {
    name: 'a municipality of a country that is not listed',
    file: EVENT,
    from: '  municipalitiesComplete: false',
    to: '  municipalities:\n    - essen\n  municipalitiesComplete: false',
    code: 'municipality.country',
    level: 'warning',
    at: '- ‸essen\n  municipalitiesComplete',
  },
  {
    name: 'an online event with a place',
    file: EVENT,
    from: '    kind: virtual\n',
    to: '    kind: place\n',
    code: 'mode.place',
    level: 'warning',
    at: 'attendance: ‸online',
  },
  {
    name: 'a presentation that the programme forgets',
    file: EVENT,
    from: '      - tirana\n      - tbilisi\n',
    to: '      - tirana\n',
    code: 'presentation.unscheduled',
    level: 'warning',
    at: '- id: ‸tbilisi\n',
  },
  {
    name: 'a name without a ground for publishing it',
    file: EVENT,
    from: '- person: peter-adelskamp',
    to: '- name: Peter Adelskamp',
    code: 'person.no-basis',
    level: 'warning',
    at: 'name: ‸Peter',
  },
  {
    name: 'a target of no goal',
    file: TIRANA,
    from: 'topics:',
    to: "sdgs:\n  - '11.9'\ntopics:",
    code: 'sdg.unknown',
    at: "- ‸'11.9'",
  },
  {
    name: 'a private meeting link',
    file: EVENT,
    from: '    kind: virtual\n',
    to: '    kind: virtual\n    url: https://zoom.us/j/12345?pwd=abc\n',
    code: 'privacy.meeting-link',
    level: 'warning',
    at: 'url: ‸https://zoom.us',
  },
  // languages
  {
    name: 'a question without its translation',
    file: EVENT,
    from: '      en: How do city administrations deal with the groups most affected by the pandemic?\n',
    to: '',
    code: 'lang.missing',
    level: 'warning',
    at: '‸de: Wie gehen',
    place: ['Question 3, English', 'Frage 3, Englisch'],
  },
  {
    name: 'a question without its original',
    file: EVENT,
    from: '      de: Wie gehen die Stadtverwaltungen mit Gruppen um, die am stärksten von der Pandemie betroffen sind?\n',
    to: '',
    code: 'lang.missing',
    at: '‸en: How do city',
    place: ['Question 3, German', 'Frage 3, Deutsch'],
  },
  {
    name: 'a translation that is not declared',
    file: TIRANA,
    from: /\n {2}translations:[^]*?\n\n/.exec(textOf(TIRANA))?.[0] ?? '',
    to: '\n\n',
    code: 'lang.undeclared',
    level: 'warning',
    at: '‸en: Digitalisation of Tirana',
  },
  {
    name: 'a translation declared under another language',
    file: EVENT,
    from: '    en:\n      by: project',
    to: '    fr:\n      by: project',
    code: 'lang.unused',
    level: 'warning',
    at: '‸fr:',
    says: 'Did you mean “en”',
  },
  {
    name: 'another original language than the texts have',
    file: TIRANA,
    from: 'original: de',
    to: 'original: sq',
    code: 'lang.original',
    at: 'original: ‸sq',
  },
  // prose
  {
    name: 'a section that one language lacks',
    file: REVIEW_EN,
    from: '## Results\n',
    to: '',
    code: 'article.sections',
    at: '‸## Presentations of good practices',
  },
  {
    name: 'a kind of section that there is not',
    file: REVIEW,
    from: '{#format}',
    to: '{#fromat}',
    code: 'section.kind',
    at: '‸## {#fromat}',
    says: 'Did you mean “format”',
  },
  {
    name: 'a list that the event does not have',
    file: REVIEW,
    from: '{{outcomes}}',
    to: '{{results}}',
    code: 'md.include',
    at: '‸{{results}}',
  },
  {
    name: 'HTML in prose',
    file: REVIEW,
    from: 'Insgesamt wurden',
    to: '<b>Insgesamt</b> wurden',
    code: 'md.html',
    at: '‸<b>',
  },
  {
    name: 'a smaller heading in prose',
    file: REVIEW_EN,
    from: 'Altogether,',
    to: '### Questions\n\nAltogether,',
    code: 'md.heading',
    at: '‸### Questions',
  },
  {
    name: 'a picture in a text of the event',
    file: 'working-groups.yaml',
    from: '    en: >-\n      After',
    to: '    en: >-\n      ![group](group.png) After',
    code: 'md.image',
    at: 'en: ‸>-',
    place: [
      'Working group “follow-up-groups-2020”, summary, English',
      'Arbeitsgruppe „follow-up-groups-2020“, Zusammenfassung, Englisch',
    ],
  },
  {
    name: 'a fact in the file of a translation',
    file: REVIEW_EN,
    from: 'section: News',
    to: 'section: News\npublished: 2020-10-14',
    code: 'article.field',
    at: '‸published',
  },
  {
    name: 'a translation that does not say so',
    file: REVIEW_EN,
    from: 'translation:\n  by: project\n  official: false\n',
    to: '',
    code: 'article.translation',
    at: '‸section: News',
  },
  {
    name: 'prose without a head',
    file: REVIEW_EN,
    from: '---\nsection',
    to: 'section',
    code: 'article.head',
    at: '‸section: News',
  },
  {
    name: 'a picture that is not there',
    file: EVENT,
    from: '  creator: metamorworks',
    to: '  url: cities.jpg\n  creator: metamorworks',
    code: 'image.missing',
    at: 'url: ‸cities.jpg',
  },
];

function textOf(path: string): string {
  return sound?.files.find((file) => file.path === path)?.text ?? '';
}

function broken({ file: path, from, to }: Mistake): SourceFile[] {
  const file = textOf(path);
  expect(file, `"${from}" stands in ${path}`).toContain(from);
  return (sound?.files ?? []).map((other) =>
    other.path === path ? { path, text: file.replace(from, () => to) } : other,
  );
}

/** Line and column of the caret's place in a file, where its text stands first. */
function positionIn(files: readonly SourceFile[], path: string, snippet: string) {
  const text = files.find((file) => file.path === path)?.text ?? '';
  const words = snippet.replace('‸', '');
  const first = text.indexOf(words);
  expect(first, `"${words}" stands in ${path}`).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, first + snippet.indexOf('‸')).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Pages contradict themselves, and the content keeps that: what its check warns of, and rightly so. */
const contradictions = [
  ['events/2014-06-24-leipzig-launch/event.yaml', 'count.contradiction'],
  ['events/2023-10-10-renewable-energy-tbilisi/event.yaml', 'count.contradiction'],
  ['events/2023-10-10-renewable-energy-tbilisi/event.yaml', 'count.countries'],
];

const wrong = (issues: readonly LocatedIssue[]) => issues.filter(({ level }) => level !== 'note');

describe('sound content', () => {
  const { content, issues } = loadContent(whole?.files ?? [], whole?.assets);

  it('is the events of the network, with nothing to correct but what pages themselves contradict', () => {
    expect(wrong(issues).map(({ file, code }) => [file, code])).toEqual(contradictions);
    expect(content?.events.map(({ id }) => id)).toContain('2020-10-07-digital-municipal-services');
  });

  it('says of each event and practice beside the seed’s where its facts are from', () => {
    const things = [...(content?.events ?? []), ...(content?.practices ?? [])];
    const unsourced = things.filter(({ links }) => !links.some(({ rel }) => rel === 'source'));
    expect(unsourced.map(({ id }) => id).sort()).toEqual([
      'essen-innovation-technology',
      'tbilisi-web-platform-hotline',
      'tirana-digital-services',
    ]);
    expect(content?.events.length).toBeGreaterThanOrEqual(13);
    expect(content?.practices.length).toBeGreaterThanOrEqual(11);
  });

  it('gives no two links of an event or practice the same words', () => {
    const alike = [...(content?.events ?? []), ...(content?.practices ?? [])].filter(({ links }) =>
      ['de', 'en'].some((language) => {
        const words = links.map(({ title, url }) => title?.[language] ?? url);
        return new Set(words).size < words.length;
      }),
    );
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('are also the samples, whose withdrawn person is a note', () => {
    const loaded = loadContent(samples?.files ?? [], samples?.assets);
    expect(wrong(loaded.issues)).toEqual([]);
    expect(loaded.issues.map(({ code }) => code)).toContain('person.withdrawn');
    expect(loaded.content?.events.length).toBe(18);
  });
});

describe('one mistake gives one issue, at its place', () => {
  it.each(mistakes)('$name', (mistake) => {
    const { code, level = 'error', at, file, place, says = '' } = mistake;
    const files = broken(mistake);
    const { content, issues } = loadContent(files, sound?.assets);
    const found = wrong(issues).map((issue) => ({
      ...issue.position,
      code: issue.code,
      level: issue.level,
      file: issue.file,
    }));
    expect(found).toEqual([{ code, level, file, ...positionIn(files, file, at) }]);
    expect(content === undefined).toBe(level === 'error');

    const [issue] = wrong(issues);
    if (!issue) throw new Error('There is one issue.');
    const [en, de] = [messageOf(issue, 'en'), messageOf(issue, 'de')];
    expect(en).toContain(says);
    expect(de).not.toBe(en);
    expect(en + de).not.toMatch(/[{]\w+[}]/);
    const places = [placeInWords(issue.path, 'en', issue.id), placeInWords(issue.path, 'de', issue.id)];
    if (place) expect(places).toEqual(place);
  });

  it('breaks the content in at least thirty ways', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(30);
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
    const files = (sound?.files ?? []).map((file) =>
      file.path === path ? { ...file, path: renamed } : file,
    );
    const found = wrong(loadContent(files, sound?.assets).issues);
    expect(found.map((issue) => [issue.code, issue.level, issue.file])).toEqual([[code, level, renamed]]);
    expect(found[0]?.params.near).toBe(near);
  });
});
