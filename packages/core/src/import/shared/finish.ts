import { attendanceModes, eventKinds } from '../../model/vocabulary.js';
import type { AuthoredEvent, DraftEvent } from './draft.js';
import type { Report } from './findings.js';
import { knownBy } from './known.js';
import { attendanceFrom } from './places.js';
import type { ImportRequest } from './request.js';
import { kindOfEvent } from './words.js';

/** An event with nothing known of it but its title. */
export function newDraft(title: string): DraftEvent {
  return { id: '', event: { title, when: { start: '' } }, missing: [] };
}

/** Takes words that a source files its event under: topics of the registry, and the kind of event. */
export function addKeywords(
  draft: DraftEvent,
  words: readonly string[],
  request: ImportRequest,
  report: Report,
): void {
  const strange: string[] = [];
  for (const word of new Set(words.filter(Boolean))) {
    const topic = knownBy(request.known.topics, word);
    const kind = kindOfEvent(word);
    const region = knownBy(request.known.regions, word);
    if (topic) (draft.event.topics ??= []).push(topic.id);
    else if (region) (draft.event.regions ??= []).push(region.id);
    else if (kind && kind !== 'other' && (draft.event.kind ?? kind) === kind) draft.event.kind = kind;
    else strange.push(word);
  }
  if (draft.event.topics) draft.event.topics = [...new Set(draft.event.topics)];
  if (strange.length === 0) return;
  draft.missing.push({ field: 'topics', source: strange.join(', ') });
  report('unknown', 'topic.unknown', { names: strange.join(', ') });
}

/**
 * Names an organiser whom the registry knows. Any other name is left to the author, and is written down only
 * where the source says that it is no person's.
 */
export function addOrganiser(
  draft: DraftEvent,
  { name, isPerson }: { name: string; isPerson: boolean | undefined },
  request: ImportRequest,
  report: Report,
): void {
  const known = knownBy(request.known.organisations, name);
  if (known) {
    const organisers = (draft.event.organisers ??= []);
    if (!organisers.includes(known.id)) organisers.push(known.id);
    return;
  }
  draft.missing.push({ field: 'organisers', ...(isPerson === false ? { source: name } : {}) });
  report('left-out', 'organiser.unknown', { name });
}

const ORDER: readonly (keyof AuthoredEvent)[] = [
  ...([
    'language',
    'title',
    'subtitle',
    'summary',
    'kind',
    'status',
    'attendance',
    'when',
    'sessions',
  ] as const),
  ...(['previousStart', 'partOf', 'languages', 'locations', 'organisers', 'partners', 'contacts'] as const),
  ...(['series', 'topics', 'regions', 'registration', 'participation', 'sections', 'programme'] as const),
  ...(['presentations', 'links', 'firstPublished', 'modified'] as const),
];

/** Completes a draft: the fields in the order of the guide, and the list of what the source does not say. */
export function finish(draft: DraftEvent): DraftEvent {
  const { event, missing } = draft;
  event.attendance ??= attendanceFrom(draft) ?? 'unknown';
  if (event.attendance === 'unknown') {
    delete event.attendance;
    missing.push({ field: 'attendance', words: attendanceModes.filter((mode) => mode !== 'unknown') });
  }
  if (event.kind === undefined || event.kind === 'other') {
    delete event.kind;
    missing.push({ field: 'kind', words: eventKinds.filter((kind) => kind !== 'other') });
  }
  if (event.when.start.length > 10 && event.when.end === undefined) missing.push({ field: 'when.end' });
  if (!event.locations?.length) missing.push({ field: 'locations' });
  const sorted = Object.fromEntries(
    ORDER.filter((field) => event[field] !== undefined).map((field) => [field, event[field]]),
  ) as unknown as AuthoredEvent;
  return { ...draft, event: sorted };
}
