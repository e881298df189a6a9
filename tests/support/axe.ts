import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with all that is on the page now: `color-contrast: span.research-logbook-count, …`. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.axe ?? (0, eval)(${JSON.stringify(source)})`);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}
