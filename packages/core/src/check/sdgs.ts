import type { Report, ValidContent } from './valid-content.js';

/**
 * Targets of the 2030 Agenda (A/RES/70/1), 169 in all: for each goal from 1 to 17 how many numbered
 * targets it has, and the letter of its last means of implementation.
 */
const targets = '5b 5c 9d 7c 6c 6b 3b 10b 5c 7c 7c 8c 3b 7c 9c 10b 19-'.split(' ');

function exists(sdg: string): boolean {
  const [goal = '', target] = sdg.split('.');
  const { numbered = '0', last = '' } =
    /^(?<numbered>\d+)(?<last>.)$/.exec(targets[Number(goal) - 1] ?? '')?.groups ?? {};
  if (target === undefined) return true;
  return /^\d/.test(target) ? Number(target) <= Number(numbered) : target <= last;
}

/** Rules about the goals of the 2030 Agenda: the targets that are named exist. */
export function checkSdgs(content: ValidContent, report: Report): void {
  for (const { entry, path } of [...content.events, ...content.practices, ...content.series]) {
    entry.sdgs.forEach((sdg, at) => {
      if (!exists(sdg)) report('error', 'sdg.unknown', [...path, 'sdgs', at], { sdg });
    });
  }
}
