// The manifest of the elements, as the docs pages of Storybook read it.
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };

export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));

/** What a partner pastes for an element. */
export const snippet = (tag) => `<script type="module" src="/widgets/cc-widgets.js"></script>

<${tag} src="https://feed.example/v1/events/your-event.json">
  <a href="https://feed.example/v1/events/your-event.html">Your event</a>
</${tag}>`;

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
