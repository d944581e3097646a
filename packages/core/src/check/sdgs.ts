import { sdgTargets } from '../model/tables/sdg-targets.js';
import type { Report, ValidContent } from './valid-content.js';

const targets = new Set(sdgTargets);

/** Rules about the goals of the 2030 Agenda: the targets that are named exist. */
export function checkSdgs(content: ValidContent, report: Report): void {
  for (const { entry, path } of [...content.events, ...content.practices, ...content.series]) {
    entry.sdgs.forEach((sdg, at) => {
      if (sdg.includes('.') && !targets.has(sdg))
        report('error', 'sdg.unknown', [...path, 'sdgs', at], { sdg });
    });
  }
}
