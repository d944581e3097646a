import { answerAt, sameAddress } from '../model/former-address.js';
import type { IssuePath } from './issue.js';
import type { Report, ValidContent } from './valid-content.js';

/** Kinds of thing whose addresses lead to a page: their own, or that of the event. */
const withPages = ['events', 'practices', 'series', 'articles'] as const;

/** Rules about the addresses that things had before: each leads to one page, and somebody answers at it. */
export function checkFormerAddresses(content: ValidContent, report: Report): void {
  const { publisher, ...kinds } = content;
  const pages = new Set(
    (['events', 'practices', 'series'] as const).flatMap((kind) =>
      content[kind].map(({ entry }) => `v1/${kind}/${entry.id}.html`),
    ),
  );
  const seen = new Map<string, { path: IssuePath; page: string }>();
  for (const [kind, things] of Object.entries(kinds)) {
    for (const { entry, path } of things) {
      const page = pageOf(kind, entry);
      entry.formerUrls.forEach((address, at) => {
        const here = [...path, 'formerUrls', at];
        if (page === undefined) return report('warning', 'former.no-page', here);
        const known = seen.get(sameAddress(address));
        if (known) {
          // Twice in one list is told where lists are; and articles of one event share its page.
          if (known.page !== page) report('error', 'former.twice', here, { url: address }, [known.path]);
          return;
        }
        seen.set(sameAddress(address), { path: here, page });
        const answer = answerAt(address, publisher.baseUrl);
        if ('by' in answer) report('note', `former.${answer.by}`, here, { url: address });
        else if (pages.has(answer.file)) report('warning', 'former.taken', here, { url: address });
      });
    }
  }
}

/** The page that a thing's former addresses lead to; an article stands on that of its first event. */
function pageOf(kind: string, entry: { id: string; events?: readonly string[] }): string | undefined {
  if (!withPages.some((name) => name === kind)) return undefined;
  if (kind !== 'articles') return `${kind}/${entry.id}`;
  const [event] = entry.events ?? [];
  return event === undefined ? undefined : `events/${event}`;
}
