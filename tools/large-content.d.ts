/** Files of a folder of content with a number of events: paths relative to the folder, and texts. */
export function largeContent(count: number): { path: string; text: string }[];
