import type { IndexRecord, PracticeIndexRecord, Text, Topic } from '@connective-cities/core';
import {
  partsFor,
  positionsOf,
  readRecord,
  searchPartDocument,
  searchWords,
  type FeedDocument,
  type ListPage,
  type SearchRows,
  type ShortProvenance,
} from '@connective-cities/core/read';
import { CcErrorEvent } from './events.js';
import { FeedElement, type Dictionary, type Shown } from './feed-element.js';
import { FeedError, openFeed } from './feed-source.js';
import { listOf } from './list-of.js';
import { property } from './property.js';
import { safeImage } from './safe-link.js';
import { toStep } from './step.js';
import { tokens } from './tokens.js';

const CHOICES = ['topic', 'region', 'country', 'format'] as const;
const FILTERS = ['search', ...CHOICES] as const;

/** What a list can be narrowed by. */
export type Filter = (typeof FILTERS)[number];

type ChoiceFilter = (typeof CHOICES)[number];

/** What every entry says, whether it stands on a page of an index or in search data. */
export interface ListEntry {
  id: string;
  title: Text;
  language: ShortProvenance;
  countries: readonly string[];
  topics: readonly Topic[];
  regions: readonly Topic[];
}

/** One document of search data, and its address. */
type Volume<E> = SearchRows<E> & { address: string };

