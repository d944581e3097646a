/** What may stand in a cell. Numbers are numbers to a spreadsheet, whatever else is text. */
export type Cell = string | number | undefined;

/** What separates cells: a comma (RFC 4180), or the semicolon that spreadsheets set to German expect. */
export type Separator = ',' | ';';

/** Without it, spreadsheets take UTF-8 for the encoding of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet would begin a formula: at the start of a cell, and where one begins if a program splits
 * the file at another sign than its separator, or takes a line for ended. The full-width signs count, too.
 */
const formula = /(?<=^|[;\t\r\n]"{0,4})'*(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/g;
const guarded = /(?<=^|[;\t\r\n]"{0,4})'+(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * Rows as CSV (RFC 4180) with a byte-order mark, for spreadsheets. No cell is taken for a formula: an
 * apostrophe stands before what would begin one, and one more before apostrophes that stood there already, so
 * that {@link unguarded} gives every text back as it was.
 */
export function csv(rows: readonly (readonly Cell[])[], separator: Separator = ','): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A text as it was before {@link csv} guarded it. */
export function unguarded(text: string): string {
  return text.replace(guarded, (apostrophes) => apostrophes.slice(1));
}

function written(cell: Cell, separator: Separator): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(formula, "$&'");
  // A blank at the edge is lost by some readers where it stands outside of quotation marks.
  const isPlain = !text.includes(separator) && !/["\r\n;,\t]|^\s|\s$/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
