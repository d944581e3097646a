/** HTML that is known to be safe, because {@link html} made it. */
export class Markup {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

/** What may stand in a template: text, which is escaped; markup, which is not; lists of both; or nothing. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

/** Writes HTML. Everything put into the template is text and is escaped, unless it is {@link Markup}. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => string + written(parts[index])).join(''));
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(written).join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What HTML forbids even when it is escaped (WHATWG HTML, 13.2.3.5): controls, halves of surrogate pairs, noncharacters.
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text as it has to stand in HTML, between tags or in a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Puts a separator between the parts that say something; nothing where none does. */
export function joined(parts: readonly Part[], separator: Part): Part {
  const said = parts.filter((part) => part !== undefined && part !== false && part !== '');
  return said.length === 0 ? undefined : said.map((part, index) => (index === 0 ? part : [separator, part]));
}
