/** Packages that the apps in test/consumers install. */
export const PACKED: readonly string[];
/** Packs the packages as `npm publish` would, into a folder. */
export function packInto(folder: string): void;
