import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const options: RunOptions = {
  resultTypes: ['violations'],
  // A label that is scrolled out of sight counts as none.
  rules: { 'label-title-only': { enabled: false } },
};

/** What axe finds wrong with the parts of the page that a selector finds: `color-contrast: dd > span: …`. */
export async function violations(page: Page, selector: string): Promise<readonly string[]> {
  // What an evaluation gives is copied out of the page, and axe itself is large.
  if (!await page.evaluate<boolean>('window.axe !== undefined')) await page.evaluate(`void (0, eval)(${JSON.stringify(source)})`);
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}
