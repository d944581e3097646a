// What a vitest run came to, counted from its JSON report.

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport
 * @typedef {{ passed: number, failed: number, skipped: number }} Summary
 */

/**
 * Counts a run. A file that failed without a failed test (it could not be loaded, or a hook of it
 * threw) counts as one failure, and so does a run that failed for a reason outside of every file.
 *
 * @param {{ testResults: FileReport[] } | undefined} report vitest's JSON report; none where vitest wrote none
 * @param {number} exitCode vitest's own
 * @returns {Summary}
 */
export function summaryOf(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const count = (...words) => tests.filter((status) => words.includes(status)).length;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const passed = count('passed');
  const failed = count('failed') + brokenFiles;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.length - passed - count('failed'),
  };
}

/**
 * The closing line of a run.
 *
 * @param {Summary} summary
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
