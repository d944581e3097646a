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

/** A row: what stands beside its title, the title, and what stands below. */
export function rowView(
  id: string,
  status: string | undefined,
  beside: unknown,
  title: unknown,
  link: string | undefined,
  below: unknown,
): TemplateResult {
  return html`<li class="row ${status ?? ''}" id="row-${id}" part="row">
    <p class="date">${beside}</p>
    <div>
      <p class="row-title" part="row-title">${link ? html`<a href=${link}>${title}</a>` : title}</p>
      ${below}
    </div>
  </li>`;
}
