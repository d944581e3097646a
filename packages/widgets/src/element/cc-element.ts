import { LitElement, type CSSResult } from 'lit';
import { onLanguageChange } from './wanted-languages.js';

declare const __VERSION__: string;

const said = new Set<string>();

/** Says something to developers on the console: each thing once, and no more than ten on a page. */
export function sayOnce(message: string): void {
  if (said.has(message) || said.size >= 10) return;
  said.add(message);
  console.warn(message);
}

/** Behaviour that every `<cc-…>` element shares. Nothing in here knows what a feed is. */
export abstract class CcElement extends LitElement {
  /** Version of the package this class comes from. */
  static readonly version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';

  /**
   * Registers the element, unless the name is taken: a browser cannot replace a class, and
   * throwing would stop the rest of the page's script.
   */
  static define(tag: string, registry: CustomElementRegistry = customElements): void {
    const known = registry.get(tag) as typeof CcElement | undefined;
    if (known === this) return;
    if (known) {
      // Without the tag's name, so that a second script says it once for all its elements.
      sayOnce(`Two scripts: version ${known.version} stays, ${this.version} is not used.`);
      return;
    }
    registry.define(tag, this as unknown as CustomElementConstructor);
  }

  protected readonly internals: ElementInternals = this.attachInternals();

  private stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopFollowing = onLanguageChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopFollowing?.();
  }

  /** Style sheets belong to a document; an element that moves to another needs them anew. */
  adoptedCallback(): void {
    const sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!sheet || !this.shadowRoot) return;
    const { elementStyles } = this.constructor as typeof CcElement;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((styles) => {
      const copy = new sheet();
      copy.replaceSync((styles as CSSResult).cssText);
      return copy;
    });
  }

  /** A declarative shadow root is drawn anew, not twice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Switches a state such as `:state(loading)` on or off. */
  protected mark(state: string, on: boolean): void {
    try {
      this.internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // Browsers of 2023 knew states of another form only; nothing but a style hook is lost.
    }
  }

  /** Switches all states off. */
  protected unmark(): void {
    this.internals.states?.clear();
  }
}
