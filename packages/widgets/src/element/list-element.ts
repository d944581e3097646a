import type { DeletedEntry, Provenance, SearchPart, Text, Topic } from '@connective-cities/core';
import {
  partsFor,
  positionsOf,
  readRecord,
  searchPartDocument,
  searchWords,
  type FeedDocument,
} from '@connective-cities/core/read';
import { CcErrorEvent, type FeedRecord } from './events.js';
import { FeedElement, type Dictionary, type Shown } from './feed-element.js';
import { FeedError, openFeed } from './feed-source.js';
import { property } from './property.js';
import { safeImage } from './safe-link.js';
import { step, toStep } from './step.js';
import { tokens } from './tokens.js';

const FILTERS = ['topic', 'region', 'country', 'format'] as const;

/** What a list can be narrowed by. */
export type Filter = 'search' | (typeof FILTERS)[number];

/** What every entry says, whether it stands on a page of an index or in search data. */
export interface ListEntry {
  id: string;
  title: Text;
  language: Provenance;
  countries: readonly string[];
  topics: readonly Topic[];
  regions: readonly Topic[];
}

/** A page of an index of such entries. */
export interface ListRecord<E extends ListEntry> extends FeedRecord {
  items: (E | DeletedEntry)[];
  countryNames: Record<string, Text>;
  search?: string | undefined;
  next?: string | undefined;
}

/** Search data, as far as all kinds of it are alike. */
interface SearchRecord {
  ids: readonly string[];
  words: { from: string; document: string }[];
  next?: string | undefined;
}

/** One document of search data, with the entry of each position. */
interface Volume<E> {
  words: SearchRecord['words'];
  base: string;
  entries: (E | undefined)[];
}

/** A filter as the visitor finds it: its choices by value, with their names where entries carry them. */
export interface Choice {
  filter: Exclude<Filter, 'search'>;
  chosen: string;
  options: ReadonlyMap<string, Text | undefined>;
}

/** What is to be drawn of a list. */
export interface Listed<E> {
  /** Entries to show, in their order. */
  shown: readonly E[];
  /** How many there are; unknown while there may be others on pages that nobody has asked for. */
  found: number | undefined;
  /** Whether there are others to show. */
  more: boolean;
  choices: readonly Choice[];
  /** Whether a visitor has narrowed the list. */
  narrowed: boolean;
  query: string;
  /** Whether other entries were asked for and could not be had. */
  failed: boolean;
}

/** Documents of search data that are asked for at most: each may hold ten thousand entries. */
const VOLUMES = 10;
/** Words of a search that count. */
const WORDS = 8;
/** Milliseconds after the last letter before a search begins. */
const PAUSE = 250;

/**
 * An element that shows an index: a page of it at first, older pages when the visitor asks for more, and search
 * data, which know all entries, when the visitor first filters. A subclass says what the entries are and draws them.
 */
export abstract class ListElement<
  D extends Dictionary,
  E extends ListEntry,
  R extends ListRecord<E>,
  S extends SearchRecord,
