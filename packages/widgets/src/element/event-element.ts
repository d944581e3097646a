import type { EventRecord } from '@connective-cities/core';
import { chooseLanguage, chooseTextLanguage, fill, formatMoment } from '@connective-cities/core/language';
import type { DateWords, SharedWords } from '@connective-cities/core/language/words';
import { readEvent, type ReadResult } from '@connective-cities/core/read';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CcElement } from './cc-element.js';
import { clock } from './clock.js';
import { CcErrorEvent, CcLoadEvent, type CcErrorCode } from './events.js';
import { FeedError, loadFeed } from './feed-source.js';
import { headingLevel, toHeadingLevel, type HeadingLevel } from './heading-level.js';
import { oneOf } from './one-of.js';
import { safeLink, type ImagePolicy } from './safe-link.js';

/** In which languages an element speaks and shows its event. BCP 47 tags. */
export interface Languages {
  /** Of the element's own words, dates and numbers. */
  words: string;
  /** Of the event's texts. */
  text: string;
  /** In which the event was written. */
  original: string;
}

/** The constants of a language file that an element needs. */
export interface Dictionary {
  shared: SharedWords;
  dates: DateWords;
}

/** All that a template needs to draw an event. */
export interface Shown<D extends Dictionary> {
  event: EventRecord;
  /** Address of the document, against which its relative addresses are resolved. */
  base: string;
  words: D;
  languages: Languages;
  headingLevel: HeadingLevel;
  images: ImagePolicy;
  /** Milliseconds since 1970, by the visitor's clock. */
  now: number;
}

interface Good {
  event: EventRecord;
  base: string;
  /** Address it came from; empty for data that was given in the page. */
  src: string;
  /** When it arrived. */
  time: Date;
}

/**
 * An element that shows one event: it finds the data (property, inline script, feed), keeps the
 * page's own content until there is something better, and tells the page what happened.
 */
export abstract class EventElement<D extends Dictionary> extends CcElement {
  /** Address of the event's feed document. */
  @property() src = '';

  /** Level of the widget's heading, 2 to 6; 0 shows a title that is no heading. */
  @property({ attribute: 'heading-level', converter: headingLevel }) headingLevel: HeadingLevel = 2;

  /** Which pictures are shown: those from the feed's own origin, none, or any. */
  @property({ converter: oneOf('feed', 'none', 'any') }) images: 'feed' | 'none' | 'any' = 'feed';

  /** Whether the feed is asked for when the widget comes near the visible part of the page, or at once. */
  @property({ converter: oneOf('lazy', 'eager') }) loading: 'lazy' | 'eager' = 'lazy';

  /** The event itself, for developers; it wins over inline data and `src`. */
  @property({ attribute: false }) event: EventRecord | undefined;

  /** Dictionaries by language; the first is the default. */
  protected abstract readonly dictionaries: Readonly<Record<string, D>>;

  @state() private good: Good | undefined;
  @state() private problem: CcErrorCode | undefined;
  @state() private broken = false;

