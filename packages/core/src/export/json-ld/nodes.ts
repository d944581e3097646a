import type {
  ContactPointLeaf,
  DefinedTermLeaf,
  DigitalDocumentLeaf,
  EventLeaf,
  ImageObjectLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  VirtualLocationLeaf,
} from 'schema-dts';
import type {
  Article,
  Contact,
  EventRecord,
  Image,
  Link,
  Location,
  Material,
  Municipality,
  Organisation,
  Person,
  When,
} from '../../index.js';
import { wholeAddress } from '../shared/address.js';
import { isoTime } from '../shared/iso-time.js';
import { personWords } from '../shared/person-words.js';
import { plain, type TextReading } from '../shared/reading.js';
import { known } from './known.js';

/** What the nodes of a document are written with. */
export interface NodeContext extends TextReading {
  /** Whole address of the document that is told. */
  document: string;
  /** Whole address of its page in this language. */
  page: string;
  /** What the document knows of municipalities. */
  gazetteer: EventRecord['gazetteer'];
}

type Labels = Pick<EventRecord, 'topics' | 'sdgs' | 'regions'>;

/** Start and end of something. A day counts to its end, in schema.org as here. */
export function times(when: When | undefined): Pick<EventLeaf, 'startDate' | 'endDate'> {
  return known<Pick<EventLeaf, 'startDate' | 'endDate'>>({
    startDate: when && isoTime(when.start, when.startUtc),
    endDate: when?.end === undefined ? undefined : isoTime(when.end, when.endUtc),
  });
}

/** A place, or a room on the web; of one without a public address, the page tells how to get in. */
export function location(context: NodeContext, of: Location): PlaceLeaf | VirtualLocationLeaf {
  const name = plain(context, of.name);
  if (of.kind === 'virtual') {
    return known<VirtualLocationLeaf>({
      '@type': 'VirtualLocation',
      name: name ?? of.platform,
      url: wholeAddress(of.url, context.document) ?? context.page,
    });
  }
  const { address, municipality, lat, lon } = of;
  return known<PlaceLeaf>({
    '@type': 'Place',
    name: name ?? plain(context, municipality?.name) ?? address,
    address: postalAddress(context, municipality, address),
    geo: point(lat, lon),
  });
}

/** A municipality as the place that something is about, with its numbers in the world's registers of places. */
export function municipality(context: NodeContext, of: Municipality): PlaceLeaf {
  const { aliases, wikidata, geonames, localCode, links } = context.gazetteer?.[of.id] ?? {};
  return known<PlaceLeaf>({
    '@type': 'Place',
    name: plain(context, of.name),
    alternateName: aliases,
    sameAs: [
      wikidata === undefined ? [] : `http://www.wikidata.org/entity/${wikidata}`,
      geonames === undefined ? [] : `https://sws.geonames.org/${geonames}/`,
      sameAs(context, links),
    ].flat(),
    branchCode: localCode,
    address: postalAddress(context, of),
    geo: point(of.lat, of.lon),
  });
}

/** Addresses at which the same thing is described. */
export function sameAs({ document }: NodeContext, links: readonly Link[] = []): string[] {
  return links.flatMap(({ rel, url }) => (rel === 'same-as' ? (wholeAddress(url, document) ?? []) : []));
}

function postalAddress(
  context: NodeContext,
  town: Municipality | undefined,
  street?: string,
): PostalAddressLeaf | undefined {
  if (!town && street === undefined) return undefined;
  return known<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: plain(context, town?.name),
    addressCountry: town?.country,
  });
}

function point(lat: number | undefined, lon: number | undefined): PlaceLeaf['geo'] | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
}

/** An organisation. */
export function organisation(
  context: NodeContext,
  { name, shortName, municipality: seat, url, links }: Organisation,
  contacts: readonly Contact[] = [],
): OrganizationLeaf {
  return known<OrganizationLeaf>({
    '@type': 'Organization',
    name: plain(context, name),
    alternateName: shortName,
    address: postalAddress(context, seat),
    url: wholeAddress(url, context.document),
    sameAs: sameAs(context, links),
    contactPoint: contacts.flatMap((who) => contactPoint(context, who) ?? []),
  });
}

