declare module 'virtual:samples' {
  import type { EventRecord } from '@connective-cities/core';

  /** Built events of `content/` and `content-samples/`, by id. */
  const samples: Readonly<Record<string, EventRecord>>;
  export default samples;
}

declare module 'virtual:feeds' {
  /** What lists, practices and series show, by folder and by path below `v1/`. */
  const feeds: Readonly<Record<'content' | 'content-samples', Readonly<Record<string, unknown>>>>;
  export default feeds;
}
