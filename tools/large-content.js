// A folder of content as large as wanted, for tests and measurements: always the same for a number of
// events. The shapes are those of real event pages (an announcement alone; a review with programme,
// questions and practices; days with gaps; cancelled; a webinar of two lines); words and places are made up.

const syllables =
  'an ba be ber da de den er ge ha he in ka kel la len ma mer mo na ne nen or pa ra re ri ro sa schen se so ta te ter tu un ve wa zu';
const countries =
  'AL AM AZ BA BR BY CL CM CO DE EC EG ET GE GH ID IN JO KE KH LB MA MD ME MK MX MZ NA NP PE PH PS RS RW SN TH TN TR TZ UA UG VN XK ZA';
const kinds = 'expert-exchange workshop webinar dialogue-event training study-tour conference';
const cancelled = 'cancelled postponed rescheduled moved-online';

/** mulberry32: the same numbers on every machine, in [0, 1). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words, places and days as the events draw them. */
function createSource(seed) {
  const next = randomNumbers(seed);
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const one = (list) => list[whole(0, list.length - 1)];
  const some = (list, least, most) => [
    ...new Set(Array.from({ length: whole(least, most) }, () => one(list))),
  ];
  const parts = syllables.split(' ');
  const vocabulary = Array.from({ length: 30_000 }, (_, rank) =>
    Array.from({ length: rank < 100 ? whole(1, 2) : whole(2, 5) }, () => one(parts)).join(''),
  );
  // Words of real texts: the most frequent one stands twice as often as the second, and so on (Zipf).
  const word = () => vocabulary[Math.floor(vocabulary.length ** next()) - 1];
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const words = (count) => capital(Array.from({ length: count }, word).join(' '));
  const sentences = (count) => Array.from({ length: count }, () => `${words(whole(8, 18))}.`).join(' ');
  const both = (make) => ({ de: make(), en: make() });
  const day = (number) => new Date(Date.UTC(2010, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
  return { whole, one, some, words, sentences, both, day, chance: (share) => next() < share };
}

/** Writes YAML as people indent it. */
function yaml(value, indent = '') {
  if (Array.isArray(value)) {
    return value.map((entry) => `${indent}- ${yaml(entry, `${indent}  `).trimStart()}`).join('');
  }
  if (typeof value !== 'object') return `${indent}${typeof value === 'string' ? scalar(value) : value}\n`;
  const fields = Object.entries(value).filter(
    ([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0),
  );
  return fields
    .map(([name, entry]) => {
      if (typeof entry !== 'object') return `${indent}${name}: ${yaml(entry)}`;
      return `${indent}${name}:\n${yaml(entry, `${indent}  `)}`;
    })
    .join('');
}

function scalar(text) {
  return /^[\p{L}\d][\p{L}\d ,.\-]*$/u.test(text) && !/^[\d.]+$/.test(text) ? text : JSON.stringify(text);
}

const unofficial = { original: 'de', translations: { en: { by: 'project', of: 'de', official: false } } };

/**
 * Files of a folder of content.
 *
 * @param count how many events
 */
export function largeContent(count) {
  const source = createSource(20_201_007);
  const { whole, one, some, words, sentences, both, day, chance } = source;
  const named = (name, length) => Array.from({ length }, (_, at) => `${name}-${at + 1}`);
  const topics = named('topic', 24);
  const regions = named('region', 12);
  const organisations = named('organisation', 40 + Math.floor(count / 50));
  const municipalities = named('municipality', 20 + Math.floor(count / 10));
  const people = named('person', 20 + Math.floor(count / 5));
  const practices = named('practice', 10 + Math.floor(count / 5));
  const series = named('series', 2 + Math.floor(count / 40));
  const codes = countries.split(' ');

  const files = [
    {
      path: 'publisher.yaml',
      text: yaml({
        name: 'Beispielnetz',
        baseUrl: 'https://feed.beispielnetz.example',
        language: 'de',
        timeZone: 'Europe/Berlin',
      }),
    },
  ];
  const list = (path, ids, make) => {
    files.push({ path, text: yaml(ids.map((id) => ({ id, ...make(id) }))) });
  };
  list('topics.yaml', topics, () => ({ label: both(() => words(1)) }));
  list('regions.yaml', regions, () => ({ label: both(() => words(2)) }));
  list('organisations.yaml', organisations, () => ({
    kind: 'network',
    name: both(() => words(3)),
    url: 'https://www.beispielnetz.example',
  }));
  list('municipalities.yaml', municipalities, () => ({
    name: both(() => words(1)),
    country: one(codes),
  }));
  list('people.yaml', people, () => ({
    name: `${words(1)} ${words(1)}`,
    affiliations: [{ organisation: one(organisations), role: both(() => words(3)) }],
    publication: { basis: 'public-task' },
  }));
  list('series.yaml', series, (id) => ({
    title: both(() => words(4)),
    topics: some(topics, 1, 2),
    firstPublished: day(Number(id.slice('series-'.length))),
  }));
  practices.forEach((id, at) => {
    files.push({
      path: `practices/${id}.yaml`,
      text: yaml({
        language: unofficial,
        firstPublished: day(at),
        title: both(() => words(whole(5, 12))),
        summary: both(() => sentences(2)),
        municipalities: [one(municipalities)],
        topics: some(topics, 1, 3),
        regions: some(regions, 0, 1),
        state: 'running',
        sections: chance(0.3) ? [{ kind: 'background', body: both(() => sentences(4)) }] : [],
      }),
    });
  });

  for (let at = 0; at < count; at += 1) {
    // Spread over fifteen years; several on a day where there are many.
    const published = Math.floor((at * 5_000) / count);
    const starts = published + whole(10, 60);
    const start = day(starts);
    const id = `${start}-${one(topics)}-${at + 1}`;
    const shape = whole(1, 100);
    const past = shape <= 50;
    const timed = shape > 35;
    const attendance = one(['online', 'in-person', 'hybrid']);
    const hall = {
      id: 'hall',
      kind: 'place',
      name: both(() => words(2)),
      municipality: one(municipalities),
    };
    const room = { id: 'virtual', kind: 'virtual' };
    const presented = past ? some(practices, 1, 3) : [];
    const questions = past ? whole(2, 4) : 0;
    const status = shape > 92 ? one(cancelled.split(' ')) : undefined;
    const event = {
      language: unofficial,
      firstPublished: day(published),
      modified: `${day(published + whole(0, 90))}T08:30:00Z`,
      title: both(() => words(whole(5, 12))),
      subtitle: chance(0.6) ? both(() => words(5)) : undefined,
      summary: shape > 35 ? both(() => sentences(2)) : undefined,
      kind: one(kinds.split(' ')),
      status,
      previousStart: status === 'rescheduled' ? day(starts - 5) : undefined,
      attendance,
      when: timed ? { start: `${start}T13:00`, end: `${start}T15:30` } : { start },
      locations: [...(attendance === 'online' ? [] : [hall]), ...(attendance === 'in-person' ? [] : [room])],
      series: chance(0.4) ? [{ series: one(series) }] : [],
      organisers: [one(organisations)],
      topics: some(topics, 1, 3),
      regions: some(regions, 0, 2),
      registration:
        shape > 60 ? { url: `https://www.beispielnetz.example/anmeldung/${at}`, free: true } : undefined,
      participation: past
        ? {
            counts: [{ of: 'participants', value: whole(20, 90), qualifier: 'about', headline: true }],
            countries: some(codes, 3, 11),
            countriesComplete: false,
            municipalities: some(municipalities, 0, 4),
          }
        : undefined,
      programme: past
        ? [
            { id: 'input', kind: 'input', title: both(() => words(7)), people: [one(people)] },
            {
              id: 'practices',
              kind: 'presentations',
              title: both(() => words(4)),
              presentations: presented,
            },
          ]
        : [],
      presentations: presented.map((practice) => ({
        id: practice,
        practice,
        presenters: [{ person: one(people), role: 'presenter' }],
      })),
      questions: Array.from({ length: questions }, (_, number) => ({
        id: `q${number + 1}`,
        text: both(() => `${words(9)}?`),
      })),
      outcomes: past ? [{ id: 'first', kind: 'insight', text: both(() => sentences(1)) }] : [],
    };
    files.push({ path: `events/${id}/event.yaml`, text: yaml(event) });
    if (shape <= 35) {
      files.push({
        path: `events/${id}/review.de.md`,
        text: `---\ntitle: ${words(8)}\npublished: ${day(starts + 5)}\n---\n\n${sentences(3)}\n\n## ${words(2)}\n\n${sentences(4)}\n`,
      });
    }
  }
  return files;
}
