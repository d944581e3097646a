// Writes the committed time-zone tables from the data inside this Node:
//   node packages/core/tools/make-time-zones.js
// The tables make checks and builds give the same answer on every machine. Run it when a country
// changes its law, with a Node that knows, and name that Node in the commit.
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from './languages.js';

const FROM = Date.UTC(1990, 0, 1);
const TO = Date.UTC(2041, 0, 1);
const HOUR = 3_600_000;
const MINUTE = 60_000;

// Names that IANA lists and `Intl.supportedValuesOf` does not, because CLDR keeps an older spelling.
const NEWER = [
  'Europe/Kyiv',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Ho_Chi_Minh',
  'Asia/Yangon',
  'America/Nuuk',
  'Atlantic/Faroe',
  'Pacific/Chuuk',
  'Pacific/Pohnpei',
  'Pacific/Kanton',
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Catamarca',
  'America/Argentina/Cordoba',
  'America/Argentina/Jujuy',
  'America/Argentina/Mendoza',
  'America/Kentucky/Louisville',
  'America/Indiana/Indianapolis',
  'America/Atikokan',
];
const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), ...NEWER])]
  .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
  .concat('UTC')
  .sort();

function offsets(timeZone) {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const text = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName').value;
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(text);
    return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  };
}

/** "offset;minutes since the last change,offset;…", numbers in base 36, offsets in minutes. */
function rulesOf(timeZone) {
  const offset = offsets(timeZone);
  let current = offset(FROM);
  let last = FROM;
  const parts = [current.toString(36)];
  for (let day = FROM + 24 * HOUR; day < TO; day += 24 * HOUR) {
    if (offset(day) === current) continue;
    let low = day - 24 * HOUR;
    let high = day;
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === current) low = middle;
      else high = middle;
    }
    current = offset(high);
    parts.push(`${((high - last) / MINUTE).toString(36)},${current.toString(36)}`);
    last = high;
  }
  return parts.join(';');
}

const heading = `// Written by tools/make-time-zones.js from tzdata ${process.versions.tz} (Node ${process.versions.node}). Do not edit.\n`;

const byRules = new Map();
for (const zone of zones) {
  const rules = rulesOf(zone);
  byRules.set(rules, [...(byRules.get(rules) ?? []), zone]);
}

const model = new URL('../src/model/tables/', import.meta.url);
writeFileSync(
  new URL('time-zones.ts', model),
  `${heading}/** Release of the IANA time-zone database that the committed tables follow. */
export const tzdataVersion = '${process.versions.tz}';

/** Names of the IANA time-zone database that authors may use. */
export const timeZones: readonly string[] = \`
${zones.join('\n')}
\`.trim().split('\\n');
`,
);
writeFileSync(
  new URL('zone-rules.ts', model),
  `${heading}/**
 * Offsets from UTC since 1990: zones that share them, then the first offset and each change as
 * "minutes since the last one,offset". All numbers are minutes in base 36, the first change counts from 1990-01-01T00:00Z.
 */
export const zoneRules: readonly (readonly [zones: string, rules: string])[] = [
${[...byRules].map(([rules, names]) => `  ['${names.join(' ')}', '${rules}'],`).join('\n')}
];
`,
);

// Names of zones in words, by language: standard and summer time. Only builds use them.
for (const language of LANGUAGES) {
  const name = (timeZone, instant, timeZoneName) =>
    new Intl.DateTimeFormat(language, { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName').value;
  const groups = new Map();
  for (const zone of zones) {
    const offset = offsets(zone);
    const winter = Date.UTC(2026, 0, 1);
    const summer = Date.UTC(2026, 6, 1);
    const [standard, daylight] = offset(winter) <= offset(summer) ? [winter, summer] : [summer, winter];
    const names = [standard, daylight].map((instant) => {
      const long = name(zone, instant, 'long');
      if (zone === 'UTC') return 'UTC';
      return /^GMT[+-]/.test(long) ? name(zone, instant, 'longGeneric') : long;
    });
    const key = names[0] === names[1] ? names[0] : names.join('|');
    groups.set(key, [...(groups.get(key) ?? []), zone]);
  }
  writeFileSync(
    new URL(`../src/language/tables/zone-names.${language}.ts`, import.meta.url),
    `// Written by tools/make-time-zones.js from CLDR ${process.versions.cldr} (Node ${process.versions.node}). Do not edit.
/** Zone names in words, "standard|summer", and the zones that bear them. */
export const zoneNames: readonly (readonly [names: string, zones: string])[] = [
${[...groups].map(([names, list]) => `  [${JSON.stringify(names)}, '${list.join(' ')}'],`).join('\n')}
];
`,
  );
}
console.log(`${zones.length} zones, ${byRules.size} sets of rules`);
