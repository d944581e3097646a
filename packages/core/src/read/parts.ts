// The parts of a feed document, each held to its type in the model. A part that is added to the model
// gets its table here, and a field its line.
import type {
  Affiliation,
  Article,
  Contact,
  Count,
  EventRecord,
  Image,
  Link,
  Location,
  Material,
  Municipality,
  MunicipalityFacts,
  Organisation,
  Outcome,
  Participation,
  Person,
  PracticeSummary,
  Presentation,
  ProgrammeItem,
  Provenance,
  Question,
  Region,
  Section,
  Series,
  SeriesMembership,
  Session,
  Text,
  Topic,
  When,
  WorkingGroup,
} from '../index.js';
import {
  country,
  email,
  isBefore,
  language,
  reference,
  slug as slugForm,
  timeZone,
  web,
  wikidata,
} from '../model/patterns.js';
import * as vocabulary from '../model/vocabulary.js';
import { plain, richText, text } from './texts.js';
import {
  choice,
  closed,
  from,
  flag,
  instant,
  moment,
  no,
  positive,
  record,
  slug,
  usually,
  whole,
} from './values.js';
import type { Table } from './table.js';
import { drop, invalid, readAt, type Read } from './walk.js';

/** Texts about countries, by their codes. */
const byCountry = /* @__PURE__ */ record(country, text);

/** Names of countries in several languages, by their codes. */
export const countryNames: Read<Record<string, Text>> = /* @__PURE__ */ usually({}, byCountry);

/** Those names with the footnotes to them. */
export const countries = { countryNames, 'countryNotes?': byCountry };

const latitude = /* @__PURE__ */ from(-90, 90);
const longitude = /* @__PURE__ */ from(-180, 180);

/** Latitude and longitude say something only together. */
function wholePoint<T extends { lat?: number | undefined; lon?: number | undefined }>(place: T): T {
  if ('lat' in place !== 'lon' in place) drop(place, 'lat' in place ? 'lat' : 'lon');
  return place;
}

/** An end before its start is dropped. */
function inOrder<T extends object>(value: T, start: keyof T & string, end: keyof T & string): void {
  if (value[start] && value[end] && isBefore(value[end] as string, value[start] as string)) drop(value, end);
}

export const when: Table<When> = {
  start: moment,
  'end?': moment,
  'text?': text,
  'timeZone?': timeZone,
  'startUtc?': instant,
  'endUtc?': instant,
  'timeZoneName?': text,
  ''(value) {
    inOrder(value, 'start', 'end');
    inOrder(value, 'startUtc', 'endUtc');
    return value;
  },
};

export const session: Table<Session> = { ...when, 'title?': text, 'location?': slug };

export const count: Table<Count> = {
  of: vocabulary.countedThings,
  value: whole,
  'max?': whole,
  'text?': text,
  'source?': slug,
  'sector?': text,
  qualifier: /* @__PURE__ */ closed(vocabulary.qualifiers, 'exact'),
  planned: no,
  derived: no,
  headline: no,
  'country?': country,
  ''(value) {
    if (value.max! <= value.value) drop(value, 'max');
    return value;
  },
};

/** A municipality without its kind, which a map does not show. */
export const namedPlace: Table<Omit<Municipality, 'kind'>> = {
  id: slug,
  name: text,
  country,
  'lat?': latitude,
  'lon?': longitude,
  '': wholePoint,
};

export const municipality: Table<Municipality> = {
  ...namedPlace,
  kind: /* @__PURE__ */ usually('municipality', vocabulary.municipalityKinds),
  '': wholePoint,
};

export const link: Table<Link> = {
  url: web,
  'title?': text,
  'lang?': language,
  rel: /* @__PURE__ */ usually('web', vocabulary.linkRelations),
};

export const organisation: Table<Organisation> = {
  id: slug,
  kind: vocabulary.organisationKinds,
  name: text,
  'shortName?': plain,
  'municipality?': municipality,
  'url?': web,
  'links?': [link],
};

const affiliation: Table<Affiliation> = {
  'organisation?': organisation,
  'name?': text,
  'role?': text,
  'place?': text,
  'text?': text,
  '': (value) => (value.organisation || value.name || value.role || value.text ? value : undefined),
};

export const person: Table<Person> = {
  'name?': plain,
  'givenName?': plain,
  'familyName?': plain,
  'honorific?': text,
  role: vocabulary.personRoles,
  affiliations: [affiliation],
  'links?': [link],
};

export const contact: Table<Contact> = { ...person, 'email?': email, 'phone?': plain };

export const image: Table<Image> = {
  'url?': reference,
  'alt?': text,
  'caption?': text,
  credit: text,
  'creator?': plain,
  'source?': plain,
  'licence?': plain,
  'width?': positive,
  'height?': positive,
  decorative: no,
  ''(value) {
    const decorative = !value.alt;
    if (value.decorative !== decorative) readAt('decorative', invalid, value.decorative);
    return { ...value, decorative };
  },
};

export const location: Read<Location> = /* @__PURE__ */ choice<Location>('kind', {
  place: {
    id: slug,
    kind: ['place'],
    'name?': text,
    'address?': plain,
    'lat?': latitude,
    'lon?': longitude,
    'municipality?': municipality,
    '': wholePoint,
  },
  virtual: { id: slug, kind: ['virtual'], 'name?': text, 'platform?': plain, 'url?': web },
});

