import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { basemap } from './basemap.js';
import { build } from './build.js';
import { check } from './check.js';
import { elementsOfEvents, embed } from './embed.js';
import { importSources, ImportMisuse } from './import.js';
import { place, PlaceMisuse } from './place.js';
import { serve } from './serve.js';
import { template } from './template.js';
import { commandLanguages, commandWords, type CommandLanguage } from './words.js';

type Options = NonNullable<ParseArgsConfig['options']>;

const always = {
  lang: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} satisfies Options;

const commands = {
  check: { ...always, json: { type: 'boolean' } },
  build: { ...always, out: { type: 'string' } },
  serve: {
    ...always,
    port: { type: 'string' },
    host: { type: 'string' },
    site: { type: 'string' },
    scripts: { type: 'string' },
    watch: { type: 'boolean' },
  },
  embed: {
    ...always,
    from: { type: 'string' },
    element: { type: 'string' },
    script: { type: 'string' },
    'page-lang': { type: 'string' },
  },
  import: {
    ...always,
    into: { type: 'string' },
    format: { type: 'string' },
    'date-order': { type: 'string' },
    'time-zone': { type: 'string' },
    until: { type: 'string' },
    overwrite: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    template: { type: 'string' },
  },
  place: {
    ...always,
    country: { type: 'string' },
    geonames: { type: 'string' },
    id: { type: 'string' },
    into: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  basemap: {
    ...always,
    region: { type: 'string' },
    from: { type: 'string' },
    recipe: { type: 'string' },
    out: { type: 'string' },
  },
} satisfies Record<string, Options>;

/** A command line that was not understood; its message is in the user's language. */
class Misuse extends Error {}

type Values = Record<string, string | boolean | undefined>;

/** Reads a command line; what it does not know is named, with what there is instead. */
function read(line: readonly string[], language: CommandLanguage) {
  const words = commandWords[language];
  const [command = '', ...rest] = line;
  if (!isCommand(command)) throw new Misuse(words.unknownCommand(command, Object.keys(commands).join(', ')));
  const options: Options = commands[command];
  const { tokens } = parseArgs({ args: rest, options, strict: false, allowPositionals: true, tokens: true });
  const values: Values = {};
  const named: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') named.push(token.value);
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (!known) throw new Misuse(words.unknownOption(token.rawName, command));
    if (known.type === 'string' && token.value === undefined)
      throw new Misuse(words.needsValue(token.rawName));
    if (known.type === 'boolean' && token.value !== undefined)
      throw new Misuse(words.takesNoValue(token.rawName));
    values[token.name] = token.value ?? true;
  }
  return { command, values, named };
}

