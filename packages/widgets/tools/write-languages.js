// Writes a file for each language that the scripts do not carry themselves, beside them:
//   dist/embed/language/<tag>.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packCountryNames } from '@connective-cities/core/language/country-list';
import { languages } from '@connective-cities/core/language/languages';
import { countryNames } from '@connective-cities/core/language/names';
import { packWords } from '@connective-cities/core/language/packed-words';
import { CARRIED } from './carried-languages.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

mkdirSync('dist/embed/language', { recursive: true });
for (const [tag, words] of Object.entries(languages)) {
  if (CARRIED.includes(tag)) continue;
  const parts = Object.entries(words).map(([part, own]) => [part, packWords(own, languages.de[part])]);
  const file = { version, ...Object.fromEntries(parts), countries: packCountryNames(countryNames[tag]) };
  writeFileSync(`dist/embed/language/${tag}.json`, JSON.stringify(file));
}
