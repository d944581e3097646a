import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContent } from '@connective-cities/cli/authoring';
import { expect, it } from 'vitest';
import { readContent } from '../packages/cli/src/disk/read-content.js';

const page = readFileSync(new URL('./seed/seed.de.txt', import.meta.url), 'utf8');
const folder = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
const { content } = loadContent(folder?.files ?? []);

/** Every German text below a value, and every text that has no language. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inside]) => (field === 'en' ? [] : textsIn(inside)));
}

/** Lines that the page puts together from fields: presenters with their organisation, dates, labels. */
const rebuilt: Record<string, string[]> = {
  '14.10.2020': ['2020-10-14'],
  'Frau Faola Hodaj, Gemeinde Tirana, Albanien': ['Frau', 'Faola Hodaj', 'Gemeinde Tirana', 'Albanien'],
  'Frau Sophio Barnabischwili; Stadtverwaltung Tiflis, Georgien': [
    ...['Frau', 'Sophio Barnabischwili', 'Stadtverwaltung Tiflis', 'Georgien'],
  ],
  'Herr Peter Adelskamp, Stadt Essen, Deutschland': ['Herr', 'Peter Adelskamp', 'Stadt Essen', 'Deutschland'],
};

/** What a page says without its publisher's words: the label of the authors comes from the widgets' own. */
const OURS = ['erstellt von:', 'Top'];

const sentences = page
  .split('\n')
  .map((line) => line.replace(/^\s*(?:\d+\.\s+)?/, '').trim())
  .filter((line) => line !== '' && !OURS.includes(line))
  .flatMap((line) => (line in rebuilt ? (rebuilt[line] ?? []) : line.split(/(?<=[a-zäöüß]\.) (?=[A-ZÄÖÜ])/)));

it('holds every sentence of the seed page, word for word', () => {
  const texts = textsIn(content);
  const missing = sentences.filter((sentence) => !texts.some((text) => text.includes(sentence)));
  expect(sentences.length).toBeGreaterThan(35);
  expect(missing).toEqual([]);
});
