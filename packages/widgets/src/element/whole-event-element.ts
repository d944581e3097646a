import {
  actions as actionsDe,
  calendar as calendarDe,
  card as cardDe,
  counts as countsDe,
  dates as datesDe,
  materials as materialsDe,
  outcomes as outcomesDe,
  programme as programmeDe,
  review as reviewDe,
  shared as sharedDe,
} from '@connective-cities/core/language/de';
import {
  actions as actionsEn,
  calendar as calendarEn,
  card as cardEn,
  counts as countsEn,
  dates as datesEn,
  materials as materialsEn,
  outcomes as outcomesEn,
  programme as programmeEn,
  review as reviewEn,
  shared as sharedEn,
} from '@connective-cities/core/language/en';
import type {
  ActionWords,
  CalendarWords,
  CardWords,
  CountWords,
  MaterialWords,
  OutcomeWords,
  ProgrammeWords,
  ReviewWords,
} from '@connective-cities/core/language/words';
import { eventDocument } from '@connective-cities/core/read';
import { Alarm } from './alarm.js';
import { EventElement } from './event-element.js';
import type { Dictionary } from './feed-element.js';
import { state } from './property.js';

/** The constants of a language file that everything about an event is written with. */
export interface EventWords extends Dictionary {
  actions: ActionWords;
  calendar: CalendarWords;
  card: CardWords;
  counts: CountWords;
  materials: MaterialWords;
  outcomes: OutcomeWords;
  programme: ProgrammeWords;
  review: ReviewWords;
}

const dictionaries = {
  de: {
    actions: actionsDe,
    calendar: calendarDe,
    card: cardDe,
    counts: countsDe,
    dates: datesDe,
    materials: materialsDe,
    outcomes: outcomesDe,
    programme: programmeDe,
    review: reviewDe,
    shared: sharedDe,
  },
  en: {
    actions: actionsEn,
    calendar: calendarEn,
    card: cardEn,
    counts: countsEn,
    dates: datesEn,
    materials: materialsEn,
    outcomes: outcomesEn,
    programme: programmeEn,
    review: reviewEn,
    shared: sharedEn,
  },
};

/** An element that shows an event from its whole document, or a part of that, in any of its words. */
export abstract class WholeEventElement extends EventElement<EventWords> {
  protected override readonly feedDocument = eventDocument;
  protected override readonly dictionaries = dictionaries;

  /** Whether the visitor's own time stands beside the event's. */
  @state() protected isOwnTime = false;

  protected readonly toggleOwnTime = (): void => {
    this.isOwnTime = !this.isOwnTime;
  };

  private readonly alarm = new Alarm(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.alarm.set(undefined);
  }

  /** Draws it anew at an instant, in milliseconds since 1970. */
  protected drawAgainAt(instant: number | undefined): void {
    this.alarm.set(this.isConnected ? instant : undefined);
  }
}
