import type { EventRecord } from '../model/event.js';
import type { PracticeRecord } from '../model/practice-record.js';
import type { RichText } from '../model/rich-text.js';
import { searchWords } from '../model/search-words.js';
import type { Section } from '../model/section.js';
import type { Text } from '../model/text.js';
import { wordsOf } from './words.js';

type Texts = readonly (Text | undefined)[];

function ofTexts(...texts: Texts): string[] {
  return texts.flatMap((text) => Object.values(text ?? {}));
}

function ofProse(...proses: readonly (RichText | undefined)[]): string[] {
  return proses.flatMap((prose) => Object.values(prose ?? {}).map(wordsOf));
}

function ofSections(sections: readonly Section[]): string[] {
  return sections.flatMap(({ heading, body }) => [...ofTexts(heading), ...ofProse(body)]);
}

const names = (things: readonly { name: Text }[]): string[] => ofTexts(...things.map(({ name }) => name));
const titles = (things: readonly { title?: Text | undefined }[]): string[] =>
  ofTexts(...things.map(({ title }) => title));
const labels = (things: readonly { label: Text }[]): string[] => ofTexts(...things.map(({ label }) => label));

/** Other names of municipalities, by which people look for them. */
const aliases = ({ gazetteer }: Pick<EventRecord, 'gazetteer'>): string[] =>
  Object.values(gazetteer ?? {}).flatMap((facts) => facts.aliases ?? []);

/**
 * Words by which an event is found, in all its languages. People are not among them: nobody becomes
 * easier to look up by having spoken somewhere.
 */
export function wordsOfEvent(event: EventRecord): string[] {
  const { participation, presentations, outcomes } = event;
  const practices = [
    ...presentations.flatMap(({ practice }) => practice ?? []),
    ...outcomes.flatMap((outcome) => outcome.practices),
  ];
  return searchWords(
    [
      ...ofTexts(event.title, event.subtitle, event.partOf),
      ...ofProse(event.summary),
      ...labels([...event.topics, ...event.regions]),
      ...titles([
        ...event.series.map(({ series }) => series),
        ...event.programme,
        ...presentations,
        ...practices,
        ...event.workingGroups,
        ...event.materials,
        ...event.articles,
      ]),
      ...event.locations.flatMap((place) => [
        ...ofTexts(place.name),
        ...(place.kind === 'place' && place.municipality ? ofTexts(place.municipality.name) : []),
      ]),
      ...names([
        ...participation.municipalities.map(({ municipality }) => municipality),
        ...practices.flatMap(({ municipalities }) => municipalities),
        ...event.workingGroups.flatMap(({ municipalities }) => municipalities),
        ...participation.organisations,
        ...event.organisers,
        ...event.partners,
      ]),
      ...ofTexts(...participation.countries.map(({ label }) => label), ...Object.values(event.countryNames)),
      ...aliases(event),
      ...ofTexts(...event.questions.map(({ text }) => text)),
      ...ofProse(
        ...event.programme.map(({ body }) => body),
        ...presentations.map(({ summary }) => summary),
        ...outcomes.map(({ text }) => text),
        ...event.workingGroups.map(({ summary }) => summary),
      ),
      ...ofSections([...event.sections, ...event.articles.flatMap(({ sections }) => sections)]),
      ...ofTexts(...event.articles.map(({ subtitle }) => subtitle)),
    ].join('\n'),
  );
}

/** Words by which a practice is found, in all its languages; people are not among them. */
export function wordsOfPractice(practice: PracticeRecord): string[] {
  return searchWords(
    [
      ...ofTexts(practice.title, practice.subtitle),
      ...ofProse(practice.summary),
      ...names([...practice.municipalities, ...practice.organisations]),
      ...aliases(practice),
      ...labels([...practice.topics, ...practice.regions]),
      ...titles([...practice.materials, ...practice.presentations.map(({ event }) => event)]),
      ...ofTexts(...Object.values(practice.countryNames)),
      ...ofSections(practice.sections),
    ].join('\n'),
  );
}
