import { chooseLanguage, fill, formatMoment, languagesOf } from '@connective-cities/core/language';
import type { DateWords, Languages, SharedWords } from '@connective-cities/core/language/words';
import { readRecord, type FeedDocument } from '@connective-cities/core/read';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CcElement, sayOnce } from './cc-element.js';
import { clock } from './clock.js';
import { CcErrorEvent, CcLoadEvent, type CcErrorCode, type FeedRecord } from './events.js';
import { FeedError, openFeed, parse } from './feed-source.js';
import { furtherLanguages, furtherWords } from './further-languages.js';
import { toHeadingLevel, type HeadingLevel } from './heading-level.js';
import { oneOf } from './one-of.js';
import { property, state } from './property.js';
import { safeLink, type ImagePolicy } from './safe-link.js';
import { wantedLanguages } from './wanted-languages.js';

/** The constants of a language file that every element needs. */
export interface Dictionary {
  shared: SharedWords;
  dates: DateWords;
  /** Names of all countries, packed; German and English come without, since documents have theirs. */
  countries?: string;
  /** For `sortKey`; German and English need none. */
  letters?: string;
}

/** All that a template needs to draw a record. */
export interface Shown<D extends Dictionary, R extends FeedRecord> {
  record: R;
  /** Address of the document, against which its relative addresses are resolved. */
  base: string;
  words: D;
  /** The address that a link of the record may lead to, or nothing. */
  follow: (address: string) => string | undefined;
  /** Those of the whole record; for an entry of a list, ask `languagesOf` with `wanted`. */
  languages: Languages;
  /** What the visitor can read, best first: BCP 47 tags. */
  wanted: readonly string[];
  headingLevel: HeadingLevel;
  images: ImagePolicy;
  /** Milliseconds since 1970, by the visitor's clock. */
  now: number;
}

interface Good<R> {
  record: R;
  base: string;
  /** When it arrived. */
  time: Date;
}

/** What a visitor has to know of what is shown, or of why nothing is. */
type Status = 'failed' | 'withdrawn' | 'partial' | 'newer';

/**
 * An element that shows one document of the feed, whatever it is about: it finds the data
 * (property, inline script, feed), keeps the page's own content until there is something better,
 * and tells the page what happened. A subclass says which document, in which words, and draws it.
 */
export abstract class FeedElement<D extends Dictionary, R extends FeedRecord> extends CcElement {
  /** Address of the feed document. */
  @property() src = '';

  /** Level of the widget's heading, 2 to 6; 0 shows a title that is no heading. */
  @property({ attribute: 'heading-level', converter: toHeadingLevel }) headingLevel: HeadingLevel = 2;

  /** Which pictures are shown: those from the feed's own origin, none, or any. */
  @property({ converter: oneOf('feed', 'none', 'any') }) images: 'feed' | 'none' | 'any' = 'feed';

  /** Whether the feed is asked for when the widget comes near the visible part of the page, or at once. */
  @property({ converter: oneOf('lazy', 'eager') }) loading: 'lazy' | 'eager' = 'lazy';

  /** Dictionaries by language; the first is the default. */
  protected abstract readonly dictionaries: Readonly<Record<string, D>>;

  /** What the element shows: a kind of document, or the part of it that it needs. */
  protected abstract readonly feedDocument: FeedDocument<R>;

  /** A record that a developer has set as a property; it wins over inline data and `src`. */
  protected get given(): unknown {
    return undefined;
  }

  /** The element's template for a record. */
  protected abstract view(shown: Shown<D, R>): TemplateResult;

  @state() private good: Good<R> | undefined;
  @state() private status: Status | undefined;

