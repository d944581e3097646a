import { issuesAsText, readAndLoad } from './check.js';
import { NotAFeedError, writeFeed } from './disk/write-feed.js';
import { FeedFault, feedFiles } from './feed-files.js';
import { commandWords, type CommandLanguage } from './words.js';

/** What `connective build` is told. */
export interface BuildOptions {
  /** Folder with `publisher.yaml`. */
  folder: string;
  /** Folder of the feed. */
  out: string;
  language: CommandLanguage;
  /** Whether to say nothing of a feed that was written; what went wrong is always said. */
  quiet?: boolean;
  /** Takes the output, whole lines at a time. */
  write: (text: string) => void;
  /** Stops the build; what was in the folder of the feed stays. */
  signal?: AbortSignal;
}

/**
 * Builds the feed of a folder of content. Content with errors is not built, and the feed that is
 * there is replaced as a whole or not at all.
 *
 * @returns the exit code: 0 where the feed was written, else 1
 */
export async function build({ folder, out, language, quiet, write, signal }: BuildOptions): Promise<number> {
  const words = commandWords[language];
  const { content, issues } = await readAndLoad(folder);
  const telling = issues.filter(({ level }) => level !== 'note');
  if (telling.length > 0) write(issuesAsText(telling, folder, language));
  if (!content) {
    write(`${words.notBuilt}\n`);
    return 1;
  }
  try {
    const written = await writeFeed(out, feedFiles(content, folder, words), signal);
    const events = content.events.filter(({ withdrawn }) => withdrawn === undefined).length;
    if (!quiet) write(`${words.built(events, written.files, written.changed, out)}\n`);
    return 0;
  } catch (error) {
    if (signal?.aborted) write(`${words.aborted}\n`);
    else if (error instanceof FeedFault) write(`${error.message}\n`);
    else if (error instanceof NotAFeedError) write(`${words.notAFeed(out)}\n`);
    else write(`${words.writingFailed(out, error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}
