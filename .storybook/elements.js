// The manifest of the elements, as the docs pages of Storybook read it.
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };

export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));

/** The feed document of each element that shows no event, and words for its page. */
const documents = {
  'cc-event-list': { file: 'index', attributes: ' filters="search topic country"', words: 'All events' },
  'cc-practice': { file: 'practices/your-practice', words: 'Your good practice' },
  'cc-practice-list': {
    file: 'practices',
    attributes: ' filters="search topic country"',
    words: 'All good practices',
  },
  'cc-series': { file: 'series/your-series', words: 'Your series' },
};
const event = { file: 'events/your-event', words: 'Your event' };

/** What a partner pastes for an element. Lists have no page in the feed: theirs is the partner's own. */
export const snippet = (tag) => {
  const { file, attributes = '', words } = documents[tag] ?? event;
  const page = file.includes('/') ? `https://feed.example/v1/${file}.html` : '/all';
  return `<script type="module" src="/widgets/cc-widgets.js"></script>

<${tag} src="https://feed.example/v1/${file}.json"${attributes}>
  <a href="${page}">${words}</a>
</${tag}>`;
};

/** Rows of one kind by name, each with the elements that have it. */
export function byName(kind) {
  const rows = new Map();
  for (const { tagName, [kind]: own = [] } of elements) {
    for (const { name, description, default: preset } of own) {
      const row = rows.get(name) ?? { name, description, preset, tags: [] };
      row.tags.push(tagName);
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}
