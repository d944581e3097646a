// The parts of an event document, each held to its type in the model. What stands here about a
// field is only whether a reader can do without it, and what it takes instead.
import type {
  Affiliation,
  Article,
  Count,
  EventRecord,
  Image,
  Link,
  Location,
  Material,
  Municipality,
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
  Topic,
  When,
  WorkingGroup,
} from '../index.js';
import { limits } from '../model/limits.js';
import { isBefore } from '../model/patterns.js';
import * as patterns from '../model/patterns.js';
import * as vocabulary from '../model/vocabulary.js';
import {
  checked,
  drop,
  flag,
  invalid,
  isRecord,
  list,
  matching,
  number,
  object,
  openWord,
  own,
  record,
  whole,
  withDefault,
  word,
  type Reader,
} from './readers.js';
import { plain, richText, text } from './texts.js';

export const slug = matching(patterns.slug, limits.slug);
export const language = matching(patterns.language);
export const reference = matching(patterns.reference);
export const instant = matching(patterns.isInstant);
export const moment = matching(patterns.isMoment);
export const sdg = matching(patterns.sdg);
export const web = matching(patterns.web);
export const country = matching(patterns.country);

/** False unless it says otherwise. */
export const no = withDefault(flag, () => false);

/** Names of countries in several languages, by their codes. */
export const countryNames = withDefault(record(patterns.country, text), () => ({}));

/** Latitude and longitude say something only together. */
/* @__NO_SIDE_EFFECTS__ */
function pointIsWhole<T extends { lat?: number | undefined; lon?: number | undefined }>(
  read: Reader<T>,
): Reader<T> {
  return checked(read, (place, path, report) => {
    if ((place.lat === undefined) === (place.lon === undefined)) return place;
    drop(place, place.lat === undefined ? 'lon' : 'lat', path, report);
    return place;
  });
}

const latitude = number(-90, 90);
const longitude = number(-180, 180);

export const when: Reader<When> = checked(
  object<When>(
    { start: moment },
    {
      end: moment,
      text,
      timeZone: matching(patterns.timeZone),
      startUtc: instant,
      endUtc: instant,
      timeZoneName: text,
    },
  ),
  (value, path, report) => {
    const { start, end, startUtc, endUtc } = value;
    if (end && isBefore(end, start)) drop(value, 'end', path, report);
    if (startUtc && endUtc && isBefore(endUtc, startUtc)) drop(value, 'endUtc', path, report);
    return value;
  },
);

export const count: Reader<Count> = checked(
  object<Count>(
    {
      of: openWord(vocabulary.countedThings, 'other'),
      value: whole(0),
      qualifier: withDefaultWord(word(vocabulary.qualifiers), 'exact'),
      planned: no,
      derived: no,
      headline: no,
    },
    { max: whole(0), text, source: slug, sector: text, country },
  ),
  (value, path, report) => {
    if (value.max !== undefined && value.max <= value.value) drop(value, 'max', path, report);
    return value;
  },
);

/** A default for a missing word only: an unknown one would change the meaning of what it stands beside. */
/* @__NO_SIDE_EFFECTS__ */
function withDefaultWord<W>(read: Reader<W>, missing: W): Reader<W> {
  return (value, path, report) => (value === undefined ? missing : read(value, path, report));
}

const municipality: Reader<Municipality> = pointIsWhole(
  object<Municipality>(
    {
      id: slug,
      kind: openWord(vocabulary.municipalityKinds, 'other', 'municipality'),
      name: text,
      country,
    },
    { lat: latitude, lon: longitude },
  ),
);

export const organisation: Reader<Organisation> = object<Organisation>(
  { id: slug, kind: openWord(vocabulary.organisationKinds, 'other'), name: text },
  { shortName: plain, url: web },
);

const affiliation: Reader<Affiliation> = checked(
  object<Affiliation>({}, { organisation, name: text, role: text, place: text, text }),
  (value, path, report) =>
    value.organisation || value.name || value.role || value.text ? value : invalid(value, path, report),
);

export const person: Reader<Person> = object<Person>(
  { role: openWord(vocabulary.personRoles, 'other'), affiliations: list(affiliation) },
  { name: plain, honorific: text },
);

export const image: Reader<Image> = checked(
  object<Image>(
    { credit: text, decorative: no },
    {
      url: reference,
      alt: text,
      caption: text,
      creator: plain,
      source: plain,
      licence: plain,
      width: whole(1),
      height: whole(1),
    },
  ),
  (value, path, report) => {
    const decorative = value.alt === undefined;
    if (value.decorative !== decorative) invalid(value.decorative, `${path}.decorative`, report);
    return { ...value, decorative };
  },
);

export const link: Reader<Link> = object<Link>(
  { url: web, rel: openWord(vocabulary.linkRelations, 'other', 'web') },
  { title: text, lang: language },
);

type Place = Extract<Location, { kind: 'place' }>;
type Room = Extract<Location, { kind: 'virtual' }>;

const place: Reader<Place> = pointIsWhole(
  object<Place>(
    { id: slug, kind: word(['place']) },
    { name: text, address: plain, lat: latitude, lon: longitude, municipality },
  ),
);

const room: Reader<Room> = object<Room>(
  { id: slug, kind: word(['virtual']) },
  { name: text, platform: plain, url: web },
);

