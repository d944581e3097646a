import { html, type TemplateResult } from 'lit';

/** Rows of a group: a browser need not lay out groups that are far away. */
const GROUP = 20;

/** Rows of a list, each an `li`. */
export function rowsView(rows: readonly TemplateResult[]): TemplateResult[] {
  const groups: TemplateResult[] = [];
  for (let from = 0; from < rows.length; from += GROUP) {
    const group = rows.slice(from, from + GROUP);
    groups.push(
      html`<ul class="rows ${group.length === GROUP ? 'whole' : ''}" part="rows">
        ${group}
      </ul>`,
    );
  }
  return groups;
}
