// npm run bench -- core [--json] [--events 10000] [--builds 2500,5000,10000]
//
// The model beside its peers, all in one run and with the same events: our schemas and classic zod without generated
// code, the tolerant reader and the schemas, our calendar and ical-generator. Then whole builds, each in a process of its
// own, with the most memory that it took. Needs the packages built.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile, table } from '../table.js';
import { buildOf, change, write } from './builds.js';
import { calendars } from './calendars.js';
import { documents } from './events.js';
import { readings } from './readings.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    events: { type: 'string', default: '10000' },
    builds: { type: 'string', default: '2500,5000,10000' },
  },
});
const say = options.json ? () => {} : console.log;

const texts = documents(Number(options.events));
const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
say(`${texts.length} events of ${bytes} bytes\n`);

/** Milliseconds of each contender: the median of several rounds, in which they take turns. */
function measured(contenders, rounds = 7) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const input = run.prepare();
      globalThis.gc?.();
      const before = performance.now();
      run.measure(input);
      times[name].push(performance.now() - before);
    }
  }
  // The first round is for the machine to get warm.
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quantile(all.slice(1), 0.5)]));
}

const reading = measured(readings(texts));
const calendar = measured(calendars(texts), 4);
const builds = [];
for (const count of options.builds.split(',').filter(Boolean).map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'connective-bench-'));
  write(folder, count);
  const first = buildOf(folder);
  change(folder);
  const second = buildOf(folder);
  builds.push({ events: count, ...first, again: second });
  rmSync(folder, { recursive: true });
}

const smallest = builds[0];
const largest = builds.at(-1);
const figures = [
  ['schemas, times the time of classic zod', reading.schemas / reading.classic, '≤', 1],
  ['schemas, times the time of the reader', reading.schemas / reading.reader, '≥', 3],
  ['ical-generator, times the time of our calendars', calendar.generator / calendar.ours, '≥', 10],
  ...(largest
    ? [
        [`build of ${largest.events} events, MiB at most`, largest.mebibytes, '≤', 1024],
        [
          `time for an event, ${largest.events} against ${smallest.events}`,
          largest.seconds / largest.events / (smallest.seconds / smallest.events),
          '≤',
          1.25,
        ],
        ['files written after one file of content changed', largest.again.changed, '≤', 100],
      ]
    : []),
].map(([what, value, sign, goal]) => ({
  what,
  value,
  sign,
  goal,
  holds: sign === '≤' ? value <= goal : value >= goal,
}));

if (options.json) {
  console.log(JSON.stringify({ events: texts.length, bytes, reading, calendar, builds, figures }, null, 2));
} else {
  const rounded = (value) => String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
  console.log(
    table([
      ['', 'ms'],
      ...Object.entries({ ...reading, ...calendar }).map(([name, time]) => [name, rounded(time)]),
    ]),
  );
  console.log();
  console.log(
    table([
      ['events', 's of CPU', 'MiB', 'files', 'again, s', 'files written'],
      ...builds.map(({ events, seconds, mebibytes, changed, again }) =>
        [events, seconds, mebibytes, changed, again.seconds, again.changed].map(rounded),
      ),
    ]),
  );
  console.log();
  console.log(
    table([
      ['', 'is', 'goal', ''],
      ...figures.map(({ what, value, sign, goal, holds }) => [
        what,
        rounded(value),
        `${sign} ${goal}`,
        holds ? '' : 'missed',
      ]),
    ]),
  );
}
