import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  AttendanceMode,
  Count,
  CountedThing,
  Entry,
  EventRecord,
  EventSource,
  Location,
  Person,
  PracticeRecord,
  Qualifier,
  RichText,
  Text,
  When,
} from '../index.js';
import { eventSchema } from './event.js';
import { practiceSchema } from './practice-record.js';

// Held by the type check (`npm run typecheck`), where a wrong line does not compile.
describe('the types developers import', () => {
  it('ask of an author’s event an id, a title and a date, and nothing else', () => {
    type Required = { [K in keyof EventSource]-?: object extends Pick<EventSource, K> ? never : K };
    expectTypeOf<Required[keyof EventSource]>().toEqualTypeOf<'id' | 'title' | 'when'>();
  });

  it('give checked content its defaults', () => {
    expectTypeOf<Entry<'events'>['status']>().toEqualTypeOf<EventRecord['status']>();
    expectTypeOf<Entry<'events'>['participation']['countriesComplete']>().toEqualTypeOf<boolean>();
    expectTypeOf<Entry<'practices'>['municipalities']>().toEqualTypeOf<string[]>();
    expectTypeOf<Entry<'series'>['participation']>().toEqualTypeOf<Entry<'events'>['participation']>();
    expectTypeOf<Entry<'events'>['sessions'][number]['location']>().toEqualTypeOf<string | undefined>();
  });

  it('are those of the schemas', () => {
    expectTypeOf<EventRecord>().toExtend<z.infer<typeof eventSchema>>();
    expectTypeOf<z.infer<typeof eventSchema>>().toExtend<EventRecord>();
    expectTypeOf<PracticeRecord>().toExtend<z.infer<typeof practiceSchema>>();
    expectTypeOf<z.infer<typeof practiceSchema>>().toExtend<PracticeRecord>();
  });

  it('make whoever shows an event ask whether there is a date, and for its instants', () => {
    expectTypeOf<EventRecord['when']>().toEqualTypeOf<When | undefined>();
    expectTypeOf<When['startUtc']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<EventRecord['title']>().toEqualTypeOf<Text>();
    expectTypeOf<EventRecord['summary']>().toEqualTypeOf<RichText | undefined>();
  });

  it('are closed lists of words, not any text', () => {
    expectTypeOf<Count['of']>().toEqualTypeOf<CountedThing>();
    expectTypeOf<Count['qualifier']>().toEqualTypeOf<Qualifier>();
    expectTypeOf<AttendanceMode>().toEqualTypeOf<'online' | 'in-person' | 'hybrid' | 'unknown'>();
    expectTypeOf<string>().not.toExtend<EventRecord['status']>();
  });

  it('tell a place from a virtual room by its kind', () => {
    expectTypeOf<Extract<Location, { kind: 'virtual' }>>().not.toHaveProperty('address');
    expectTypeOf<Extract<Location, { kind: 'place' }>>().not.toHaveProperty('platform');
  });

  it('have no room in the feed for what must not be published', () => {
    expectTypeOf<Person>().not.toHaveProperty('publication');
    expectTypeOf<EventRecord>().not.toHaveProperty('attendees');
    expectTypeOf<Person['name']>().toEqualTypeOf<string | undefined>();
  });
});
