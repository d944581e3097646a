// The shapes of the model in classic zod, made by walking the model's own schemas: every object, list and check is
// there, so that both do the same work.
import * as z from 'zod';

z.config({ jitless: true });

const made = new Map();

/** A schema of `zod/mini` as classic zod would have it. */
export function classic(schema) {
  const known = made.get(schema);
  if (known) return known;
  const { def } = schema._zod;
  const checks = def.checks ?? [];
  const result = checks.length > 0 ? bare(def).check(...checks) : bare(def);
  made.set(schema, result);
  return result;
}

function bare(def) {
  switch (def.type) {
    case 'optional':
      return z.optional(classic(def.innerType));
    case 'object': {
      // Prose holds lists that hold prose: a field is made when zod first asks for it.
      const shape = {};
      for (const name of Object.keys(def.shape))
        Object.defineProperty(shape, name, { enumerable: true, get: () => classic(def.shape[name]) });
      return def.catchall ? z.strictObject(shape) : z.object(shape);
    }
    case 'array':
      return z.array(classic(def.element));
    case 'record':
      return z.record(classic(def.keyType), classic(def.valueType));
    case 'union': {
      const options = def.options.map(classic);
      return def.discriminator ? z.discriminatedUnion(def.discriminator, options) : z.union(options);
    }
    case 'lazy':
      return z.lazy(() => classic(def.getter()));
    case 'enum':
      return z.enum(def.entries);
    case 'literal':
      return z.literal(def.values);
    case 'string':
      return z.string();
    case 'number':
      return def.format ? z.int() : z.number();
    case 'boolean':
      return z.boolean();
    default:
      throw new Error(`bench/core/classic.js does not know schemas of type "${def.type}" yet; add it.`);
  }
}