export const material: Table<Material> = {
  id: slug,
  kind: vocabulary.materialKinds,
  title: text,
  'lang?': language,
  'url?': web,
  'mediaType?': plain,
  'bytes?': positive,
  'pages?': positive,
  'licence?': plain,
  'published?': moment,
  'publishers?': [organisation],
  'where?': text,
  approxBytes: no,
  access: vocabulary.accesses,
  'links?': [link],
  ''(value) {
    if (value.access !== 'public' || value.url) return value;
    readAt('access', invalid, value.access);
    return { ...value, access: 'unknown' };
  },
};

export const practice: Table<PracticeSummary> = {
  id: slug,
  title: text,
  'url?': reference,
  municipalities: [municipality],
};

export const presentation: Table<Presentation> = {
  id: slug,
  'title?': text,
  'practice?': practice,
  presenters: [person],
  'summary?': richText,
  'language?': language,
  materials: [material],
  '': (value) => (value.title || value.practice ? value : undefined),
};

export const programmeItem: Table<ProgrammeItem> = {
  id: slug,
  kind: vocabulary.itemKinds,
  'title?': text,
  'location?': slug,
  'track?': text,
  'moderated?': flag,
  'body?': richText,
  'when?': when,
  people: [person],
  presentations: [slug],
  questions: [slug],
  'links?': [link],
};

export const outcome: Table<Outcome> = {
  id: slug,
  kind: vocabulary.outcomeKinds,
  text: richText,
  practices: [practice],
};

export const workingGroup: Table<WorkingGroup> = {
  id: slug,
  'title?': text,
  'venue?': plain,
  several: no,
  'summary?': richText,
  municipalities: [municipality],
  'organisations?': [organisation],
  counts: [count],
  'people?': [person],
  'materials?': [material],
  'when?': when,
  'links?': [link],
};

export const section: Table<Section> = { kind: vocabulary.sectionKinds, 'heading?': text, body: richText };

export const series: Table<Series> = {
  id: slug,
  kind: /* @__PURE__ */ usually('event-series', vocabulary.seriesKinds),
  title: text,
  'url?': reference,
};

export const seriesMembership: Table<SeriesMembership> = { series, 'position?': positive, 'label?': text };
export const question: Table<Question> = { id: slug, text };
export const topic: Table<Topic> = { id: slug, label: text };
export const region: Table<Region> = topic;
export const related: Table<EventRecord['related'][number]> = { id: slug, title: text, url: reference };

export const registration: Table<NonNullable<EventRecord['registration']>> = {
  'url?': web,
  'deadline?': moment,
  'free?': flag,
  'audience?': text,
  'note?': text,
};

export const countryPresence: Table<Participation['countries'][number]> = {
  country,
  'label?': text,
  'count?': count,
};

export const municipalityPresence: Table<Participation['municipalities'][number]> = {
  municipality,
  'count?': count,
};

const municipalityFacts: Table<MunicipalityFacts> = {
  'note?': text,
  'wikidata?': wikidata,
  'geonames?': positive,
  'localCode?': plain,
  'aliases?': [plain],
  'precision?': /* @__PURE__ */ closed(vocabulary.geoPrecisions),
  'links?': [link],
};

/** What a document says once of countries and municipalities. */
export const mentionedPlaces = {
  ...countries,
  'gazetteer?': /* @__PURE__ */ record<MunicipalityFacts>(slugForm, municipalityFacts),
};

/** Where a document says nothing of it, nobody is known to have taken part. */
export const participation: Table<Participation> = {
  counts: [count],
  countries: [countryPresence],
  countriesComplete: no,
  municipalities: [municipalityPresence],
  municipalitiesComplete: no,
  organisations: [organisation],
  'note?': text,
};

const translation: Table<Provenance['translations'][string]> = {
  by: vocabulary.translators,
  of: language,
  official: no,
  'note?': plain,
};

export const provenance: Table<Provenance> = {
  original: language,
  translations: /* @__PURE__ */ usually({}, /* @__PURE__ */ record(language, translation)),
};

interface Provenanced {
  original: string;
  translations: object;
}

/** Names the first language of the title as the original where the document names none. */
function labelled<T extends { title: Text; language?: Provenanced }>(value: T): T {
  value.language ??= { original: Object.keys(value.title)[0]!, translations: {} };
  return value;
}

/**
 * Makes the table of a thing with a title, which was written in the first language of it unless it says otherwise;
 * the other fields are held to the thing's type.
 *
 * @param provenance How that is read.
 */
/* @__NO_SIDE_EFFECTS__ */
export function titledWith<P extends Provenanced>(provenance: Table<P>) {
  return <T extends { title: Text; language: P }>(table: Table<Omit<T, 'title' | 'language'>>): Table<T> =>
    ({ title: text, 'language?': provenance, '': labelled, ...table }) as unknown as Table<T>;
}

export const withTitle = /* @__PURE__ */ titledWith<Provenance>(provenance);

export const article: Table<Article> = /* @__PURE__ */ withTitle<Article>({
  id: slug,
  kind: vocabulary.articleKinds,
  'section?': text,
  'subtitle?': text,
  published: moment,
  authors: [{ 'organisation?': organisation, 'person?': person }],
  'image?': image,
  sections: [section],
  'links?': [link],
});
