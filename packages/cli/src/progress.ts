/** A line on a terminal that says how far something has come, and makes way for what is said after it. */
export class ProgressLine {
  private shown = '';

  /** @param draw takes the line as it is to be drawn, or nothing where nobody watches */
  constructor(private readonly draw: ((text: string) => void) | undefined) {}

  /** Puts words in place of those before. */
  say(words: string): void {
    if (!this.draw || words === this.shown) return;
    this.draw(`\r${words}\u001B[K`);
    this.shown = words;
  }

  /** Takes the line away. */
  end(): void {
    if (this.draw && this.shown) this.draw('\r\u001B[K');
    this.shown = '';
  }
}
