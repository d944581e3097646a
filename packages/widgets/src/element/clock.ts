/** The one place that asks for the time, so that tests and stories can stand at another. */
export const clock = {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: (): number => Date.now(),
};