/** Reads a place where it is not a virtual room, so that any other kind is reported as unknown. */
export const location: Reader<Location> = (value, path, report) =>
  isRecord(value) && own(value, 'kind') === 'virtual'
    ? room(value, path, report)
    : place(value, path, report);

export const material: Reader<Material> = checked(
  object<Material>(
    {
      id: slug,
      kind: openWord(vocabulary.materialKinds, 'other'),
      title: text,
      approxBytes: no,
      access: openWord(vocabulary.accesses, 'unknown'),
    },
    {
      lang: language,
      url: web,
      mediaType: plain,
      bytes: whole(1),
      pages: whole(1),
      licence: plain,
      where: text,
    },
  ),
  (value, path, report) => {
    if (value.access !== 'public' || value.url !== undefined) return value;
    invalid(value.access, `${path}.access`, report);
    return { ...value, access: 'unknown' };
  },
);

export const practice: Reader<PracticeSummary> = object<PracticeSummary>(
  { id: slug, title: text, municipalities: list(municipality) },
  { url: reference },
);

export const presentation: Reader<Presentation> = checked(
  object<Presentation>(
    { id: slug, presenters: list(person), materials: list(material) },
    { title: text, practice, summary: richText, language },
  ),
  (value, path, report) => (value.title || value.practice ? value : invalid(value, path, report)),
);

export const programmeItem: Reader<ProgrammeItem> = object<ProgrammeItem>(
  {
    id: slug,
    kind: openWord(vocabulary.itemKinds, 'other'),
    people: list(person),
    presentations: list(slug),
    questions: list(slug),
  },
  { title: text, location: slug, track: text, moderated: flag, body: richText, when },
);

export const outcome: Reader<Outcome> = object<Outcome>(
  { id: slug, kind: openWord(vocabulary.outcomeKinds, 'other'), text: richText, practices: list(practice) },
  {},
);

export const workingGroup: Reader<WorkingGroup> = object<WorkingGroup>(
  { id: slug, several: no, municipalities: list(municipality), counts: list(count) },
  { title: text, venue: plain, summary: richText, when },
);

export const section: Reader<Section> = object<Section>(
  { kind: openWord(vocabulary.sectionKinds, 'other'), body: richText },
  { heading: text },
);

const series: Reader<Series> = object<Series>(
  { id: slug, kind: openWord(vocabulary.seriesKinds, 'other', 'event-series'), title: text },
  { url: reference },
);

export const seriesMembership: Reader<SeriesMembership> = object<SeriesMembership>(
  { series },
  { position: whole(1), label: text },
);

export const question: Reader<Question> = object<Question>({ id: slug, text }, {});
export const topic: Reader<Topic> = object<Topic>({ id: slug, label: text }, {});
export const region: Reader<Region> = object<Region>({ id: slug, label: text }, {});

export const related: Reader<EventRecord['related'][number]> = object<EventRecord['related'][number]>(
  { id: slug, title: text, url: reference },
  {},
);

export const registration: Reader<NonNullable<EventRecord['registration']>> = object<
  NonNullable<EventRecord['registration']>
>({}, { url: web, deadline: moment, free: flag, audience: text, note: text });

type CountryPresence = Participation['countries'][number];
type MunicipalityPresence = Participation['municipalities'][number];

export const countryPresence: Reader<CountryPresence> = object<CountryPresence>(
  { country },
  { label: text, count },
);

export const municipalityPresence: Reader<MunicipalityPresence> = object<MunicipalityPresence>(
  { municipality },
  { count },
);

export const participation: Reader<Participation> = object<Participation>(
  {
    counts: list(count),
    countries: list(countryPresence),
    countriesComplete: no,
    municipalities: list(municipalityPresence),
    municipalitiesComplete: no,
    organisations: list(organisation),
  },
  { note: text },
);

/** Where a document says nothing of it, nobody is known to have taken part. */
export const noParticipation = (): Participation => ({
  counts: [],
  countries: [],
  countriesComplete: false,
  municipalities: [],
  municipalitiesComplete: false,
  organisations: [],
});

type Translation = Provenance['translations'][string];

const translation: Reader<Translation> = object<Translation>(
  { by: openWord(vocabulary.translators, 'other'), of: language, official: no },
  { note: plain },
);

export const provenance: Reader<Provenance> = object<Provenance>(
  {
    original: language,
    translations: withDefault(record(patterns.language, translation), () => ({})),
  },
  {},
);

/** An article without a language of its own has that of its title. */
export const article: Reader<Article> = checked(
  object<Unlabelled<Article>>(
    {
      id: slug,
      kind: openWord(vocabulary.articleKinds, 'other'),
      title: text,
      published: moment,
      authors: list(object<Article['authors'][number]>({}, { organisation, person })),
      sections: list(section),
    },
    { section: text, subtitle: text, image, language: provenance },
  ),
  labelled,
);

/** Something whose language may not be known yet. */
export type Unlabelled<T> = Omit<T, 'language'> & { language?: Provenance | undefined };

/** Names the first language of the title as the original where the document names none. */
export function labelled<T extends { title: Record<string, string>; language?: Provenance | undefined }>(
  value: T,
): T & { language: Provenance } {
  const [original = ''] = Object.keys(value.title);
  return { ...value, language: value.language ?? { original, translations: {} } };
}
