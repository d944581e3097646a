// The elements in JSX of React 19: `import type {} from '@connective-cities/widgets/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Events, Settings } from './tags.js';

/** React listens to an event of an element where a property bears its name after `on`. */
type Handlers<Of> = { [Name in keyof Of & string as `on${Name}`]?: ((event: Of[Name]) => void) | undefined };

type Elements = {
  [Tag in keyof Settings]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  > &
    Settings[Tag] &
    Handlers<Events[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
