import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED, Site } from './site.js';

const site = new Site();

beforeAll(() => site.open(), 60_000);
afterAll(() => site.close());

/** How far what is seen has moved in all while a page came to be (Cumulative Layout Shift). */
async function shift(style: string, width: number): Promise<number> {
  const opened = await site.visit(
    `<style>${style} .after { block-size: 700px; background: tan }</style><script type="module" src="/widgets/cc-participant-map.js"></script>
    <cc-participant-map src="${SEED}" loading="eager"><a href="/own.html">Unsere eigene Seite</a></cc-participant-map>
    <div class="after">danach</div>`,
    { width },
  );
  const { page } = opened;
  // All of it is in sight, so that whatever moves is seen to.
  await page.setViewportSize({ width, height: 2000 });
  await page.reload();
  await page.locator('cc-participant-map .markers li').first().waitFor({ state: 'attached' });
  const sum = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let all = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) all += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(all))));
      }),
  );
  await site.leave(opened);
  return sum;
}

test.each([320, 1280])(
  'nothing on the page moves where its style sheet keeps the height of a map (%d pixels)',
  async (width) => {
    const kept = await shift('cc-participant-map { display: block; min-block-size: 75em }', width);
    expect(kept).toBeLessThanOrEqual(0.01);
  },
);

test('a page that keeps no height is moved, so that the figure says something', async () => {
  expect(await shift('', 1280)).toBeGreaterThan(0.01);
});
