import type { Page } from 'playwright-core';
import { withPlugin } from '../support/plugin-in-page';

const count = 5000;

/** Of many lengths, so that no two rows in sight need be of one height. */
const files = Object.fromEntries(Array.from({ length: count / 5 }, (_, note) => [
  `Notes/Note ${note}.md`,
  Array.from({ length: 5 }, (_question, at) => `- [ ] ❓ ${`Why does run ${note * 5 + at} differ `.repeat(1 + ((note * 7 + at * 3) % 6))}? ➕ 2025-0${1 + (note % 9)}-1${at}\n`).join(''),
]));

interface Sight {
  readonly rows: number;
  readonly current: string;
  readonly isInSight: boolean;
  /** How much of the list nothing is drawn in, in pixels. */
  readonly blank: number;
}

function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const tree = document.querySelector<HTMLElement>('.research-logbook-question-tree');
    if (tree === null) throw new Error('The list of questions is not open');
    const box = tree.getBoundingClientRect();
    const rows = [...tree.querySelectorAll('[role="treeitem"]')].map((row) => row.getBoundingClientRect());
    const current = document.getElementById(tree.getAttribute('aria-activedescendant') ?? '');
    const at = current?.getBoundingClientRect();
    const end = Math.min(box.bottom, box.top + tree.scrollHeight - tree.scrollTop);
    let drawn = box.top;
    for (const { top, bottom } of rows) if (top <= drawn + 1) drawn = Math.max(drawn, bottom);
    return {
      rows: rows.length,
      current: current?.textContent ?? '',
      isInSight: at !== undefined && at.top >= box.top - 1 && at.bottom <= box.bottom + 1,
      blank: Math.max(0, Math.round(end - drawn)),
    };
  });
}

test('of thousands of questions few are in the page, and keys and wheel find each of them', async () => {
  await withPlugin({ platform: 'desktop', theme: 'light', language: 'en' }, async ({ page, problems }) => {
    await page.evaluate(() => window.host.user.run('research-logbook:open-questions'));
    await page.getByText(`${count} questions`, { exact: true }).waitFor();
    const tree = page.getByRole('tree');
    const seen: Sight[] = [await look(page)];
    for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'ArrowDown', 'PageUp', 'End', 'ArrowUp', 'PageUp', 'PageUp', 'ArrowDown', 'Home', 'PageDown']) {
      await page.keyboard.press(key);
      seen.push(await look(page));
    }
    expect(seen.filter(({ isInSight, blank, rows }) => !isInSight || blank > 0 || rows > 80)).toEqual([]);
    expect(new Set(seen.map(({ current }) => current)).size).toBeGreaterThan(8);
    await tree.hover();
    for (const by of [4000, 90_000, -20_000, 3, 1_000_000]) {
      await page.mouse.wheel(0, by);
      await page.waitForFunction((before) => document.querySelector('.research-logbook-question-tree')?.scrollTop !== before, -1);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const { blank, rows } = await look(page);
      expect({ by, blank, few: rows < 80 }).toEqual({ by, blank: 0, few: true });
    }
    await page.keyboard.press('ArrowDown');
    const { isInSight, blank } = await look(page);
    expect({ isInSight, blank }).toEqual({ isInSight: true, blank: 0 });
    expect(problems).toEqual([]);
  }, { files, disk: 'instant' });
});

test('the whole list is as high as its rows are, whichever of them have been seen', async () => {
  const few = Object.fromEntries(Object.entries(files).slice(0, 20));
  await withPlugin({ platform: 'phone', theme: 'dark', language: 'zh' }, async ({ page }) => {
    await page.evaluate(() => window.host.user.run('research-logbook:open-questions'));
    await page.getByText('100 个问题', { exact: true }).waitFor();
    const height = await page.evaluate(async () => {
      const list = document.querySelector<HTMLElement>('.research-logbook-question-tree');
      if (list === null) throw new Error('The list of questions is not open');
      let rows = 0;
      const seen = new Set<string>();
      for (let top = 0; top < list.scrollHeight; top += 200) {
        list.scrollTop = top;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const row of list.querySelectorAll<HTMLElement>('[role="treeitem"]')) {
          const name = row.textContent;
          if (!seen.has(name)) rows += row.getBoundingClientRect().height;
          seen.add(name);
        }
      }
      return { rows, list: list.scrollHeight, targets: [...list.querySelectorAll<HTMLElement>('button')].every((button) => button.offsetHeight >= 44 && button.offsetWidth >= 44) };
    });
    expect(Math.abs(height.rows - height.list)).toBeLessThan(2);
    expect(height.targets).toBe(true);
  }, { files: few, disk: 'instant' });
});