> extends FeedElement<D, R> {
  /** Topics by their ids; entries of others are left out. */
  @property({ converter: tokens }) topic: readonly string[] = [];

  /** Regions by their ids; entries of others are left out. */
  @property({ converter: tokens }) region: readonly string[] = [];

  /** Countries by their codes; entries of others are left out. */
  @property({ converter: tokens }) country: readonly string[] = [];

  /** Entries that are shown at first, and more with each press of the button. */
  @property({ converter: step }) limit = 20;

  /** Filters that the visitor is offered, in this order. */
  abstract filters: readonly Filter[];

  protected abstract readonly searchDocument: FeedDocument<S>;

  /** The entry at a position of search data. */
  protected abstract entryAt(data: S, position: number): E | undefined;

  /** Puts entries in order, and leaves out what the page does not want. */
  protected abstract arrange(entries: readonly E[], now: number): readonly E[];

  /** The page that all of this belongs to, and its address. */
  private record: R | undefined;
  private base = '';
  /** All entries that are at hand. */
  private entries: readonly E[] = [];
  /** Those that the page wants, in order, and the minute for which that is so. */
  private arranged: readonly E[] | undefined;
  private minute = 0;
  /** Reference to the page of older entries. */
  private next: string | undefined;
  /** Everything there is, once it was asked for. */
  private volumes: readonly Volume<E>[] | undefined;
  private coming: Promise<void> | undefined;
  /** Words that have been asked for, by the addresses of their documents. */
  private readonly parts = new Map<string, Promise<SearchPart>>();

  private chosen: Partial<Record<Choice['filter'], string>> = {};
  private query = '';
  /** Ids of entries in which the words of the query stand; missing without a query. */
  private matching: ReadonlySet<string> | undefined;
  /** How many entries have been asked for beyond the first ones. */
  private further = 0;
  private isFailed = false;
  /** Number of the visitor's last wish, and of the last one that was met. */
  private turn = 0;
  private settled = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly closers = new Set<() => void>();

  /** What a visitor does with the list. */
  protected readonly handlers = {
    choose: (filter: Choice['filter'], value: string) => this.choose(filter, value),
    seek: (query: string, pause?: number) => this.seekWords(query, pause),
    reset: () => this.reset(),
    more: () => void this.showMore(),
    prepare: () => void this.loadAll().then(() => this.requestUpdate()),
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.closeAll();
  }

  /** Whatever the page has changed, it may want other entries now. */
  override requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined) this.arranged = undefined;
    super.requestUpdate(name, old);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.limit = toStep(this.limit);
  }

  /** What of a filter an entry belongs to. */
  protected valuesOf(entry: E, filter: Choice['filter']): readonly string[] {
    if (filter === 'country') return entry.countries;
    return (filter === 'topic' ? entry.topics : entry.regions).map(({ id }) => id);
  }

  /** What of a filter the page wants; everything where it names nothing. */
  protected wantedOf(filter: Choice['filter']): readonly string[] {
    return filter === 'format' ? [] : this[filter];
  }

  /** Texts in which a query is sought where there are no search data. */
  protected textsOf({ title, topics }: E): readonly Text[] {
    return [title, ...topics.map(({ label }) => label)];
  }

  /** What the visitor gets to see. */
  protected listed({ record, base, now }: Shown<D, R>): Listed<E> {
    if (record !== this.record) this.begin(record, base);
    const minute = Math.floor(now / 60_000);
    if (!this.arranged || minute !== this.minute) {
      const wanted = this.entries.filter((entry) =>
        FILTERS.every((filter) => {
          const values = this.wantedOf(filter);
          return !values.length || this.valuesOf(entry, filter).some((value) => values.includes(value));
        }),
      );
      this.arranged = this.arrange(wanted, now);
      this.minute = minute;
    }
    const { arranged, matching, query } = this;
    const chosen = FILTERS.flatMap((filter) => {
      const value = this.chosen[filter];
      return value === undefined ? [] : [[filter, value] as const];
    });
    const found = arranged.filter(
      (entry) =>
        (!matching || matching.has(entry.id)) &&
        chosen.every(([filter, value]) => this.valuesOf(entry, filter).includes(value)),
    );
    const rest = this.isMore();
    const most = this.limit + this.further;
    return {
      shown: found.slice(0, most),
      found: rest || this.turn !== this.settled ? undefined : found.length,
      more: rest || found.length > most,
      choices: this.filters.flatMap((filter) => (filter === 'search' ? [] : this.choiceOf(filter))),
      narrowed: chosen.length > 0 || query !== '',
      query,
      failed: this.isFailed,
    };
  }

  /** Narrows the list by one value of a filter, or by none. */
  private choose(filter: Choice['filter'], value: string): void {
    if (value) this.chosen[filter] = value;
    else delete this.chosen[filter];
    this.narrow(this.loadAll());
  }

  /** Narrows the list to entries with these words, when the visitor has stopped typing. */
  private seekWords(query: string, pause = PAUSE): void {
    const turn = ++this.turn;
    this.query = query;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.narrow(this.match(query), turn), pause);
    this.requestUpdate();
  }

  /** Shows everything again. */
  private reset(): void {
    this.chosen = {};
    this.query = '';
    clearTimeout(this.pause);
    this.matching = undefined;
    this.narrow(Promise.resolve());
  }

  /** Shows further entries, and leads the visitor to the first of them. */
  private async showMore(): Promise<void> {
    const rows = () => [...(this.renderRoot as ParentNode).querySelectorAll<HTMLElement>('.row')];
    const before = new Set(rows().map(({ id }) => id));
    const { record } = this;
    const isShort = (this.arranged?.length ?? 0) < this.limit * 2 + this.further;
    if (this.isMore() && (isShort || this.isNarrow()))
      await (this.isNarrow() ? this.loadAll() : this.loadPage());
    if (record !== this.record) return;
    this.further += this.limit;
    this.requestUpdate();
    await this.updateComplete;
    rows()
      .find(({ id }) => !before.has(id))
      ?.querySelector('a')
      ?.focus();
  }

  /** Asks for everything there is, so that choices and numbers are whole. */
  private loadAll(): Promise<void> {
    if (!this.isMore() && !this.query) return Promise.resolve();
    return (this.coming ??= this.attempt(async () => {
      const { record, base } = this;
      const known = new Map(this.entries.map((entry) => [entry.id, entry]));
      const volumes: Volume<E>[] = [];
      let next = record?.search;
      let from = base;
      while (next !== undefined && volumes.length < VOLUMES) {
        const { data, address } = await this.ask(next, from, this.searchDocument);
        // An entry of a page says more than one of search data.
        const entries = data.ids.map((id, position) => known.get(id) ?? this.entryAt(data, position));
        volumes.push({ words: data.words, base: address, entries });
        next = data.next;
        from = address;
      }
      if (!volumes.length || record !== this.record) return;
      this.volumes = volumes;
      // Pages begin with what was published last, search data end with it.
      this.have(volumes.flatMap(({ entries }) => entries.flatMap((entry) => entry ?? []).reverse()));
    }));
  }

  private begin(record: R, base: string): void {
    this.closeAll();
    this.record = record;
    this.base = base;
    this.next = record.next;
    this.volumes = this.coming = this.matching = undefined;
    this.chosen = {};
    this.query = '';
    this.further = 0;
    this.isFailed = false;
    this.parts.clear();
    this.have(entriesOf<E>(record));
  }

  private closeAll(): void {
    for (const close of this.closers) close();
    this.closers.clear();
  }

  private have(entries: readonly E[]): void {
    this.entries = entries;
    this.arranged = undefined;
  }

  /** Whether there are entries that nobody has asked for. */
  private isMore(): boolean {
    return !this.volumes && this.next !== undefined;
  }

  /** Whether most entries are not shown, so that it is search data that have what is asked for. */
  private isNarrow(): boolean {
    const isWanted = FILTERS.some((filter) => this.wantedOf(filter).length || this.chosen[filter]);
    return this.record?.search !== undefined && isWanted;
  }

  private choiceOf(filter: Choice['filter']): Choice {
    const options = new Map<string, Text | undefined>();
    for (const entry of this.arranged ?? []) {
      const names = filter === 'topic' ? entry.topics : filter === 'region' ? entry.regions : [];
      for (const value of this.valuesOf(entry, filter))
        if (!options.has(value)) options.set(value, names.find(({ id }) => id === value)?.label);
    }
    return { filter, chosen: this.chosen[filter] ?? '', options };
  }

  /** Begins anew when what is needed has come, unless the visitor has gone on by then. */
  private narrow(coming: Promise<unknown>, turn = ++this.turn): void {
    void coming.then(() => {
      if (turn !== this.turn) return;
      this.settled = turn;
      this.further = 0;
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  private loadPage(): Promise<void> {
    return this.attempt(async () => {
      const { record, next, base, entries } = this;
      const { data } = await this.ask(next ?? '', base, this.feedDocument);
      if (record !== this.record) return;
      const known = new Set(entries.map(({ id }) => id));
      const older = entriesOf<E>(data).filter(({ id }) => !known.has(id));
      // A page that leads to itself would be asked for again and again.
      this.next = data.next === next || !older.length ? undefined : data.next;
      this.have([...entries, ...older]);
    });
  }

  /** Finds the entries in which all words of a query stand, or some that are much like them. */
  private async match(query: string): Promise<void> {
    const words = searchWords(query).slice(0, WORDS);
    let matches: Set<string> | undefined;
    if (words.length) {
      await this.loadAll();
      const { volumes } = this;
      if (volumes) await this.attempt(async () => (matches = await this.matchIn(volumes, words)));
      matches ??= this.matchTexts(words);
    }
    // The visitor may have typed on.
    if (query === this.query) this.matching = matches;
  }

  private async matchIn(volumes: readonly Volume<E>[], words: readonly string[]): Promise<Set<string>> {
    const matches = new Set<string>();
    for (const volume of volumes) {
      const places = await Promise.all(words.map((word) => this.placesOf(volume, word)));
      volume.entries.forEach((entry, at) => {
        if (entry && places.every((found) => found.has(at))) matches.add(entry.id);
      });
    }
    return matches;
  }

  /** Where a word stands. What is not found near its place may have a slip in it, but not in its first letter. */
  private async placesOf(volume: Volume<E>, word: string): Promise<Set<number>> {
    for (const beginning of [word, word.slice(0, 1)]) {
      const found = await Promise.all(
        partsFor(volume, beginning).map(async (document) =>
          positionsOf(await this.wordsAt(document, volume.base), word),
        ),
      );
      const places = new Set(found.flatMap((positions) => [...positions]));
      if (places.size) return places;
    }
    return new Set();
  }

  private wordsAt(document: string, base: string): Promise<SearchPart> {
    let part = this.parts.get(document);
    if (!part) {
      part = this.ask(document, base, searchPartDocument).then(({ data }) => data);
      part.catch(() => this.parts.delete(document));
      this.parts.set(document, part);
    }
    return part;
  }

  private matchTexts(words: readonly string[]): Set<string> {
    const has = (entry: E) => {
      const texts = this.textsOf(entry).flatMap((text) => Object.values(text));
      const own = searchWords(texts.join(' '));
      return words.every((word) => own.some((one) => one.startsWith(word)));
    };
    return new Set(this.entries.filter(has).map(({ id }) => id));
  }

  /** Does what needs the feed. Where it fails, what is shown stays, and the visitor is told. */
  private async attempt(act: () => Promise<unknown>): Promise<void> {
    const { record } = this;
    try {
      await act();
      this.isFailed = false;
    } catch (error) {
      if (record !== this.record) return;
      this.coming = undefined;
      if (!this.isConnected) return;
      this.isFailed = true;
      const code = error instanceof FeedError ? error.code : 'internal';
      this.dispatchEvent(new CcErrorEvent(code, this.src, (error as Error).message.slice(0, 200)));
    }
  }

  /** A further document of the feed; from its own place, since nobody else's is asked for anything. */
  private async ask<T>(
    reference: string,
    base: string,
    document: FeedDocument<T>,
  ): Promise<{ data: T; address: string }> {
    const address = safeImage(reference, base, 'feed');
    if (!address) throw new FeedError('network', `${reference} is not beside ${base}.`);
    const feed = openFeed(address, false);
    const close = () => feed.close();
    this.closers.add(close);
    try {
      const { record, issues } = readRecord(await feed.result, document);
      if (!record) throw new FeedError('wrong-format', issues[0]?.message ?? '');
      return { data: record, address };
    } finally {
      if (this.closers.delete(close)) close();
    }
  }
}

/** Entries of a page without the marks of what was withdrawn. */
function entriesOf<E extends ListEntry>({ items }: ListRecord<E>): E[] {
  return items.filter((item): item is E => !('deleted' in item));
}
