// Writes the committed tables of country names from the data inside this Node:
//   node packages/core/tools/make-country-names.js
// The tables make builds give the same names on every machine. Run it when a country changes its
// name, with a Node that knows, and name that Node in the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from './languages.js';

const source = readFileSync(new URL('../src/model/tables/countries.ts', import.meta.url), 'utf8');
const codes = source.match(/\b[A-Z]{2}\b(?=[ '])/g) ?? [];
if (codes.length !== 250)
  throw new Error(`src/model/tables/countries.ts: expected 250 codes, found ${codes.length}.`);

for (const language of LANGUAGES) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const entries = codes.map((code) => {
    const name = names.of(code);
    if (name === undefined)
      throw new Error(`This Node has no name in "${language}" for ${code}; use a full-ICU Node.`);
    return `  ${code}: ${JSON.stringify(name)},`;
  });
  writeFileSync(
    new URL(`../src/language/tables/country-names.${language}.ts`, import.meta.url),
    `// Written by tools/make-country-names.js from CLDR ${process.versions.cldr} (Node ${process.versions.node}). Do not edit.
/** Names of countries by their ISO 3166-1 code. */
export const countryNames: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`,
  );
}
console.log(`${codes.length} countries in ${LANGUAGES.length} languages`);
