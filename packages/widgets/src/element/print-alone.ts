import type { LitElement } from 'lit';

/**
 * Prints one widget and nothing of the page around it: a copy of what it shows, in a frame that nobody sees.
 * Nothing is loaded for that but pictures that are there already, and strict policies hold: the copy is made of
 * nodes and shared style sheets, not of HTML.
 */
export async function printAlone(host: LitElement): Promise<void> {
  const root = host.shadowRoot;
  if (!root) return;
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  // Hidden by its size: what is not displayed is not printed.
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    border: '0',
  });
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const page = view.document;
  const copy = page.createElement('div');
  const around = getComputedStyle(host);
  page.title = root.querySelector('.title')?.textContent?.trim() || document.title;
  page.documentElement.lang = host.closest('[lang]')?.getAttribute('lang') ?? '';
  page.documentElement.dir = around.direction;
  copy.style.fontFamily = around.fontFamily;
  const inner = copy.attachShadow({ mode: 'open' });
  for (const node of root.childNodes) if (node !== frame) inner.append(page.importNode(node, true));
  inner.adoptedStyleSheets = root.adoptedStyleSheets.map((styles) => sheet(view, textOf(styles)));
  page.adoptedStyleSheets = [sheet(view, '@page { margin: 18mm } body { margin: 0; color-scheme: light }')];
  page.body.append(copy);
  await Promise.all(
    [...inner.querySelectorAll('img')].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    }),
  );
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

function sheet(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(text);
  return styles;
}

function textOf(styles: CSSStyleSheet): string {
  return [...styles.cssRules].map(({ cssText }) => cssText).join('\n');
}
