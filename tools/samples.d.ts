import type { EventRecord } from '@connective-cities/core';
import type { Plugin } from 'vite';

/** Builds the events of `content/` and `content-samples/`, by id. */
export declare function buildSamples(): Promise<Record<string, EventRecord>>;

/** Vite plugin: `import samples from 'virtual:samples'` gives the built events by id. */
export declare function samples(): Plugin;