  private controller: AbortController | undefined;
  private nearby: IntersectionObserver | undefined;
  /** What was last asked for, so that the same thing is not asked for again. */
  private asked: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.look();
    // While the page is still being parsed, the element's children are not there yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.look);
    this.stop();
    if (!this.good) this.asked = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.headingLevel = toHeadingLevel(this.headingLevel);
    if (changed.has('src') || changed.has('event') || changed.has('loading') || !this.hasUpdated) this.look();
  }

  /** A template that cannot be drawn must not take the page's own content away. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.broken) return;
      this.broken = true;
      this.fail('internal', String(error));
    }
  }

  /** Asks the feed's server again. What is shown stays until there is something better. */
  async reload(): Promise<void> {
    if (this.src) await this.download(this.address(), true);
  }

  /** Finds what there is to show: the property first, then inline data, then the feed. */
  private readonly look = (): void => {
    if (!this.isConnected) return;
    if (this.event) return this.take(this.event, '');
    const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (inline) return this.take(inline, '');
    if (!this.src) {
      if (!this.good && !this.asked) return;
      this.asked = undefined;
      this.stop();
      this.good = undefined;
      this.problem = undefined;
      return;
    }
    const address = this.address();
    if (this.asked === address && !this.nearby) return;
    if (this.asked !== address) {
      this.stop();
      if (this.good?.src !== address) this.good = undefined;
      this.problem = undefined;
    }
    this.asked = address;
    if (this.loading === 'eager' || !('IntersectionObserver' in globalThis)) {
      this.stop();
      void this.download(address);
      return;
    }
    if (this.nearby) return;
    this.nearby = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.nearby?.disconnect();
        this.nearby = undefined;
        void this.download(address);
      },
      { rootMargin: '600px' },
    );
    this.nearby.observe(this);
  };

  private address(): string {
    // An address that is none goes to `fetch` as it is, which says so.
    return safeLink(this.src, this.ownerDocument.baseURI) ?? this.src;
  }

  private stop(): void {
    this.nearby?.disconnect();
    this.nearby = undefined;
    this.controller?.abort();
    this.controller = undefined;
    this.mark('loading', false);
  }

  private async download(address: string, fresh = false): Promise<void> {
    this.controller?.abort();
    const controller = (this.controller = new AbortController());
    this.mark('loading', true);
    try {
      const result = await loadFeed(address, controller.signal, fresh);
      if (!controller.signal.aborted) this.show(result, address, address);
    } catch (error) {
      if (controller.signal.aborted) return;
      const { code, message } = error instanceof FeedError ? error : { code: 'internal' as const, message: String(error) };
      this.fail(code, message);
    } finally {
      if (this.controller === controller) this.mark('loading', false);
    }
  }

  /** Shows data that the page itself gave. */
  private take(data: unknown, src: string): void {
    if (this.asked === data) return;
    this.stop();
    this.asked = data;
    const result = readEvent(data);
    // Relative addresses in the page's own data are relative to the page.
    if (result.event) this.show(result, src, this.ownerDocument.baseURI);
    else this.fail(result.issues[0]?.code === 'not-json' ? 'not-json' : 'not-an-event', result.issues[0]?.message ?? '');
  }

  private show({ event, issues }: ReadResult, src: string, base: string): void {
    if (!event) return;
    this.good = { event, src, base, time: new Date(clock.now()) };
    this.problem = undefined;
    this.broken = false;
    this.mark('failed', false);
    void this.updateComplete.then(() => {
      if (this.broken) return;
      this.dispatchEvent(new CcLoadEvent(event, src, issues));
      const [first] = issues;
      if (first) this.dispatchEvent(new CcErrorEvent('partial', src, `${first.path}: ${first.message}`.slice(0, 200), issues));
    });
  }

  private fail(code: CcErrorCode, message: string): void {
    this.problem = code;
    this.mark('failed', true);
    const short = message.slice(0, 200);
    this.tell(`${code}: ${short} (${this.src || 'inline data'})`);
    this.dispatchEvent(new CcErrorEvent(code, this.src, short));
  }

  /** The element's template for an event. */
  protected abstract view(shown: Shown<D>): TemplateResult;

  protected override render(): TemplateResult {
    const words = this.wordsFor(this.wanted);
    if (!this.good || this.broken) return this.renderFallback(words);
    const { event, base } = this.good;
    const { original } = event.language;
    return html`<div class="root">
      ${this.problem ? this.renderStale(words, this.good.time) : nothing}
      ${this.view({
        event,
        base,
        words,
        languages: {
          words: words.shared.language,
          text: chooseTextLanguage(event.title, this.wanted, original),
          original,
        },
        headingLevel: this.headingLevel,
        images: this.images,
        now: clock.now(),
      })}
    </div>`;
  }

  private wordsFor(wanted: readonly string[]): D {
    const { dictionaries } = this;
    const [first = ''] = Object.keys(dictionaries);
    return dictionaries[chooseLanguage(wanted, Object.keys(dictionaries)) ?? first] as D;
  }

  /** The page's own content; where it gives none and the feed failed, a sentence says so. */
  private renderFallback({ shared }: D): TemplateResult {
    const silent = this.problem && ![...this.childNodes].some(saysSomething);
    return html`<slot @slotchange=${this.look}></slot>${
        silent
          ? html`<div class="root" lang=${shared.language}>
              <p class="notice">${shared.failed} ${this.renderWaysOut(shared)}</p>
            </div>`
          : nothing
      }`;
  }

  private renderStale({ shared, dates }: D, time: Date): TemplateResult {
    return html`<p class="notice" lang=${shared.language}>
      ${fill(shared.stale, { time: localTime(time, dates) })} ${this.renderWaysOut(shared)}
    </p>`;
  }

  private renderWaysOut(shared: SharedWords): TemplateResult | typeof nothing {
    const link = safeLink(this.src, this.ownerDocument.baseURI);
    if (!link) return nothing;
    return html`<a href=${link}>${shared.source}</a>
      <button type="button" @click=${() => void this.reload()}>${shared.retry}</button>`;
  }
}

/** Whether a node of the page's own content shows anything. */
function saysSomething(node: Node): boolean {
  return node instanceof Element ? !/^(?:script|style|template)$/.test(node.localName) : Boolean(node.textContent?.trim());
}

/** Day and time of day where the visitor is. */
function localTime(time: Date, words: DateWords): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${formatMoment(day, words)}, ${fill(words.time, { time: `${two(time.getHours())}:${two(time.getMinutes())}` })}`;
}
