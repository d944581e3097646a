import { checkContent, type CheckOptions } from './check-content.js';
import type { Issue, RawContent } from './issue.js';

/** Content that is valid and as small as can be, with some of its lists replaced. */
export function rawContent(lists: Partial<RawContent> = {}): RawContent {
  return {
    publisher: {
      name: 'Netz',
      baseUrl: 'https://feed.netz.example',
      language: 'de',
      timeZone: 'Europe/Berlin',
    },
    ...{ municipalities: [], organisations: [], people: [], topics: [], regions: [], series: [] },
    ...{ practices: [], workingGroups: [], materials: [], events: [], articles: [] },
    ...lists,
  };
}

/** A valid event, with some of its fields replaced. */
export function rawEvent(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: 'event', title: 'Treffen', when: '2031-05-13', ...fields };
}

/** Content of one event. */
export function eventContent(fields: Record<string, unknown>, lists: Partial<RawContent> = {}): RawContent {
  return rawContent({ events: [rawEvent(fields)], ...lists });
}

/** Issues as "code path", errors and warnings alone. */
export function mistakesIn(raw: RawContent, options?: CheckOptions): string[] {
  return issuesIn(raw, options)
    .filter(({ level }) => level !== 'note')
    .map(inShort);
}

/** All issues. */
export function issuesIn(raw: RawContent, options?: CheckOptions): Issue[] {
  return checkContent(raw, options).issues;
}

/** An issue as "code path". */
export function inShort({ code, path }: Issue): string {
  return `${code} ${path.join('.')}`;
}
