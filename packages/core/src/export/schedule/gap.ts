/** What a schedule needs and an event does not say. */
export type Missing = 'programme' | 'start' | 'time' | 'zone' | 'end';

/** One thing that is missing, and where. */
export interface ScheduleGap {
  missing: Missing;
  /** Id of the programme item; not given where the event has no programme. */
  item?: string;
  /** In words, with what to do about it. */
  message: string;
}

const words: Readonly<Record<'en' | 'de', Readonly<Record<Missing, (item: string) => string>>>> = {
  en: {
    programme: () => 'The event has no programme. A schedule needs one: add items with their times.',
    start: (item) => `The programme item "${item}" has no time. Write its start and end under "when".`,
    time: (item) =>
      `The programme item "${item}" has a date without a time of day. Add the time to its start.`,
    zone: (item) =>
      `The programme item "${item}" has a time whose zone is not known. Name the event's time zone.`,
    end: (item) =>
      `The programme item "${item}" has no end. Write it under "when", so that its duration is known.`,
  },
  de: {
    programme: () =>
      'Die Veranstaltung hat kein Programm. Ein Ablaufplan braucht eines: Ergänzen Sie Programmpunkte mit ihren Zeiten.',
    start: (item) =>
      `Der Programmpunkt „${item}“ hat keine Zeit. Schreiben Sie Beginn und Ende unter „when“.`,
    time: (item) =>
      `Der Programmpunkt „${item}“ hat ein Datum ohne Uhrzeit. Ergänzen Sie die Uhrzeit des Beginns.`,
    zone: (item) =>
      `Der Programmpunkt „${item}“ hat eine Uhrzeit ohne bekannte Zeitzone. Nennen Sie die Zeitzone der Veranstaltung.`,
    end: (item) =>
      `Der Programmpunkt „${item}“ hat kein Ende. Schreiben Sie es unter „when“, damit seine Dauer bekannt ist.`,
  },
};

/** Names a gap in words, in German where the language is German. */
export function gap(missing: Missing, language: string, item?: string): ScheduleGap {
  const message = words[/^de\b/.test(language) ? 'de' : 'en'][missing](item ?? '');
  return item === undefined ? { missing, message } : { missing, item, message };
}
