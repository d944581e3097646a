import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as de from '../language/de.js';
import * as en from '../language/en.js';
import { eventFallback, eventPage } from './html.js';
import { pageStyles } from './page-styles.js';
import { bare, eventOf, paragraph, saying } from './sample.test-support.js';

const pageOf = (fields: object, language = 'de') =>
  eventPage(eventOf(fields), { language, words: language === 'en' ? en : de });

/** The tags of a page with the names of their attributes. */
const tagsOf = (page: string) => (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));

const withoutEnd = new Set(['!doctype', 'meta', 'link', 'img', 'br']);

/** Elements that are open at each start tag, outermost first. Throws where tags do not pair. */
function nesting(page: string): string[][] {
  const open: string[] = [];
  const paths: string[][] = [];
  for (const [, end, name = ''] of page.matchAll(/<(\/?)([!\w]+)[^>]*>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else {
      paths.push([...open, name]);
      if (!withoutEnd.has(name.toLowerCase())) open.push(name);
    }
  }
  expect(open).toStrictEqual([]);
  return paths;
}

const rich = { de: paragraph('Text des Abschnitts.') };
const article = (fields: object) => ({
  id: 'review',
  kind: 'review',
  title: { de: 'Rückblick' },
  published: '2031-03-05',
  language: { original: 'de', translations: {} },
  authors: [],
  sections: [],
  ...fields,
});

describe('eventPage', () => {
  test('has the same tags whatever its texts hold, and holds them all', () => {
    const words = { language: 'de', words: de };
    const plainTags = tagsOf(eventPage(saying('x'), words));
    const hostile = fc.constantFrom(
      '<script>',
      '</title>',
      '"><img src=x onerror=y>',
      "' onload='",
      '-->',
      '{{questions}}',
      '&lt;',
      ']]>',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme-ascii', minLength: 1 })), { minLength: 1 }),
        (parts) => {
          const text = `x${parts.join('')}`;
          expect(tagsOf(eventPage(saying(text), words))).toStrictEqual(plainTags);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('closes what it opens, and puts no block into a paragraph and no link into a link', () => {
    for (const path of nesting(eventPage(saying('x'), { language: 'de', words: de }))) {
      const name = path.at(-1) ?? '';
      const around = path.slice(0, -1);
      if (name === 'a') expect(around).not.toContain('a');
      if (['p', 'ul', 'ol', 'dl', 'div', 'section', 'h2', 'h3', 'figure'].includes(name))
        expect(around).not.toContain('p');
    }
  });

  test('undoes links inside links', () => {
    const inner = { type: 'link', url: 'https://inner.example', children: ['innen'] };
    const outer = {
      type: 'link',
      url: 'https://outer.example',
      children: ['außen ', { type: 'strong', children: [inner] }],
    };
    const page = pageOf({ summary: { de: paragraph(outer) } });
    expect(page).toContain('<a href="https://outer.example">außen <strong>innen</strong></a>');
  });

  test('carries no script, no style and nothing that a strict policy refuses', () => {
    const page = eventPage(saying('x'), { language: 'de', words: de });
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/);
    expect(pageStyles).not.toMatch(/url\(|@import/);
  });

  test('tells programs what it is given to tell, and nothing in it ends its element', () => {
    const structuredData = { name: '</script><script>alert(1)</script><!--' };
    const page = eventPage(eventOf({}), { language: 'de', words: de, structuredData });
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toStrictEqual(structuredData);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(data).not.toContain('<');
  });

  test('leads to the event’s file for a calendar, each page to the one in its language', () => {
    const fields = {
      title: { de: 'Wasser', en: 'Water' },
      language: { original: 'de', translations: { en: { by: 'editor', of: 'de', official: true } } },
      calendar: 'water-2031.ics',
    };
    expect(pageOf(fields)).toContain('<a href="water-2031.ics">In den Kalender</a>');
    expect(pageOf(fields)).toContain('<link rel="alternate" type="text/calendar" href="water-2031.ics" />');
    expect(pageOf(fields, 'en')).toContain('<a href="water-2031.en.ics">Add to calendar</a>');
    expect(pageOf({ ...fields, calendar: undefined })).not.toContain('text/calendar');
  });

  test('has one heading of the first level, and skips no level after it', () => {
    const levels = [...eventPage(saying('x'), { language: 'de', words: de }).matchAll(/<h(\d)/g)].map(
      ([, level]) => Number(level),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test('names the language of what is not in the page’s own', () => {
    const page = pageOf({ title: { de: 'Wasser', en: 'Water' }, subtitle: { de: 'Nur deutsch' } }, 'en');
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<span lang="de" dir="ltr">Nur deutsch</span>');
  });

  test('marks a list of the event inside prose of another language as its own language again', () => {
    const page = pageOf(
      {
        title: { de: 'Wasser', en: 'Water' },
        sections: [
          {
            kind: 'questions',
            body: { de: [...paragraph('Fragen:'), { type: 'include', of: 'questions' }] },
          },
        ],
        questions: [{ id: 'q', text: { de: 'Wie?', en: 'How?' } }],
      },
      'en',
    );
    expect(page).toMatch(
      /<div lang="de" dir="ltr"><p>Fragen:<\/p>\s*<div lang="en" dir="ltr"><ol>\s*<li>How\?/,
    );
  });

  test('is written from right to left in a language that is', () => {
    const page = eventPage(
      eventOf({ title: { ar: 'ماء' }, language: { original: 'ar', translations: {} } }),
      {
        language: 'ar',
        words: { ...en, shared: { ...en.shared, language: 'ar' } },
      },
    );
    expect(page).toContain('<html lang="ar" dir="rtl">');
  });

  test('says that a translation is unofficial, and leads to the other pages', () => {
    const fields = {
      title: { de: 'Wasser', en: 'Water' },
      language: {
        original: 'de',
        translations: { en: { by: 'project', of: 'de', official: false, note: 'Made by hand.' } },
      },
    };
    const others = [{ language: 'de', address: 'water-2031.html', words: de.page.thisPageIn }];
    const page = eventPage(eventOf(fields), { language: 'en', words: en, others });
    expect(page).toContain('Unofficial translation. The original is in German. Made by hand.');
    expect(page).toContain('<a href="water-2031.html" hreflang="de" lang="de">Diese Seite auf Deutsch</a>');
    expect(page).toMatch(/<link rel="alternate" hreflang="de" href="water-2031.html"/);
    expect(pageOf(fields)).not.toContain('class="note"');
  });

  test('shows the newest review before everything else that was written', () => {
    const page = pageOf({
      articles: [
        article({ id: 'early', kind: 'announcement', title: { de: 'Einladung' }, published: '2031-01-01' }),
        article({}),
      ],
    });
    expect(page).toContain('<h1>Rückblick</h1>');
    expect(page.indexOf('Einladung')).toBeGreaterThan(page.indexOf('Rückblick'));
  });

  test('shows a list where a text asks for it, and not again after it', () => {
    const body = { de: [...paragraph('Gefragt wurde:'), { type: 'include', of: 'questions' }] };
    const page = pageOf({
      questions: [{ id: 'q', text: { de: 'Wie geht das?' } }],
      articles: [article({ sections: [{ kind: 'questions', heading: { de: 'Fragen' }, body }] })],
    });
    expect(page.match(/Wie geht das\?/g)).toHaveLength(1);
    expect(page).not.toContain('Leitfragen</h2>');
  });

  test('shows what no text asks for under a heading of its own', () => {
    const page = pageOf({ questions: [{ id: 'q', text: { de: 'Wie?' } }], articles: [article({})] });
    expect(page).toMatch(/Leitfragen<\/h2\s*>\s*<ol>/);
  });

  const item = {
    id: 'i',
    kind: 'presentations',
    title: { de: 'Beispiele' },
    people: [],
    presentations: [],
    questions: [],
  };
  const talk = (id: string) => ({ id, title: { de: `Vortrag ${id}` }, presenters: [], materials: [] });

  test('shows presentations once: in the programme, if it names all of them', () => {
    const presentations = [talk('a'), talk('b')];
    const all = pageOf({ presentations, programme: [{ ...item, presentations: ['a', 'b'] }] });
    expect(all.match(/Vortrag a/g)).toHaveLength(1);
    const some = pageOf({ presentations, programme: [{ ...item, presentations: ['a'] }] });
    expect(some).toContain('Vortrag b');
  });

  test('lets prose stand for a programme, but never for a timetable', () => {
    const sections = [{ kind: 'programme', heading: { de: 'Programm' }, body: rich }];
    expect(pageOf({ sections, programme: [item] })).not.toContain('Beispiele');
    const timed = { ...item, when: { start: '2031-03-01T10:00' } };
    expect(pageOf({ sections, programme: [timed] })).toContain('Beispiele');
  });

  test('says the times of sessions instead of one span across their gap', () => {
    const page = pageOf({
      when: { start: '2031-03-01T09:00', end: '2031-03-03T12:00' },
      sessions: [
        { start: '2031-03-01T09:00', end: '2031-03-01T17:00' },
        { start: '2031-03-03T10:00', end: '2031-03-03T12:00' },
      ],
    });
    expect(page).toContain('09:00–17:00');
    expect(page).toContain('10:00–12:00');
    expect(page).not.toContain('09:00–12:00');
  });

  test('says what a session is called and where it takes place', () => {
    const page = pageOf({
      when: { start: '2031-10-30', end: '2031-11-02' },
      sessions: [
        { start: '2031-10-30', title: { de: 'Tag der Ufer' } },
        { start: '2031-11-02', location: 'mill' },
      ],
      locations: [{ id: 'mill', kind: 'place', name: { de: 'Alte Mühle' } }],
    });
    expect(page).toMatch(/Tag der Ufer<br \/><time/);
    expect(page).toMatch(/2\.\s*November 2031<\/time\s*><br \/><span class="quiet">Alte Mühle/);
  });

  const town = { id: 'senaki', kind: 'municipality', name: { de: 'Senaki' }, country: 'GE' };

  test('explains a star once, below everything, and gives the second country another one', () => {
    const page = pageOf({
      participation: {
        ...bare.participation,
        countries: [{ country: 'XK' }, { country: 'GE' }, { country: 'TW' }],
      },
      countryNames: { XK: { de: 'Kosovo' }, GE: { de: 'Georgien' }, TW: { de: 'Taiwan' } },
      countryNotes: { TW: { de: 'Zweite Anmerkung.' }, XK: { de: 'Erste Anmerkung.' } },
    });
    expect(page).toContain('Kosovo<sup>*</sup>');
    expect(page).toContain('Taiwan<sup>**</sup>');
    expect(page).toContain('Georgien<');
    expect(page).toContain('* Erste Anmerkung.<br />** Zweite Anmerkung.');
    expect(page.match(/Erste Anmerkung/g)).toHaveLength(1);
  });

  test('says of a municipality what has to be said wherever it is named', () => {
    const page = pageOf({
      participation: { ...bare.participation, municipalities: [{ municipality: town }] },
      gazetteer: { senaki: { note: { de: 'Verwaltung in Poti' } } },
    });
    expect(page).toContain('Senaki <span class="quiet">(Verwaltung in Poti)</span>');
  });

  test('tells how a contact is reached', () => {
    const who = { role: 'contact', affiliations: [], name: 'Ada Beispiel' };
    const page = pageOf({ contacts: [{ ...who, email: 'ada@city.example', phone: '+49 (201) 88-0' }] });
    expect(page).toContain('<a href="mailto:ada@city.example">ada@city.example</a>');
    expect(page).toContain('<a href="tel:+49201880">+49 (201) 88-0</a>');
  });

  test('links a person to the first page about them', () => {
    const links = [{ url: 'https://city.example/ada', rel: 'web' }];
    const who = { role: 'contact', affiliations: [], name: 'Ada Beispiel', links };
    expect(pageOf({ contacts: [who] })).toContain('<a href="https://city.example/ada">Ada Beispiel</a>');
  });

  test('shows the links of an article, of an item and of a working group where they stand', () => {
    const linkTo = (name: string) => [{ url: `https://${name}.example/`, title: { de: name }, rel: 'web' }];
    const group = { id: 'g', several: false, municipalities: [], counts: [] };
    const page = pageOf({
      articles: [
        article({ links: linkTo('Quelle') }),
        article({ id: 'first', kind: 'announcement', published: '2031-01', links: linkTo('Einladung') }),
      ],
      programme: [{ ...item, links: linkTo('Anmeldung') }],
      workingGroups: [{ ...group, title: { de: 'Danach' }, links: linkTo('Gruppe') }],
    });
    for (const name of ['Quelle', 'Einladung', 'Anmeldung', 'Gruppe'])
      expect(page).toContain(`<a href="https://${name}.example/">${name}</a>`);
  });

  test('says who moderates a working group, who belongs to it and what it has made', () => {
    const page = pageOf({
      workingGroups: [
        {
          id: 'g',
          several: false,
          municipalities: [],
          organisations: [{ id: 'works', kind: 'company', name: { de: 'Wasserwerke' } }],
          counts: [],
          people: [{ name: 'Bo Muster', role: 'moderator', affiliations: [] }],
          materials: [
            { id: 'm', kind: 'report', title: { de: 'Bericht' }, approxBytes: false, access: 'unknown' },
          ],
        },
      ],
    });
    for (const words of ['Wasserwerke', 'Bo Muster', 'Bericht']) expect(page).toContain(words);
  });

  test('says when a material came out and who published it', () => {
    const publishers = [{ id: 'net', kind: 'network', name: { de: 'Beispielnetz' } }];
    const material = {
      id: 'm',
      kind: 'report',
      title: { de: 'Bericht' },
      approxBytes: false,
      access: 'unknown',
    };
    const page = pageOf({ materials: [{ ...material, published: '2021', publishers }] });
    expect(page).toMatch(/<time datetime="2021">2021<\/time> · Beispielnetz/);
  });

  test('says which languages are spoken and interpreted, and of what the event is a part', () => {
    const page = pageOf({ languages: ['en'], interpretation: ['fr', 'ckb'], partOf: { de: 'Weltkongress' } });
    expect(page).toMatch(/Sprachen<\/dt>\s*<dd>Englisch/);
    expect(page).toMatch(/Verdolmetschung<\/dt>\s*<dd>Französisch, ckb/);
    expect(page).toContain('Weltkongress');
  });

  test('leads from a result to the practices it rests on', () => {
    const practices = [
      { id: 'wells', title: { de: 'Brunnen' }, url: '../practices/wells.html', municipalities: [] },
    ];
    expect(pageOf({ outcomes: [{ id: 'o', kind: 'insight', text: rich, practices }] })).toContain(
      '<a href="../practices/wells.html">Brunnen</a>',
    );
  });

  test('leaves no empty shell of what is not known', () => {
    expect(pageOf({})).not.toMatch(/<(p|dd|li|ul|ol|footer|h\d|figure)(?: [^>]*)?>\s*<\/\1|description/);
  });

  test('says in words that an event is cancelled, and when it was to be', () => {
    const page = pageOf({ status: 'postponed', previousStart: '2031-01-10' });
    expect(page).toMatch(/class="status">\s*<strong>/);
    expect(page).toContain('10.\u00A0Januar 2031');
  });

  test('shows the credit of a picture that it does not have', () => {
    const page = pageOf({ image: { credit: { de: 'Foto: Muster' }, decorative: true } });
    expect(page).toContain('<p class="credit">Foto: Muster</p>');
    expect(page).not.toContain('<img');
  });
});

describe('eventFallback', () => {
  const when = { start: '2031-03-01' };
  const counts = [
    { of: 'participants', value: 50, qualifier: 'about', planned: false, derived: false, headline: true },
  ];
  const fields = { when, participation: { ...bare.participation, counts } };
  const fallback = (more: object = {}) =>
    eventFallback(eventOf({ ...fields, ...more }), {
      language: 'de',
      words: de,
      address: 'https://feed.example/a.html',
    });

  test('is title, date and numbers on one line', () => {
    expect(fallback()).toBe(
      '<a href="https://feed.example/a.html">Wasser</a> · <time datetime="2031-03-01">1.\u00A0März 2031</time> · rund 50 Teilnehmende',
    );
  });

  test('may stand in a paragraph, and is no markup of somebody else’s', () => {
    const names = tagsOf(fallback({ title: { de: '<script>\n' } })).map((tag) => /^<\/?(\w+)/.exec(tag)?.[1]);
    expect(new Set(names)).toStrictEqual(new Set(['a', 'time']));
  });
});