function contactPoint(context: NodeContext, who: Contact): ContactPointLeaf | undefined {
  const name = personWords(context, who);
  const { email, phone } = who;
  if (name === undefined && email === undefined && phone === undefined) return undefined;
  return known<ContactPointLeaf>({ '@type': 'ContactPoint', name, email, telephone: phone });
}

/** A person, or the organisation that stands in place of a name that may not be published. */
export function person(context: NodeContext, who: Person): PersonLeaf | OrganizationLeaf | undefined {
  const { name, givenName, familyName, honorific, affiliations, links } = who;
  const bodies = affiliations.flatMap(({ organisation: entry, name: called }) => {
    if (entry) return [organisation(context, entry)];
    const words = plain(context, called);
    return words === undefined ? [] : [{ '@type': 'Organization' as const, name: words }];
  });
  if (name === undefined) return bodies[0];
  return known<PersonLeaf>({
    '@type': 'Person',
    name,
    givenName,
    familyName,
    honorificPrefix: plain(context, honorific),
    jobTitle: affiliations.flatMap(({ role }) => plain(context, role) ?? []),
    affiliation: bodies,
    sameAs: sameAs(context, links),
  });
}

/** People as far as something is known of them. */
export function people(context: NodeContext, all: readonly Person[]): (PersonLeaf | OrganizationLeaf)[] {
  return all.flatMap((who) => person(context, who) ?? []);
}

/** What something is about: topics, and goals by their addresses at the United Nations. */
export function subjects(context: NodeContext, { topics, sdgs }: Labels): DefinedTermLeaf[] {
  return [
    ...topics.map(({ id, label }) =>
      known<DefinedTermLeaf>({ '@type': 'DefinedTerm', name: plain(context, label), termCode: id }),
    ),
    ...sdgs.map((goal) => ({
      '@type': 'DefinedTerm' as const,
      '@id': `http://metadata.un.org/sdg/${goal}`,
      name: `SDG ${goal}`,
      termCode: goal,
      inDefinedTermSet: 'http://metadata.un.org/sdg',
    })),
  ];
}

/** Words under which something is found. */
export function keywords(context: NodeContext, { topics, regions }: Labels): string[] {
  return [...topics, ...regions].flatMap(({ label }) => plain(context, label) ?? []);
}

/** A picture with what has to stand beside it; nothing where only the credit is known. */
export function image(context: NodeContext, of: Image | undefined): ImageObjectLeaf | undefined {
  const url = wholeAddress(of?.url, context.document);
  if (!of || url === undefined) return undefined;
  return known<ImageObjectLeaf>({
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    caption: plain(context, of.caption) ?? plain(context, of.alt),
    creditText: plain(context, of.credit),
    creator: of.creator === undefined ? undefined : { '@type': 'Person', name: of.creator },
    license:
      of.licence !== undefined && /^https?:/.test(of.licence) ? wholeAddress(of.licence, url) : undefined,
    width:
      of.width === undefined ? undefined : { '@type': 'QuantitativeValue', value: of.width, unitCode: 'E37' },
    height:
      of.height === undefined
        ? undefined
        : { '@type': 'QuantitativeValue', value: of.height, unitCode: 'E37' },
  });
}

/** Something to take home. */
export function material(
  context: NodeContext,
  { title, lang, url, mediaType, licence, published, publishers, links }: Material,
): DigitalDocumentLeaf {
  return known<DigitalDocumentLeaf>({
    '@type': 'DigitalDocument',
    name: plain(context, title),
    url: wholeAddress(url, context.document),
    encodingFormat: mediaType,
    inLanguage: lang,
    license: licence,
    datePublished: published,
    publisher: publishers?.map((body) => organisation(context, body)),
    sameAs: sameAs(context, links),
  });
}

/** A text about an event, which stands on the event's page. */
export function article(
  context: NodeContext,
  { title, subtitle, published, authors, language, links }: Article,
): NewsArticleLeaf {
  const { original } = language;
  return known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    headline: plain(context, title, original),
    alternativeHeadline: plain(context, subtitle, original),
    datePublished: published,
    inLanguage: original,
    url: context.page,
    sameAs: sameAs(context, links),
    author: authors.flatMap(({ organisation: body, person: who }) => {
      if (body) return [organisation(context, body)];
      return who ? people(context, [who]) : [];
    }),
  });
}
