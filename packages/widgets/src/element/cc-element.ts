import { LitElement, type CSSResult } from 'lit';
import { onLanguageChange, wantedLanguages } from './wanted-languages.js';

declare const __VERSION__: string;

/** Says something once on the console, and never more than ten things on a page. */
const said = new Set<string>();
function sayOnce(message: string): void {
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
      sayOnce(
        `<${tag}> is registered already (version ${known.version}); this script (version ${this.version}) leaves it alone. Load one script only.`,
      );
      return;
    }
    registry.define(tag, this as unknown as CustomElementConstructor);
  }

  protected readonly internals: ElementInternals = this.attachInternals();

  /** Languages the visitor wants here, best first. */
  protected wanted: readonly string[] = [];

  private stopListening: (() => void) | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.followLanguage();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.followLanguage();
    this.stopListening = onLanguageChange(() => this.followLanguage());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
    this.stopListening = undefined;
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
      if (on) this.internals.states.add(state);
      else this.internals.states.delete(state);
    } catch {
      // Browsers of 2023 knew states of another form only; nothing but a style hook is lost.
    }
  }

  /** Tells developers, once a page, what the event `cc-error` tells scripts. */
  protected tell(message: string): void {
    sayOnce(`<${this.localName}> ${message}`);
  }

  private followLanguage(): void {
    const wanted = wantedLanguages(this);
    if (wanted.join() === this.wanted.join()) return;
    this.wanted = wanted;
    this.requestUpdate();
  }
}
