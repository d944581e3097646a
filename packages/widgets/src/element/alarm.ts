import { clock } from './clock.js';

/** Browsers count a timer in 31 bits, and a device that sleeps counts none at all: looked at once an hour. */
const LONGEST = 3_600_000;

/** Wakes somebody at an instant, while the page is seen: one timer at most, and none on a hidden page. */
export class Alarm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private instant: number | undefined;

  constructor(private readonly wake: () => void) {}

  /** Sets it to an instant, or to none; an earlier setting is forgotten. */
  set(instant: number | undefined): void {
    clearTimeout(this.timer);
    this.instant = instant;
    document.removeEventListener('visibilitychange', this.look);
    if (instant === undefined) return;
    document.addEventListener('visibilitychange', this.look);
    if (!document.hidden)
      this.timer = setTimeout(this.look, Math.min(Math.max(instant - clock.now(), 0), LONGEST));
  }

  private readonly look = (): void => {
    const { instant } = this;
    this.set(instant);
    if (instant !== undefined && !document.hidden && clock.now() >= instant) {
      this.set(undefined);
      this.wake();
    }
  };
}
