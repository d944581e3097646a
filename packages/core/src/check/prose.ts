import { contentSchemas } from '../model/content.js';
import * as patterns from '../model/patterns.js';
import { fieldOf, innermost, isRecord, partFor, type Schema } from '../model/schema-parts.js';
import { markdownSchema } from '../model/text.js';
import { contentKinds, languageOf, languageOfPublisher } from './check-content.js';
import { expand } from './expand.js';
import type { IssuePath, RawContent } from './issue.js';

/** A text in one language that is written in Markdown. */
export interface Prose {
  path: IssuePath;
  text: string;
}

function proseIn(schema: Schema, value: unknown, path: IssuePath): Prose[] {
  const inner = innermost(schema);
  const inside = (step: string | number): Prose[] => {
    const part = partFor(inner, value, step);
    return part ? proseIn(part, fieldOf(value, step), [...path, step]) : [];
  };
  if (inner === markdownSchema && isRecord(value)) {
    return Object.entries(value).flatMap(([language, text]) =>
      typeof text === 'string' && patterns.language.test(language)
        ? [{ path: [...path, language], text }]
        : [],
    );
  }
  if (Array.isArray(value)) return value.flatMap((_, at) => inside(at));
  return isRecord(value) ? Object.keys(value).flatMap(inside) : [];
}

/** Every text that is written in Markdown, so that whoever has a parser can check it as well. */
export function proseOf(raw: RawContent): Prose[] {
  const language = languageOfPublisher(raw.publisher);
  return contentKinds.flatMap((kind) =>
    raw[kind].flatMap((thing, at) => {
      const schema = contentSchemas[kind];
      return proseIn(schema, expand(schema, thing, { language: languageOf(thing, language) }), [kind, at]);
    }),
  );
}
