import { constants, copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importWords } from './import/words.js';
import type { CommandLanguage } from './words.js';

/** What `connective import --template` is told. */
export interface TemplateOptions {
  /** Language of the form, which need not be that of the messages. */
  of: CommandLanguage;
  /** Whether as CSV files, one for each sheet, in place of a workbook. */
  csv: boolean;
  /** Folder that it is written to. */
  into: string;
  language: CommandLanguage;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
}

/** Name of the workbook where an editor keeps it. */
const names: Readonly<Record<CommandLanguage, string>> = { de: 'veranstaltung.xlsx', en: 'event.xlsx' };

/**
 * Writes the form that an editor fills in and `connective import` reads. A file that is there already stays.
 *
 * @returns the exit code: 0 where it was written, else 1
 */
export function template({ of, csv, into, language, write }: TemplateOptions): number {
  const words = importWords[language];
  if (!existsSync(into) || !statSync(into).isDirectory()) {
    write(`${words.templateNowhere(into)}\n`);
    return 1;
  }
  const folder = fileURLToPath(new URL('../template', import.meta.url));
  const files = csv
    ? readdirSync(join(folder, of)).map((name) => ({ from: join(folder, of, name), to: join(into, name) }))
    : [{ from: join(folder, `${of}.xlsx`), to: join(into, names[of]) }];
  const there = files.find(({ to }) => existsSync(to));
  if (there) {
    write(`${words.templateThere(there.to)}\n`);
    return 1;
  }
  for (const { from, to } of files) copyFileSync(from, to, constants.COPYFILE_EXCL);
  const written = files.map(({ to }) => to).join(' ');
  write(`${words.templateWritten(written)}\n`);
  return 0;
}
