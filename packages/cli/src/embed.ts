import { nearWords } from '@connective-cities/core/check';
import { eventFallback, type PageDictionary } from '@connective-cities/core/export/html';
import { buildEvent, isWithdrawn } from '@connective-cities/core/feed';
import { chooseLanguage } from '@connective-cities/core/language';
import { languages as dictionaries } from '@connective-cities/core/language/languages';
import { issuesAsText, readAndLoad } from './check.js';
import { feedAddressOf, toolsOf } from './feed-files.js';
import { languagesOf, wordsFor } from './feed-pages.js';
import { commandWords, type CommandLanguage } from './words.js';

/** Elements that show an event, or a part of it. */
export const elementsOfEvents = [
  'cc-event',
  'cc-programme',
  'cc-participant-map',
  'cc-review',
  'cc-questions',
  'cc-outcomes',
  'cc-materials',
] as const;

/** One of {@link elementsOfEvents}. */
export type ElementOfEvents = (typeof elementsOfEvents)[number];

/** What `connective embed` is told. */
export interface EmbedOptions {
  /** Id of the event. */
  id: string;
  /** Folder with `publisher.yaml`. */
  folder: string;
  element: ElementOfEvents;
  /** Address of the script on the page's own web space. */
  script: string;
  /** BCP 47 tag of the page that it stands on; left out, the language in which the event was written. */
  pageLanguage?: string | undefined;
  language: CommandLanguage;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
}

/**
 * Writes the lines that show an event on a page: the script, and the tag with what stands in its place until the
 * widget works.
 *
 * @returns the exit code: 1 where the content has errors or no such event, else 0
 */
export async function embed(options: EmbedOptions): Promise<number> {
  const { id, folder, element, script, pageLanguage, language, write } = options;
  const words = commandWords[language];
  const { content, issues } = await readAndLoad(folder);
  if (!content) {
    const errors = issues.filter(({ level }) => level === 'error');
    write(`${issuesAsText(errors, folder, language)}${words.notEmbedded}\n`);
    return 1;
  }
  const source = content.events.find((event) => event.id === id);
  if (!source || isWithdrawn(source)) {
    const shown = content.events.filter((event) => !isWithdrawn(event)).map((event) => event.id);
    write(`${source ? words.isWithdrawn(id) : words.noSuchEvent(id, nearWords(id, shown)[0])}\n`);
    return 1;
  }
  const event = buildEvent(content, source, toolsOf(content.publisher));
  const languages = languagesOf(event.language);
  const { original } = event.language;
  const read = chooseLanguage([pageLanguage ?? original], languages) ?? original;
  const address = `${feedAddressOf(content.publisher)}events/${id}`;
  const fallback = eventFallback(event, {
    language: read,
    words: wordsIn(pageLanguage ?? original),
    address: read === original ? `${address}.html` : `${address}.${read}.html`,
  });
  write(
    `<script type="module" src="${attribute(script)}"></script>\n\n` +
      `<${element} src="${attribute(`${address}.json`)}">${fallback}</${element}>\n`,
  );
  return 0;
}

/** Words of visitors in a language; those of pages, which such a line does not need, are in fewer. */
function wordsIn(language: string): PageDictionary {
  const tags = Object.keys(dictionaries) as (keyof typeof dictionaries)[];
  const known = chooseLanguage([language], tags) as keyof typeof dictionaries | undefined;
  return { ...dictionaries[known ?? 'en'], page: wordsFor(language).page };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
