import { rules, type RuleName } from '../model/rules.js';
import {
  fieldOf,
  innermost,
  isRecord,
  optionFor,
  partFor,
  partsOf,
  type Schema,
} from '../model/schema-parts.js';
import { markdownSchema, textSchema } from '../model/text.js';
import type { IssueCode, IssueParams } from './codes.js';
import type { Issue, IssuePath } from './issue.js';
import { nearWords, paramsOfUnknownWord } from './near.js';

/** What is read of an issue of zod; its own messages are made for programmers. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly issues?: readonly { readonly message: string }[];
}

const ruleNames = new Map<string, RuleName>(
  Object.keys(rules)
    .filter(isRuleName)
    .map((name) => [rules[name], name]),
);

function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** The schema at the end of a path, as far as the data lead to one. */
export function schemaAt(schema: Schema, value: unknown, path: IssuePath): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return innermost(schema);
  const part = partFor(schema, value, step);
  return part && schemaAt(part, fieldOf(value, step), rest);
}

function valueAt(value: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((inside, step) => fieldOf(inside, step), value);
}

/** What a schema found wrong with a value, in our codes: one issue for a mistake, at its field. */
export function issuesOfSchema(
  schema: Schema,
  value: unknown,
  found: readonly SchemaIssue[],
  base: IssuePath,
): Issue[] {
  const unknown = found.flatMap((issue) => unknownFields(schema, value, issue));
  const others = found
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((issue) => ({ ...issue, path: plainPath(issue.path) }))
    .filter((issue) => !unknown.some((field) => explains(field, issue)));
  return [...unknown, ...others.map((issue) => ({ path: issue.path, ...wordOf(schema, value, issue) }))].map(
    ({ code, path, params }) => ({ code, level: 'error', path: [...base, ...path], params }),
  );
}

interface Finding {
  code: IssueCode;
  path: IssuePath;
  params: IssueParams;
}

function plainPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function unknownFields(schema: Schema, value: unknown, issue: SchemaIssue): Finding[] {
  const path = plainPath(issue.path);
  const known = fieldsAt(schema, value, path).filter(
    (field) => fieldOf(valueAt(value, path), field) === undefined,
  );
  return (issue.keys ?? []).map((field) => {
    const [near] = nearWords(field, known);
    return {
      code: 'field.unknown',
      path: [...path, field],
      params: near === undefined ? { field } : { field, near },
    };
  });
}

function fieldsAt(schema: Schema, value: unknown, path: IssuePath): string[] {
  const at = schemaAt(schema, value, path);
  const parts = at && partsOf(at);
  const chosen = parts?.kind === 'choice' ? optionFor(parts, valueAt(value, path)) : at;
  const fields = chosen && partsOf(chosen);
  return fields?.kind === 'object' ? Object.keys(fields.fields) : [];
}

/** Whether a misspelt field is the reason why another is missing, or why its object is incomplete. */
function explains(field: Finding, issue: { code: string; path: IssuePath }): boolean {
  const parent = field.path.slice(0, -1);
  const inside = parent.every((step, index) => issue.path[index] === step);
  if (!inside) return false;
  if (issue.code === 'custom' && issue.path.length <= parent.length + 1) return true;
  return issue.path.length === parent.length + 1 && issue.path.at(-1) === field.params.near;
}

function wordOf(
  schema: Schema,
  value: unknown,
  issue: SchemaIssue & { path: IssuePath },
): { code: IssueCode; params: IssueParams } {
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return { code: 'type.map', params: { value: printed(value) } };
  const written = valueAt(value, issue.path);
  const field = String(issue.path.at(-1) ?? '');
  const rule = ruleNames.get(issue.issues?.[0]?.message ?? issue.message);
  if (issue.code === 'custom' && rule) return { code: rule, params: {} };
  if (issue.code === 'invalid_key') return { code: rule ?? 'value.unfit', params: { value: field } };
  if (written === undefined) return { code: 'field.missing', params: { field } };
  if (written === null) return { code: 'field.empty', params: { field } };
  if (rule) return { code: rule, params: { value: printed(written) } };
  if (issue.code === 'too_small') return { code: 'number.small', params: { minimum: Number(issue.minimum) } };
  const words = wordsAt(schema, value, issue.path);
  if (words.length > 0 && typeof written === 'string') {
    return { code: 'word.unknown', params: paramsOfUnknownWord(written, words) };
  }
  return { code: typeCode(schema, value, issue), params: { value: printed(written) } };
}

/** The words a closed list allows at a path; for the field that tells a choice apart, those of all options. */
function wordsAt(schema: Schema, value: unknown, path: IssuePath): readonly string[] {
  const at = schemaAt(schema, value, path);
  const parts = at && partsOf(at);
  if (parts?.kind === 'value' && parts.words) return parts.words;
  const parent = schemaAt(schema, value, path.slice(0, -1));
  const choice = parent && partsOf(parent);
  if (choice?.kind !== 'choice' || choice.by !== path.at(-1)) return [];
  return choice.options.flatMap((option) => {
    const field = partFor(option, undefined, choice.by);
    const word = field && partsOf(field);
    return word?.kind === 'value' ? (word.words ?? []) : [];
  });
}

const typeCodes: Readonly<Record<string, IssueCode>> = {
  string: 'type.text',
  array: 'type.list',
  object: 'type.map',
  record: 'type.map',
  boolean: 'type.flag',
  number: 'type.number',
  int: 'type.number',
};

function typeCode(schema: Schema, value: unknown, issue: SchemaIssue & { path: IssuePath }): IssueCode {
  const at = schemaAt(schema, value, issue.path);
  // What YAML took for a number or a truth value is a text without its quotation marks.
  if (at === textSchema || at === markdownSchema)
    return /^(?:number|boolean)$/.test(typeof valueAt(value, issue.path)) ? 'type.text' : 'type.texts';
  const known = typeof issue.expected === 'string' ? typeCodes[issue.expected] : undefined;
  if (known) return known;
  const parts = at && partsOf(at);
  return parts?.kind === 'value' && parts.words ? 'type.text' : 'value.unfit';
}

/** A value as a message can print it: short, and on one line. */
function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : isRecord(value) ? '{ … }' : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
