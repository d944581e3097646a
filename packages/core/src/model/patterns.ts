// Forms that schemas and the widgets' reader share. No zod in here, and one constant each, so that
// a widget's file carries the forms it needs and no others: the reader must stay small.

// Browsers strip control characters from an address before they look at its scheme, so none may be
// in it. The parts of a host hold no dot: a pattern that could share dots out in several ways would
// need quadratic time on a hostile address.
const none = '\\s\\0-\\x1F\\x7F';
const label = `[^${none}/?#@\\\\.]+`;
const host = `https?://${label}(\\.${label})+\\.?([/?#][^${none}]*)?`;

/** {@link slugSchema}, its length apart. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** BCP 47, canonical letter case: language, script, region. */
export const language = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
/** ISO 8601 local time with the precision of a year, a month, a day or a minute. */
export const moment =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/;
/** RFC 3339 full-date. */
export const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** RFC 3339 date-time in UTC, whole seconds. */
export const instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
/** {@link moment}, {@link date} and {@link instant} in one, for readers that have to be small: their lengths tell them apart. */
export const time = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){1,2}Z?)?)?)?$/;
/** Form of an IANA zone name; whether the zone exists is told by the committed list. */
export const timeZone = /^(?:UTC|[A-Z]\w+(?:\/[\w+-]+)+)$/;
/** Form of an ISO 3166-1 code; whether it is assigned is told by the committed list. */
export const country = /^[A-Z]{2}$/;
/** Goal 1 to 17 of the 2030 Agenda, or one of its targets. */
export const sdg = /^(?:1[0-7]|[1-9])(?:\.(?:[1-9]\d?|[a-d]))?$/;
/** Whole http(s) address: a host with a dot, no user name, no spaces. */
export const web = /* @__PURE__ */ new RegExp(`^${host}$`, 'i');
/** What prose may link to: the web, e-mail, telephone. */
export const target = /* @__PURE__ */ new RegExp(
  `^(${host}|mailto:[^\\s@:/?#]+@[^\\s@/]+|tel:\\+?[\\d().-]+)$`,
  'i',
);
/** E-mail address: something, an @, and a host with a dot. */
export const email = /^[^\s@:/?#<>()]+@[^\s@:/?#<>().]+(?:\.[^\s@:/?#<>().]+)+$/;
/** An item of Wikidata. */
export const wikidata = /^Q[1-9]\d*$/;
/** A whole http(s) address, or a path relative to the document. */
export const reference = /* @__PURE__ */ new RegExp(
  `^(${host}|(?![a-z][a-z0-9+.-]*:|[/\\\\]{2})[^${none}\\\\]+)$`,
  'i',
);
/** Text without invisible control characters and halves of surrogate pairs; tab and line feed may stay. */
export const visible = /^[^\u0000-\u0008\u000B-\u001F\u007F\p{Surrogate}]*$/u;
/** Something other than white space. */
export const notBlank = /\S/;
/** Signs of base64url (RFC 4648, section 5). */
export const signs = /^[\w-]*$/;
/** A word as it is searched: letters and digits, without accents. */
export const searchWord = /^[\p{L}\p{N}]+$/u;
/** Version 1 of the feed format, any minor. */
export const version = /^1\.\d+$/;

/** Whether the day of a moment exists: 29 February 2021 does not. Years and months always do. */
export function dayExists(moment: string): boolean {
  const day = moment.slice(8, 10);
  // A day that does not exist is another one to a `Date`, or none.
  return day < '29' || new Date(moment.slice(0, 10)).getUTCDate() === Number(day);
}

/** Whether a moment lies before another one, as far as both are precise: noon of a day is not before that day. */
export function isBefore(moment: string, other: string): boolean {
  const shared = Math.min(moment.length, other.length);
  return moment.slice(0, shared) < other.slice(0, shared);
}
