// Writes into dist/ what editors and type checkers read of the elements, from custom-elements.json.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { cssCustomData, htmlCustomData, tagTypes, webTypes } from './developer-data.js';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (name, data) => writeFileSync(`dist/${name}`, `${JSON.stringify(data, null, 1)}\n`);

const manifest = read('custom-elements.json');
write('vscode.html-custom-data.json', htmlCustomData(manifest));
write('vscode.css-custom-data.json', cssCustomData(manifest));
write('web-types.json', webTypes(manifest, read('package.json')));
cpSync('typings', 'dist/typings', { recursive: true });
writeFileSync('dist/typings/tags.d.ts', tagTypes(manifest));
