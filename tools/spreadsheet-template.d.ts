/** Every file of the template that editors fill in, by its path. */
export function spreadsheetTemplate(): Promise<Record<string, Uint8Array>>;
