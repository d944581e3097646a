// Writes the committed template that editors fill in, as workbooks and CSV files:
//   node packages/cli/tools/make-template.js
// Run it when a sheet, a column or a word changes; a test says so where it was forgotten.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spreadsheetTemplate } from '../../../tools/spreadsheet-template.js';

const folder = fileURLToPath(new URL('../template/', import.meta.url));
const files = Object.entries(await spreadsheetTemplate());
rmSync(folder, { recursive: true, force: true });
for (const [path, bytes] of files) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, bytes);
}
console.log(`${files.length} files`);