/** A filter as the visitor finds it: its choices by value, with their names where entries carry them. */
export interface Choice {
  filter: ChoiceFilter;
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
  /** Names of the countries of all entries that are at hand. */
  countryNames: Readonly<Record<string, Text>>;
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
export abstract class ListElement<D extends Dictionary, E extends ListEntry> extends FeedElement<
  D,
  ListPage<E>
> {
  /** A page of the index itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) index: IndexRecord | PracticeIndexRecord | undefined;

  /** Filters that the visitor is offered, in this order, as far as any entry has a value of them. */
  @property({ converter: listOf(FILTERS) }) filters: readonly Filter[] = [];

  /** Topics by their ids; entries of others are left out. */
  @property({ converter: tokens }) topic: readonly string[] = [];

  /** Regions by their ids; entries of others are left out. */
  @property({ converter: tokens }) region: readonly string[] = [];

  /** Countries by their codes; entries of others are left out. */
  @property({ converter: tokens }) country: readonly string[] = [];

  /** Entries that are shown at first, and more with each press of the button. */
  @property({ converter: toStep }) limit = 20;

  protected abstract readonly searchDocument: FeedDocument<SearchRows<E>>;

  /** Puts entries in order, and leaves out what the page does not want. They come with the latest first. */
  protected arrange(entries: readonly E[], _now: number): readonly E[] {
    return entries;
  }

  /** The page that all of this belongs to, and its address. */
  private record: ListPage<E> | undefined;
  private base = '';
  /** All entries that are at hand, by their ids, and the names of their countries. */
  private readonly entries = new Map<string, E>();
  private countryNames: Record<string, Text> = {};
  /** Those that the page wants, in order, and the minute for which that is so. */
  private arranged: readonly E[] | undefined;
  private minute = 0;
  /** Reference to the page of older entries. */
  private next: string | undefined;
  /** Everything there is, once it was asked for. */
  private volumes: readonly Volume<E>[] | undefined;
  private coming: Promise<void> | undefined;

  private chosen: Partial<Record<ChoiceFilter, string>> = {};
  private query = '';
  /** Ids of entries in which the words of the query stand; missing without a query. */
  private matching: ReadonlySet<string> | undefined;
  /** How many entries have been asked for beyond the first ones. */
  private further = 0;
  private isFailed = false;
  /** Number of the visitor's last wish, and of the last one that was met. */
  private turn = 0;
  private settled = 0;
  private readonly closers = new Set<() => void>();

  /** What a visitor does with the list. */
  protected readonly handlers = {
    choose: (filter: ChoiceFilter, value: string) => {
      this.chosen[filter] = value;
      void this.narrow();
    },
    seek: (query: string, pause = PAUSE) => {
      this.query = query;
      void this.narrow(pause);
    },
    reset: () => {
      this.chosen = {};
      this.query = '';
      void this.narrow();
    },
    more: () => void this.showMore(),
    prepare: () => void this.loadAll(),
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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

  protected override get given(): unknown {
    return this.index;
  }

  /** What of a filter an entry belongs to. */
  protected valuesOf(entry: E, filter: ChoiceFilter): readonly string[] {
    return filter === 'country' ? entry.countries : namesOf(entry, filter).map(({ id }) => id);
  }

  /** Texts in which a query is sought where there are no search data. */
  protected textsOf({ title, topics }: E): readonly Text[] {
    return [title, ...topics.map(({ label }) => label)];
  }

  /** What the visitor gets to see. */
  protected listed({ record, base, now }: Shown<D, ListPage<E>>): Listed<E> {
    if (record !== this.record) this.begin(record, base);
    const minute = Math.floor(now / 60_000);
    if (!this.arranged || minute !== this.minute) {
      const wanted = [...this.entries.values()].filter((entry) =>
        CHOICES.every((filter) => {
          const values = this.wantedOf(filter);
          return !values.length || this.valuesOf(entry, filter).some((value) => values.includes(value));
        }),
      );
      this.arranged = this.arrange(wanted, now);
      this.minute = minute;
    }
    const { arranged, matching, query, chosen } = this;
    const narrowing = CHOICES.filter((filter) => chosen[filter]);
    const found = arranged.filter(
      (entry) =>
        (!matching || matching.has(entry.id)) &&
        narrowing.every((filter) => this.valuesOf(entry, filter).includes(chosen[filter]!)),
    );
    const rest = this.isMore();
    const most = this.limit + this.further;
    const narrowed = narrowing.length > 0 || query !== '';
    this.mark('empty', !found.length && !rest && !narrowed);
    return {
      shown: found.slice(0, most),
      found: rest || this.turn !== this.settled ? undefined : found.length,
      more: rest || found.length > most,
      choices: CHOICES.filter((filter) => this.filters.includes(filter)).map((filter) =>
        this.choiceOf(filter),
      ),
      countryNames: this.countryNames,
      narrowed,
      query,
      failed: this.isFailed,
    };
  }

  /** What of a filter the page wants; everything where it names nothing. */
  private wantedOf(filter: ChoiceFilter): readonly string[] {
    return (this as Partial<Record<ChoiceFilter, readonly string[]>>)[filter] ?? [];
  }

  private choiceOf(filter: ChoiceFilter): Choice {
    const options = new Map<string, Text | undefined>();
    for (const entry of this.arranged ?? []) {
      const names = namesOf(entry, filter);
      for (const value of this.valuesOf(entry, filter))
        if (!options.has(value)) options.set(value, names.find(({ id }) => id === value)?.label);
    }
    return { filter, chosen: this.chosen[filter] ?? '', options };
  }

  /** Begins anew when what the visitor wants has come, unless the visitor has gone on by then. */
  private async narrow(pause = 0): Promise<void> {
    const turn = ++this.turn;
    this.requestUpdate();
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    // The page may have taken the element away.
    if (turn !== this.turn || !this.isConnected) return;
    const matching = await this.match();
    if (turn !== this.turn) return;
    this.matching = matching;
    this.settled = turn;
    this.further = 0;
    this.requestUpdate();
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
      const { record } = this;
      const volumes: Volume<E>[] = [];
      let next = record?.search;
      let from = this.base;
      while (next !== undefined && volumes.length < VOLUMES) {
        const volume = await this.ask(next, from, this.searchDocument);
        volumes.push(volume);
        next = volume.next;
        from = volume.address;
      }
      if (!volumes.length || record !== this.record) return;
      this.volumes = volumes;
      // Pages begin with what was published last, search data end with it.
      for (const { rows, countryNames } of volumes) this.add([...rows].reverse(), countryNames);
    }));
  }

  private loadPage(): Promise<void> {
    return this.attempt(async () => {
      const { record, next, base, entries } = this;
      const { size } = entries;
      const page = await this.ask(next ?? '', base, this.feedDocument);
      if (record !== this.record) return;
      this.add(page.items, page.countryNames);
      // A page that leads to itself would be asked for again and again.
      this.next = page.next === next || entries.size === size ? undefined : page.next;
    });
  }

  private begin(record: ListPage<E>, base: string): void {
    this.closeAll();
    this.settled = ++this.turn;
    this.record = record;
    this.base = base;
    this.next = record.next;
    this.volumes = this.coming = this.matching = undefined;
    this.chosen = {};
    this.query = '';
    this.further = 0;
    this.isFailed = false;
    this.entries.clear();
    this.countryNames = {};
    this.add(record.items, record.countryNames);
  }

  private closeAll(): void {
    for (const close of this.closers) close();
    this.closers.clear();
  }

  /** Takes in older entries. One that is known from a page says more than the same of search data. */
  private add(entries: readonly (E | undefined)[], countryNames: Record<string, Text>): void {
    for (const entry of entries) if (entry && !this.entries.has(entry.id)) this.entries.set(entry.id, entry);
    this.countryNames = { ...countryNames, ...this.countryNames };
    this.arranged = undefined;
  }

  /** Whether there are entries that nobody has asked for. */
  private isMore(): boolean {
    return !this.volumes && this.next !== undefined;
  }

  /** Whether most entries are not shown, so that it is search data that have what is asked for. */
  private isNarrow(): boolean {
    const isWanted = CHOICES.some((filter) => this.wantedOf(filter).length || this.chosen[filter]);
    return this.record?.search !== undefined && isWanted;
  }

  /** Finds the entries in which all words of the query stand, or some that are much like them. */
  private async match(): Promise<Set<string> | undefined> {
    const words = searchWords(this.query).slice(0, WORDS);
    await this.loadAll();
    if (!words.length) return undefined;
    const { volumes } = this;
    let matches: Set<string> | undefined;
    if (volumes) await this.attempt(async () => (matches = await this.matchIn(volumes, words)));
    return matches ?? this.matchTexts(words);
  }

  private async matchIn(volumes: readonly Volume<E>[], words: readonly string[]): Promise<Set<string>> {
    const matches = new Set<string>();
    for (const volume of volumes) {
      const places = await Promise.all(words.map((word) => this.placesOf(volume, word)));
      volume.rows.forEach((entry, at) => {
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
          positionsOf(await this.ask(document, volume.address, searchPartDocument), word),
        ),
      );
      const places = new Set(found.flatMap((positions) => [...positions]));
      if (places.size) return places;
    }
    return new Set();
  }

  private matchTexts(words: readonly string[]): Set<string> {
    const has = (entry: E) => {
      const texts = this.textsOf(entry).flatMap((text) => Object.values(text));
      const own = searchWords(texts.join(' '));
      return words.every((word) => own.some((one) => one.startsWith(word)));
    };
    return new Set([...this.entries.values()].filter(has).map(({ id }) => id));
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
    } finally {
      this.requestUpdate();
    }
  }

  /** A further document of the feed; from its own place, since nobody else's is asked for anything. */
  private async ask<T>(
    reference: string,
    base: string,
    document: FeedDocument<T>,
  ): Promise<T & { address: string }> {
    const address = safeImage(reference, base, 'feed');
    if (!address) throw new FeedError('network', `${reference} is not beside ${base}.`);
    const feed = openFeed(address, false);
    const close = () => feed.close();
    this.closers.add(close);
    try {
      const { record, issues } = readRecord(await feed.result, document);
      if (!record) throw new FeedError('wrong-format', issues[0]?.message ?? '');
      return { ...record, address };
    } finally {
      if (this.closers.delete(close)) close();
    }
  }
}

/** Names of what an entry belongs to. */
function namesOf({ topics, regions }: ListEntry, filter: ChoiceFilter): readonly Topic[] {
  return filter === 'topic' ? topics : filter === 'region' ? regions : [];
}
