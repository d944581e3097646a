import type { Report, ValidContent } from './valid-content.js';

/** Rules about pictures: whoever does not see one is told what it shows. A credit alone needs no description. */
export function checkImages(content: ValidContent, report: Report): void {
  for (const { entry, path } of [
    ...content.events,
    ...content.practices,
    ...content.series,
    ...content.articles,
  ]) {
    const { image } = entry;
    if (image?.url === undefined || image.decorative || image.alt !== undefined) continue;
    report('warning', 'image.alt', [...path, 'image', 'url']);
  }
}
