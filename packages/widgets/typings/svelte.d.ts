// The elements in templates of Svelte 5: `import type {} from '@connective-cities/widgets/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { Events, Settings } from './tags.js';

/** Svelte listens to an event of an element where an attribute bears its name after `on`. */
type Handlers<Of> = { [Name in keyof Of & string as `on${Name}`]?: ((event: Of[Name]) => void) | undefined };

type Elements = {
  [Tag in keyof Settings]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & Settings[Tag] & Handlers<Events[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
