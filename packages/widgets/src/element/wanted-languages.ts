/**
 * Languages a visitor wants here, best first: the element's own `lang`, the nearest ancestor that
 * names one (across shadow roots), the page's, and the browser's.
 */
export function wantedLanguages(element: Element): string[] {
  const wanted: string[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) {
      wanted.push(lang);
      break;
    }
  }
  const page = element.ownerDocument.documentElement.getAttribute('lang');
  return [...wanted, ...(page ? [page] : []), ...navigator.languages];
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` of the page changes, until the returned function is called. All
 * elements share one observer, and there is none while nobody listens.
 */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((tell) => tell()));
    observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
