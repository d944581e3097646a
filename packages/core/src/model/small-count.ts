import type { CountedThing, Qualifier } from './vocabulary.js';

/**
 * Whether a number comes so close to naming people that it must not be published: fewer people from one
 * place than the publisher allows. Other things may be counted from 1.
 */
export function isTooSmall(
  { of, value, qualifier }: { of: CountedThing; value: number; qualifier: Qualifier },
  smallest: number,
): boolean {
  const below = qualifier === 'fewer-than' || qualifier === 'almost';
  return of === 'participants' && (below ? value - 1 : value) < smallest;
}
