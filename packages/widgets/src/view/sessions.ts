import type { EventRecord } from '@connective-cities/core';
import type { DateWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './reading.js';
import { inLine, textView } from './text.js';
import { whenView } from './when.js';

/** The days or meetings of an event that has several: when each is, what it is called and where it takes place. */
export function sessionsView(
  { sessions, locations }: EventRecord,
  { languages }: Reading,
  words: DateWords,
): TemplateResult | typeof nothing {
  if (sessions.length < 2) return nothing;
  return html`<ol class="sessions" part="sessions">
    ${sessions.map((session) => {
      const place = locations.find(({ id }) => id === session.location);
      const name = place?.name ?? (place?.kind === 'place' && place.municipality?.name);
      return html`<li>
        ${inLine([
          whenView(session, words, languages),
          session.title && textView(session.title, languages),
          name && textView(name, languages),
        ])}
      </li>`;
    })}
  </ol>`;
}