/** The one folder that most commands take. */
function folderOf(command: string, named: readonly string[], language: CommandLanguage): string {
  const [folder = 'content', extra] = named;
  if (extra !== undefined) throw new Misuse(commandWords[language].tooMany(command, extra));
  return folder;
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

/** The language of messages: asked for before anything else, so that misuse is told in it. */
function languageOf(line: readonly string[]): CommandLanguage {
  const at = line.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? 'en' : line[at]?.slice('--lang='.length) || line[at + 1] || '';
  const language = commandLanguages.find((known) => known === value);
  if (!language) throw new Misuse(commandWords.en.notALanguage(value));
  return language;
}

function portOf(value: string | boolean | undefined, language: CommandLanguage): number {
  const port = value === undefined ? 4173 : Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Misuse(commandWords[language].notAPort(String(value)));
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Where a command writes, and what ends it. */
export interface Surroundings {
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
  /** Takes what was not understood, and what should not have happened. */
  complain: (text: string) => void;
  /** Draws how far a command has come; only where somebody watches a terminal. */
  draw?: ((text: string) => void) | undefined;
  /** Asked for what ends the command early, once there is something that must not be left half done. */
  signal: () => AbortSignal;
}

/**
 * Runs a command line, without the name of the program.
 *
 * @returns the exit code: 0 done, 1 errors in the content or in writing, 2 a line that was not understood
 */
export async function run(
  line: readonly string[],
  { write, complain, draw, signal }: Surroundings,
): Promise<number> {
  let language: CommandLanguage = 'en';
  try {
    language = languageOf(line);
    const words = commandWords[language];
    if (line.length === 0 || line.includes('--help') || line.includes('-h')) {
      write(`${words.help}\n`);
      return 0;
    }
    if (line.includes('--version')) {
      write(`${versionOfPackage()}\n`);
      return 0;
    }
    const { command, values, named } = read(line, language);
    if (command === 'place') {
      const name = named.join(' ').trim();
      if (name === '' && values.geonames === undefined) throw new Misuse(words.needsName(command));
      return await place({
        // Names of several words need no quotation marks.
        ...(name === '' ? {} : { name }),
        into: textOf(values.into) ?? 'content',
        country: textOf(values.country),
        geonames: textOf(values.geonames),
        id: textOf(values.id),
        dryRun: values['dry-run'] === true,
        language,
        write,
      });
    }
    if (command === 'embed') {
      const [id, extra] = named;
      if (id === undefined) throw new Misuse(words.needsEvent(command));
      if (extra !== undefined) throw new Misuse(words.oneEvent(command, extra));
      const wanted = textOf(values.element) ?? elementsOfEvents[0];
      const element = elementsOfEvents.find((known) => known === wanted);
      if (!element) throw new Misuse(words.notAnElement(wanted, elementsOfEvents.join(', ')));
      return await embed({
        id,
        element,
        folder: textOf(values.from) ?? 'content',
        script: textOf(values.script) ?? '/widgets/cc-widgets.js',
        pageLanguage: textOf(values['page-lang']),
        language,
        write,
      });
    }
    if (command === 'basemap') {
      if (named.join(' ') !== 'build') throw new Misuse(words.basemapTask);
      const out = textOf(values.out);
      if (out === undefined) throw new Misuse(words.needsOption(command, '--out'));
      const { region, from, recipe } = values;
      return await basemap({
        region: textOf(region),
        from: textOf(from),
        recipe: textOf(recipe),
        out,
        language,
        write,
      });
    }
    if (command === 'import' && values.template !== undefined) {
      const of = commandLanguages.find((known) => known === values.template);
      if (!of) throw new Misuse(words.notATemplate(String(values.template)));
      const format = textOf(values.format) ?? 'xlsx';
      if (format !== 'xlsx' && format !== 'csv') throw new Misuse(words.notAFormOfTemplate(format));
      const [into = '.', extra] = named;
      if (extra !== undefined) throw new Misuse(words.oneFolder('--template', extra));
      return template({ of, csv: format === 'csv', into, language, write });
    }
    if (command === 'import') {
      if (named.length === 0) throw new Misuse(words.needsSource(command));
      return await importSources({
        sources: named,
        into: textOf(values.into) ?? 'content',
        format: textOf(values.format),
        dateOrder: textOf(values['date-order']),
        timeZone: textOf(values['time-zone']),
        until: textOf(values.until),
        overwrite: values.overwrite === true,
        dryRun: values['dry-run'] === true,
        json: values.json === true,
        language,
        write,
        signal: signal(),
      });
    }
    const folder = folderOf(command, named, language);
    if (command === 'check') return await check({ folder, language, json: values.json === true, write });
    if (command === 'serve') {
      return await serve({
        folder,
        language,
        port: portOf(values.port, language),
        host: textOf(values.host) ?? '127.0.0.1',
        site: textOf(values.site),
        scripts: textOf(values.scripts),
        watch: values.watch === true,
        write,
        signal: signal(),
      });
    }
    const out = textOf(values.out);
    if (out === undefined) throw new Misuse(words.needsOption(command, '--out'));
    return await build({ folder, out, language, write, draw, signal });
  } catch (error) {
    const words = commandWords[language];
    if (error instanceof Misuse || error instanceof PlaceMisuse || error instanceof ImportMisuse) {
      complain(`${error.message}\n${words.seeHelp}\n`);
      return 2;
    }
    complain(
      `${words.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    return 1;
  }
}

function versionOfPackage(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
