import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Alarm } from './alarm.js';

const HOUR = 3_600_000;
const start = Date.parse('2031-05-14T23:50:00Z');
let isHidden = false;
let woken: ReturnType<typeof vi.fn<() => void>>;
let alarm: Alarm;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  isHidden = false;
  woken = vi.fn<() => void>();
  alarm = new Alarm(woken);
});
afterEach(() => {
  alarm.set(undefined);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hide = (hidden: boolean) => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

test('it wakes once, at its instant', () => {
  alarm.set(start + 1000);
  vi.advanceTimersByTime(999);
  expect(woken).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(woken).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('there is one timer, however often it is set, and none when it is set to nothing', () => {
  alarm.set(start + 1000);
  alarm.set(start + 2000);
  expect(vi.getTimerCount()).toBe(1);
  alarm.set(undefined);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(HOUR);
  expect(woken).not.toHaveBeenCalled();
});

test('a hidden page has no timer, and is told on its return what it has missed', () => {
  alarm.set(start + 1000);
  hide(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(HOUR);
  expect(woken).not.toHaveBeenCalled();
  hide(false);
  expect(woken).toHaveBeenCalledOnce();
});

test('an instant years away is waited for hour by hour', () => {
  alarm.set(start + 2 * HOUR + 1);
  vi.advanceTimersToNextTimer();
  expect(Date.now()).toBe(start + HOUR);
  vi.advanceTimersByTime(HOUR);
  expect(woken).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(woken).toHaveBeenCalledOnce();
});