  /** Page about what is shown, or about its withdrawal, for people who want to see the source. */
  private page: string | undefined;
  /** The words that were last drawn. */
  private spoken: D | undefined;
  /** Tells the page that what has arrived is on it. */
  private announce: (() => void) | undefined;
  /** Where the data was last sought: an address, or the data itself. */
  private source: unknown;
  /** Ends what is under way: waiting until the widget is near, or a download. */
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.look();
    // While the page is still being parsed, the element's children are not there yet.
    document.addEventListener('DOMContentLoaded', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.look);
    if (this.stop) this.seek(undefined);
  }

  protected override willUpdate(): void {
    this.headingLevel = toHeadingLevel(this.headingLevel);
    this.look();
  }

  /** A template that cannot be drawn must not take the page's own content away. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      // Lit would wait for this update to end, and begin no other.
      this.isUpdatePending = false;
      if (!this.good) return;
      this.good = undefined;
      this.fail('internal', error as Error);
    }
  }

  /** Asks the feed's server again. What is shown stays until there is something better. */
  reload(): void {
    if (this.src) void this.download(this.address(), true);
  }

  /** Finds what there is to show: the property first, then inline data, then the feed. */
  private readonly look = (): void => {
    if (!this.isConnected) return;
    const data = this.given ?? this.querySelector(':scope > script[type="application/json"]')?.textContent;
    const address = data ? '' : this.address();
    const waits = this.loading === 'lazy';
    const source = data ?? (address && address + (waits ? ' lazy' : ''));
    if (source === this.source) return;
    // Coming near at once, the same address may be asked for already.
    if (data || !address || !String(this.source).startsWith(address)) {
      this.page = undefined;
      this.hold();
    }
    this.seek(source);
    if (data) this.take(() => (typeof data === 'string' ? parse(data) : data), this.ownerDocument.baseURI);
    else if (waits && address) this.whenNear(() => void this.download(address));
    else if (address) void this.download(address);
  };

  private seek(source: unknown): void {
    this.source = source;
    this.stop?.();
    this.stop = undefined;
    this.mark('loading', false);
  }

  private address(): string {
    // An address that is none goes to `fetch` as it is, which says so.
    return this.src && (safeLink(this.src, this.ownerDocument.baseURI) ?? this.src);
  }

  private whenNear(then: () => void): void {
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && then(),
      { rootMargin: '600px' },
    );
    observer.observe(this);
    this.stop = () => observer.disconnect();
  }

  private async download(address: string, fresh = false): Promise<void> {
    this.stop?.();
    const feed = openFeed(address, fresh);
    this.words(wantedLanguages(this)); // a further language comes at the same time
    const stop = (this.stop = () => feed.close());
    this.mark('loading', true);
    const data = await feed.result.then(
      (json) => () => json,
      (error: unknown) => () => {
        throw error;
      },
    );
    if (this.stop !== stop) return; // left the page, or another address has overtaken this one
    this.stop = undefined;
    stop();
    this.take(data, address);
  }

  /** Shows data, or says why not. Relative addresses in it are relative to `base`. */
  private take(data: () => unknown, base: string): void {
    try {
      const json = data();
      const { record, issues } = readRecord(json, this.feedDocument);
      const [first] = issues;
      this.page = safeLink(((record ?? json) as { url?: string } | null)?.url, base);
      if (!record) throw new FeedError(first!.code as CcErrorCode, first!.message);
      const doubt = Number((json as FeedRecord).version) >= 2 ? 'newer' : 'partial';
      this.hold({ record, base, time: new Date(clock.now()) }, first && doubt);
      this.announce = () => {
        this.dispatchEvent(new CcLoadEvent(record, this.src, issues));
        if (first)
          this.dispatchEvent(
            new CcErrorEvent('partial', this.src, `${first.path}: ${first.message}`, issues),
          );
      };
    } catch (error) {
      this.fail(error instanceof FeedError ? error.code : 'internal', error as Error);
    }
  }

  /** Keeps what is to be shown, and tells style sheets its state. */
  private hold(good?: Good<R>, status?: Status): void {
    this.good = good;
    this.status = status;
    this.unmark();
    if (status) this.mark(status, true);
  }

  private fail(code: CcErrorCode, { message }: Error): void {
    // What its publisher no longer stands behind is not shown as last good content.
    if (code === 'withdrawn') this.hold(undefined, code);
    else this.hold(this.good, 'failed');
    sayOnce(`<${this.localName}> ${code}: ${message} ${this.src}`);
    this.dispatchEvent(new CcErrorEvent(code, this.src, message));
  }

  /** Words in the best language there is; undefined while those of a further one are on their way. */
  private words(wanted: readonly string[]): D | undefined {
    const { dictionaries } = this;
    const own = Object.keys(dictionaries);
    const choose = (tags: string[]) => chooseLanguage(wanted, tags) ?? own[0]!;
    const best = choose([...own, ...furtherLanguages()]);
    return dictionaries[best] ?? furtherWords(best, dictionaries[choose(own)]!, () => this.requestUpdate());
  }

  protected override updated(): void {
    if (!this.good || !this.spoken) return;
    const { announce } = this;
    this.announce = undefined;
    announce?.();
  }

  protected override render(): unknown {
    const { good, status } = this;
    const wanted = wantedLanguages(this);
    // Until a further language is here, what is shown stays as it is.
    if (good || status) this.spoken = this.words(wanted) ?? this.spoken;
    const words = this.spoken;
    const hasFailed = status === 'failed';
    const isFull = good || status === 'withdrawn';
    const notice =
      words && status && (isFull || ![...this.childNodes].some(saysSomething))
        ? noticeView(
            words,
            good && hasFailed
              ? fill(words.shared.stale, { time: localTime(good.time, words.dates) })
              : words.shared[status],
            this.page ?? safeLink(this.src, this.ownerDocument.baseURI),
            hasFailed && this.src ? () => this.reload() : undefined,
          )
        : nothing;
    if (!words || !isFull)
      return html`<slot @slotchange=${this.look}><div class="wait"></div></slot>
        <div class="root">${notice}</div>`;
    return html`<div class="root">
      ${hasFailed ? notice : nothing}
      ${
        good
          ? this.view({
              ...good,
              words,
              follow: (address) => safeLink(address, good.base),
              languages: languagesOf(good.record, wanted, words.shared.language),
              wanted,
              headingLevel: this.headingLevel,
              images: this.images,
              now: clock.now(),
            })
          : nothing
      }
      ${hasFailed ? nothing : notice}
    </div>`;
  }
}

/** Says a thing, and where to turn. */
function noticeView(
  { shared }: Dictionary,
  text: string,
  source: string | undefined,
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<p class="notice" lang=${shared.language} dir="auto">
    ${text} ${source ? html`<a href=${source}>${shared.source}</a>` : nothing}
    ${retry ? html`<button type="button" @click=${retry}>${shared.retry}</button>` : nothing}
  </p>`;
}

/** Whether a node of the page's own content shows anything. */
function saysSomething(node: Node): boolean {
  return node instanceof Element
    ? !node.matches('script, style, template')
    : Boolean(node.textContent?.trim());
}

/** Day and time of day where the visitor is. */
function localTime(time: Date, words: DateWords): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString();
  return `${formatMoment(local, words)}, ${fill(words.time, { time: local.slice(11, 16) })}`;
}
