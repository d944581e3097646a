// Writes the committed JSON Schemas of the files that authors write:
//   node packages/cli/tools/make-schemas.js
// Run it when the model changes; a test says so where it was forgotten.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { authorSchemas } from '../../../tools/author-schemas.js';

const folder = new URL('../schema/', import.meta.url);
const files = Object.entries(await authorSchemas());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, schema] of files) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema)}\n`);
}
console.log(`${files.length} schemas`);
