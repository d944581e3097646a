// If types were lost on the way, these lines would be no errors, and the compiler would say so.
import type { SvelteHTMLElements } from 'svelte/elements';

type Card = SvelteHTMLElements['cc-event'];

export const mistakes: Card[] = [
  // @ts-expect-error there is no such level
  { 'heading-level': 7 },
  // @ts-expect-error there is no such word
  { images: 'some' },
  // @ts-expect-error an address is no record
  { event: '/feed/v1/events/one.json' },
  // @ts-expect-error there is no such code
  { 'oncc-error': ({ code }) => code === 'nonsense' },
];
