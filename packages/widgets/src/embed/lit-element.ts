// What our elements use of `LitElement`, in a third of its size.
import type { Sheet } from './lit-sheets.js';
import { render } from './lit-templates.js';

/** How a property is declared: Lit's declaration, as far as our elements go. */
interface Declaration {
  attribute?: string | boolean;
  converter?: (value: string | null) => unknown;
}

interface Field extends Declaration {
  name: string;
}

export class LitElement extends HTMLElement {
  static styles: Sheet[] = [];
  /** Its own, and those of its ancestors. */
  private static fields: readonly Field[] = [];

  static get elementStyles(): Sheet[] {
    return this.styles;
  }

  static get observedAttributes(): string[] {
    return this.fields.flatMap(({ attribute }) => (attribute as string | false) || []);
  }

  static createProperty(name: string, declaration?: Declaration): void {
    this.fields = [...this.fields, { name, attribute: name.toLowerCase(), ...declaration }];
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get(this: Record<symbol, unknown>) {
        return this[key];
      },
      set(this: Record<symbol, unknown> & LitElement, next: unknown) {
        if (next === this[key]) return;
        this[key] = next;
        this.requestUpdate(name);
      },
    });
  }

  renderRoot: HTMLElement | DocumentFragment | undefined;
  isUpdatePending = false;
  updateComplete: Promise<boolean>;
  /** Properties that were set before the element was registered; they win over what its constructor sets. */
  private early: Record<string, unknown> = {};
  private connect!: (connected: true) => void;

  constructor() {
    super();
    const own = this as unknown as Record<string, unknown>;
    for (const { name } of (this.constructor as typeof LitElement).fields)
      if (Object.hasOwn(own, name)) {
        this.early[name] = own[name];
        delete own[name];
      }
    // Nothing is drawn before the element is on the page.
    this.updateComplete = new Promise((resolve) => (this.connect = resolve));
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.connect(true);
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(changed: string, _: string | null, value: string | null): void {
    const { name, converter } = (this.constructor as typeof LitElement).fields.find(
      ({ attribute }) => attribute === changed,
    )!;
    (this as unknown as Record<string, unknown>)[name] = converter ? converter(value) : value;
  }

  protected createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map(
      ({ styleSheet }) => styleSheet,
    );
    return root;
  }

  requestUpdate(_name?: PropertyKey): void {
    if (!this.isUpdatePending) this.updateComplete = this.enqueue();
  }

  private async enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    await this.updateComplete;
    Object.assign(this, this.early);
    this.early = {};
    this.willUpdate();
    this.update();
    this.updated();
    return !this.isUpdatePending;
  }

  protected willUpdate(): void {}

  protected update(): void {
    this.isUpdatePending = false;
    render(this.render(), this.renderRoot!, this);
  }

  protected updated(): void {}

  protected render(): unknown {
    return undefined;
  }
}
