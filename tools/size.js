// npm run size            the embed files against their budgets
// npm run size -- --json  the same as { "files": [{ "file", "raw", "gzip", "brotli", "budget" }] }
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'packages/widgets/dist/embed';

/**
 * Bytes after brotli at its best: what a visitor of a partner's page downloads (decisions/0008). What stands
 * here may only go down.
 */
const budgets = {
  'cc-event.js': 12_000,
  'cc-event-list.js': 15_900,
  'cc-participant-map.js': 20_100,
  'cc-widgets.js': 41_800,
};

/** A language that lies beside the scripts: words 2,100, dates and names of countries 2,000. */
const languageBudget = 3950;

const languages = `${folder}/language`;
if (existsSync(new URL(`../${languages}`, import.meta.url)))
  for (const name of readdirSync(new URL(`../${languages}`, import.meta.url)))
    budgets[`language/${name}`] = languageBudget;

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

function measure(file, path, budget) {
  const bytes = readFileSync(path);
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: brotliCompressSync(bytes, brotli).length,
    budget,
  };
}

function table(files) {
  const rows = [['file', 'raw', 'gzip', 'brotli', 'budget'], ...files.map((file) => Object.values(file))];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) => row.map((cell, column) => align(String(cell), widths[column], column)).join('  '))
    .join('\n');
}

function align(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

const files = [];
const problems = [];
for (const [name, budget] of Object.entries(budgets)) {
  const file = `${folder}/${name}`;
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  if (!existsSync(path)) {
    problems.push(`${file} is missing. Build it first: npm run build`);
    continue;
  }
  const measured = measure(file, path, budget);
  files.push(measured);
  if (measured.brotli > budget)
    problems.push(
      `${file} has ${measured.brotli} bytes in brotli, ${measured.brotli - budget} over its budget of ${budget}.`,
    );
}

console.log(process.argv.includes('--json') ? JSON.stringify({ files }) : table(files));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
