// What our elements use of `LitElement`, in a third of its size.
import type { Sheet } from './lit-sheets.js';
import { render } from './lit-templates.js';

/** How a property is declared: Lit's declaration, as far as our elements go. */
interface Declaration {
  attribute?: string | boolean;
  converter?: { fromAttribute?(value: string | null): unknown };
}

interface Field {
  name: string;
  converter: Declaration['converter'];
}

type Styles = Sheet[];

export class LitElement extends HTMLElement {
  static styles: Styles = [];
  /** Names of properties, those of ancestors in the prototype. */
  private static fields: Record<string, true> = {};
  /** Properties by the names of their attributes, those of ancestors in the prototype. */
  private static attributes: Record<string, Field> = {};

  static get elementStyles(): Styles {
    return this.styles;
  }

  static get observedAttributes(): string[] {
    const names: string[] = [];
    for (const name in this.attributes) names.push(name); // those of ancestors as well
    return names;
  }

  static createProperty(name: string, { attribute, converter }: Declaration = {}): void {
    if (!Object.hasOwn(this, 'fields')) {
      this.fields = Object.create(this.fields) as typeof this.fields;
      this.attributes = Object.create(this.attributes) as typeof this.attributes;
    }
    this.fields[name] = true;
    if (attribute !== false)
      this.attributes[typeof attribute === 'string' ? attribute : name.toLowerCase()] = { name, converter };
    const value = Symbol();
    Object.defineProperty(this.prototype, name, {
      get(this: Record<symbol, unknown>) {
        return this[value];
      },
      set(this: Record<symbol, unknown> & LitElement, next: unknown) {
        const old = this[value];
        this[value] = next;
        if (!Object.is(old, next)) this.requestUpdate(name, old);
      },
    });
  }

  renderRoot: HTMLElement | DocumentFragment | undefined;
  hasUpdated = false;
  isUpdatePending = false;
  updateComplete: Promise<boolean>;
  private changed = new Map<PropertyKey, unknown>();
  /** Properties that were set before the element was registered. */
  private early: Record<string, unknown> = {};
  private connect!: () => void;

  constructor() {
    super();
    const { fields } = this.constructor as typeof LitElement;
    const own = this as unknown as Record<string, unknown>;
    for (const name in fields)
      if (Object.hasOwn(this, name)) {
        this.early[name] = own[name];
        delete own[name];
      }
    // Nothing is drawn before the element is on the page.
    this.updateComplete = new Promise((resolve) => (this.connect = () => resolve(true)));
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.connect();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { name, converter } = (this.constructor as typeof LitElement).attributes[attribute]!;
    (this as unknown as Record<string, unknown>)[name] = converter ? converter.fromAttribute!(value) : value;
  }

  protected createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map(
      ({ styleSheet }) => styleSheet,
    );
    return root;
  }

  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined && !this.changed.has(name)) this.changed.set(name, old);
    if (!this.isUpdatePending) this.updateComplete = this.enqueue();
  }

  private async enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    await this.updateComplete;
    if (!this.hasUpdated) Object.assign(this, this.early);
    const { changed } = this;
    this.willUpdate(changed);
    this.update(changed);
    this.hasUpdated = true;
    this.updated(changed);
    return !this.isUpdatePending;
  }

  protected willUpdate(_changed: Map<PropertyKey, unknown>): void {}

  protected update(_changed: Map<PropertyKey, unknown>): void {
    this.changed = new Map();
    this.isUpdatePending = false;
    render(this.render(), this.renderRoot!, this);
  }

  protected updated(_changed: Map<PropertyKey, unknown>): void {}

  protected render(): unknown {
    return undefined;
  }
}
