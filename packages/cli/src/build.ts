import type { Content } from '@connective-cities/core';
import { issuesAsText, readAndLoad } from './check.js';
import { NotAFeedError, writeFeed, type FeedFile } from './disk/write-feed.js';
import { FeedFault, feedFiles } from './feed-files.js';
import { ProgressLine } from './progress.js';
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
  /** Draws how far the build has come; left out where nobody watches. */
  draw?: ((text: string) => void) | undefined;
  /** Asked, before anything is written, for what stops the build; what was in the folder of the feed stays. */
  signal?: () => AbortSignal;
}

/**
 * Builds the feed of a folder of content. Content with errors is not built, and the feed that is
 * there is replaced as a whole or not at all.
 *
 * @returns the exit code: 0 where the feed was written, else 1
 */
export async function build({
  folder,
  out,
  language,
  quiet,
  write,
  draw,
  signal: asked,
}: BuildOptions): Promise<number> {
  const words = commandWords[language];
  const line = new ProgressLine(draw);
  line.say(words.checking);
  const { content, issues } = await readAndLoad(folder);
  line.end();
  const telling = issues.filter(({ level }) => level !== 'note');
  if (telling.length > 0) write(issuesAsText(telling, folder, language));
  if (!content) {
    write(`${words.notBuilt}\n`);
    return 1;
  }
  const signal = asked?.();
  try {
    const files = watched(feedFiles(content, folder, words), content, (done, all) =>
      line.say(words.progress(done, all)),
    );
    const written = await writeFeed(out, files, signal);
    line.end();
    const events = content.events.filter(({ withdrawn }) => withdrawn === undefined).length;
    if (!quiet) write(`${words.built(events, written.files, written.changed, out)}\n`);
    return 0;
  } catch (error) {
    line.end();
    if (signal?.aborted) write(`${words.aborted}\n`);
    else if (error instanceof FeedFault) write(`${error.message}\n`);
    else if (error instanceof NotAFeedError) write(`${words.notAFeed(out)}\n`);
    else write(`${words.writingFailed(out, error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}

/** Documents of things that have pages; most of a build's time is theirs. */
const ofThing = /^v1\/(?:events|practices|series)\/[^/.]+\.json$/;

/** The same files, and after each thing of how many it was the last. */
function* watched(
  files: Iterable<FeedFile>,
  { events, practices, series }: Content,
  tell: (done: number, all: number) => void,
): Generator<FeedFile> {
  const all = events.length + practices.length + series.length;
  let done = 0;
  for (const file of files) {
    yield file;
    // A terminal that draws every one of ten thousand would take longer than the build.
    if (ofThing.test(file.path) && (++done % 25 === 0 || done === all)) tell(done, all);
  }
}
