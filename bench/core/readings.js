import { eventSchema } from '../../packages/core/dist/index.js';
import { readEvent } from '../../packages/core/dist/read/index.js';
import { classic } from './classic.js';

/** Our schemas, the same shapes in classic zod, and the tolerant reader; JSON is parsed beforehand. */
export function readings(texts) {
  const prepare = () => texts.map((text) => JSON.parse(text));
  const peer = classic(eventSchema);
  const judge = (schema) => (all) => {
    for (const event of all) if (!schema.safeParse(event).success) throw new Error(`${event.id} is refused.`);
  };
  return {
    schemas: { prepare, measure: judge(eventSchema) },
    classic: { prepare, measure: judge(peer) },
    reader: {
      prepare,
      measure(all) {
        for (const event of all)
          if (readEvent(event).issues.length > 0) throw new Error(`${event.id} is not whole.`);
      },
    },
  };
}
