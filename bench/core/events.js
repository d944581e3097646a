// Ten thousand events for measurements, as their feed documents have them; always the same.
import { loadContent, parseMarkdown } from '../../packages/cli/dist/authoring/index.js';
import { buildEvent } from '../../packages/core/dist/feed/index.js';
import { countryName, timeZoneName } from '../../packages/core/dist/language/names.js';
import { largeContent } from '../../tools/large-content.js';

const tools = { markdown: (text) => parseMarkdown(text).blocks, countryName, timeZoneName };

/** Documents of generated events, as text. */
export function documents(count) {
  const { content, issues } = loadContent(largeContent(count));
  if (!content) throw new Error(JSON.stringify(issues[0]));
  return content.events.map((event) => JSON.stringify(buildEvent(content, event, tools)));
}
