import type { Block, EventRecord } from '../../index.js';
import { inLanguage } from '../../language/index.js';
import type { TextReading } from './reading.js';

/** What an event is about, in short: its summary, else the first paragraph of the newest text about it. */
export function leadOf(
  event: EventRecord,
  { language, original }: TextReading,
): readonly Block[] | undefined {
  if (event.summary) return inLanguage(event.summary, language, original)?.value;
  const article = event.articles.at(-1);
  const [section] = article?.sections ?? [];
  return (
    section && article && inLanguage(section.body, language, article.language.original)?.value.slice(0, 1)
  );
}
