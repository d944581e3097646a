/** What gestures ask a map for. Positions are shares of its width and height. */
export interface Movable {
  /** Whether there is anything to move: the whole picture cannot be moved. */
  readonly movable: boolean;
  zoomBy(factor: number, x: number, y: number): void;
  moveBy(right: number, down: number): void;
  /** Says how one zooms, to somebody who turned the wheel. */
  hint(): void;
}

/** Pixels that a mouse may slip during a click. */
const SLIP = 4;

interface Point {
  clientX: number;
  clientY: number;
}

/**
 * Lets a map be moved with a mouse, zoomed with Ctrl or ⌘ and the wheel (which a trackpad's pinch
 * arrives as) and with two fingers. The wheel alone and one finger move the page, as everywhere.
 */
export class Gestures {
  private fingers: { x: number; y: number; apart: number } | undefined;
  private drag: { x: number; y: number; moving: boolean } | undefined;

  constructor(private readonly map: Movable) {}

  /** All listeners, as Lit takes them; those that may stop the browser's own gesture are not passive. */
  readonly wheel = {
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) {
        this.map.hint();
        return;
      }
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 24 : 1;
      const factor = Math.exp(-event.deltaY * lines * 0.008);
      const { x, y } = share(event, event);
      this.map.zoomBy(Math.max(0.5, Math.min(2, factor)), x, y);
    },
    passive: false,
  };

  readonly touch = {
    handleEvent: (event: TouchEvent): void => {
      const [one, other] = event.touches;
      if (!one || !other || event.touches.length > 2) {
        this.fingers = undefined;
        return;
      }
      if (event.cancelable) event.preventDefault();
      const middle = {
        clientX: (one.clientX + other.clientX) / 2,
        clientY: (one.clientY + other.clientY) / 2,
      };
      const { x, y } = share(event, middle);
      const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      const before = this.fingers;
      this.fingers = { x, y, apart };
      if (!before) return;
      this.map.moveBy(before.x - x, before.y - y);
      this.map.zoomBy(apart / before.apart, x, y);
    },
    passive: false,
  };

  readonly pointerdown = (event: PointerEvent): void => {
    const isOnButton = event.target instanceof Element && event.target.closest('button');
    if (event.pointerType === 'touch' || event.button || isOnButton || !this.map.movable) return;
    this.drag = { ...share(event, event), moving: false };
  };

  readonly pointermove = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag) return;
    const { x, y, width, height } = share(event, event);
    if (!drag.moving && Math.hypot((x - drag.x) * width, (y - drag.y) * height) < SLIP) return;
    if (!drag.moving) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.map.moveBy(drag.x - x, drag.y - y);
    this.drag = { x, y, moving: true };
  };

  readonly pointerup = (): void => {
    this.drag = undefined;
  };
}

/** Where on the map something happened. */
function share({ currentTarget }: Event, { clientX, clientY }: Point) {
  const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
  return { x: (clientX - left) / (width || 1), y: (clientY - top) / (height || 1), width, height };
}
