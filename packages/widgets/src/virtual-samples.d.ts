declare module 'virtual:samples' {
  import type { EventRecord } from '@connective-cities/core';

  /** Built events of `content/` and `content-samples/`, by id. */
  const samples: Readonly<Record<string, EventRecord>>;
  export default samples;
}
