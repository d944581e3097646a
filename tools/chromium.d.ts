import type { LaunchOptions } from 'playwright';

/** Playwright's launch options for the browser that was found. */
export declare function chromiumLaunchOptions(): LaunchOptions;

/** Path of an installed Chromium, Chrome or Edge, or of Playwright's own download. */
export declare function findChromium(): string | undefined;

/** As `findChromium`; on Debian as root it installs one first. Throws with what to do where none can be had. */
export declare function ensureChromium(): string;
