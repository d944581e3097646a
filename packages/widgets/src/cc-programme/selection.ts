/**
 * What a visitor has chosen of one event's programme. It lives as long as the page; where the page's owner has allowed
 * it, also in the browser's storage, under a key that names the event.
 */
export class Selection {
  private readonly ids = new Set<string>();
  private key = '';

  /**
   * Goes over to an event, and says whether it is another one: what was chosen of that is forgotten here, and stays where
   * it is kept.
   */
  open(event: string, isKept: boolean): boolean {
    const key = `cc-selection:${event}`;
    if (key === this.key) return false;
    this.key = key;
    this.ids.clear();
    if (isKept) for (const id of stored(key)) this.ids.add(id);
    return true;
  }

  get size(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  toggle(id: string, isKept: boolean): void {
    if (!this.ids.delete(id)) this.ids.add(id);
    if (isKept) keep(this.key, [...this.ids]);
  }
}

function stored(key: string): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // Storage that is forbidden or full of something else holds nothing of ours.
    return [];
  }
}

function keep(key: string, ids: string[]): void {
  try {
    if (ids.length) localStorage.setItem(key, JSON.stringify(ids));
    else localStorage.removeItem(key);
  } catch {
    // It is remembered for this visit all the same.
  }
}
