import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the level the page asks for; 0 gives a paragraph. Its class is the level's place in the widget. */
export function headingView(
  level: number,
  content: unknown,
  name: string,
  id: string | typeof nothing = nothing,
): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${name} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} id=${id}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} id=${id}>${content}</h6>`;
    default:
      return html`<p class=${name} id=${id}>${content}</p>`;
  }
}

/** The level below, for headings inside a widget; below no heading there is none. */
export function levelBelow(level: number): number {
  return level && Math.min(level + 1, 6);
}
