import type { Count } from './count.js';
import type { Participation } from './participation.js';

/** Anything that says who took part. */
interface Counted {
  participation: Pick<Participation, 'counts' | 'countries' | 'countriesComplete'>;
}

/** What a card counts, in this order. */
const COUNTED = ['participants', 'municipalities', 'countries', 'organisations'] as const;

/**
 * The few counts that stand for an event: one for each of participants, municipalities, countries
 * and organisations. The publisher's headline wins, then the first that was held, then the first
 * that was planned. Where countries are listed completely and nobody counted them, they are counted.
 */
export function headlineCounts({ participation }: Counted): Count[] {
  const { counts, countries, countriesComplete } = participation;
  return COUNTED.flatMap((of): Count[] => {
    // A count of one country or sector says nothing of the whole.
    const stated = counts.filter((count) => count.of === of && !count.country && !count.sector);
    const best =
      stated.find(({ headline }) => headline) ?? stated.find(({ planned }) => !planned) ?? stated[0];
    if (best) return [best];
    if (of !== 'countries' || !countriesComplete || !countries.length) return [];
    return [
      { of, value: countries.length, qualifier: 'exact', planned: false, derived: true, headline: false },
    ];
  });
}
