import type { EventRecord, When } from '@connective-cities/core';
import { fill, formatTimes, pluralOf } from '@connective-cities/core/language';
import type { ActionWords, DateWords, SharedWords } from '@connective-cities/core/language/words';
import { html, nothing, type TemplateResult } from 'lit';
import { switchView } from './switch.js';
import { isElsewhere, viewerTime } from './viewer-time.js';

/** Shows the visitor's own time or hides it; nothing where that is the event's. */
export function ownTimeSwitch(
  { programme }: EventRecord,
  { showMyTime }: ActionWords,
  isOn: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing {
  return programme.some(({ when }) => when && isElsewhere(when))
    ? switchView(showMyTime, isOn, toggle)
    : nothing;
}

/** A time by the visitor's clock, and whether it is another day there. */
export function ownTimeView(
  when: When,
  { actions, dates, shared }: { actions: ActionWords; dates: DateWords; shared: SharedWords },
): TemplateResult | typeof nothing {
  const own = isElsewhere(when) && viewerTime(when);
  if (!own) return nothing;
  const n = Math.abs(own.shift);
  const shift = pluralOf(own.shift > 0 ? actions.daysLater : actions.daysEarlier, n, shared.language);
  return html`<div class="own">
    <time datetime=${when.startUtc}>${fill(actions.myTime, { time: formatTimes(own, dates) ?? '' })}</time>
    ${n ? html`<span class="shift">${fill(shift, { n })}</span>` : nothing}
  </div>`;
}
