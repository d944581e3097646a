// What every language shares: pure functions over a language file's words.
export { autonymOf } from './autonym.js';
export { chooseLanguage, chooseTextLanguage, inLanguage, languagesOf } from './choose.js';
export { unpackCountryNames } from './country-list.js';
export { formatCount, formatNumber, pluralOf } from './counts.js';
export { formatDates, formatMoment, formatTimes, formatWeekday, formatZone, utcOffset } from './dates.js';
export { directionOf } from './direction.js';
export { fill } from './fill.js';
export type * from './words.js';
