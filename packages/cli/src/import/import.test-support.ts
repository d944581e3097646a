import type { Draft, ImportRequest } from '@connective-cities/core/import/report';
import { parseSources } from './parse-source.js';
import type { Source, SourceFormat } from './source.js';
import { importTools } from './tools.js';

/** What a folder of content holds in these tests. */
export const known: ImportRequest['known'] = {
  municipalities: [
    { id: 'tbilisi', names: ['Tiflis', 'Tbilisi'], country: 'GE' },
    { id: 'essen', names: ['Essen'], country: 'DE' },
  ],
  organisations: [{ id: 'town-network', names: ['Städtenetz', 'Network of Towns'] }],
  people: [{ id: 'maria-muster', names: ['Maria Muster'] }],
  topics: [{ id: 'digitalisation', names: ['Digitalisierung', 'Digitalisation'] }],
  regions: [{ id: 'caucasus', names: ['Kaukasus', 'Caucasus'] }],
  series: [{ id: 'talks', names: ['Stadtgespräche'] }],
};

/** Asks for a named zone only where a test says so; the publisher is in Berlin and writes German. */
export type Asked = Partial<Omit<ImportRequest, 'known' | 'tools'>> & { format?: SourceFormat };

/** Imports texts or bytes as the command does. */
export async function imported(
  sources: string | Uint8Array | readonly Source[],
  { format, ...request }: Asked = {},
): Promise<Draft> {
  const list =
    typeof sources === 'string' || sources instanceof Uint8Array
      ? [{ name: 'source', bytes: typeof sources === 'string' ? new TextEncoder().encode(sources) : sources }]
      : sources;
  return await parseSources(list, format, {
    known,
    tools: importTools,
    publisherZone: 'Europe/Berlin',
    language: 'de',
    ...request,
  });
}

/** Codes of the findings of a level, each once. */
export function codes({ findings }: Draft, level: Draft['findings'][number]['level'] = 'error'): string[] {
  return [...new Set(findings.filter((finding) => finding.level === level).map(({ code }) => code))];
}
