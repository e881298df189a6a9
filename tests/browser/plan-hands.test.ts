import { saved, withPlugin } from '../support/plugin-in-page';

const path = 'Plans/2026-W10.md';
const plan = '| | 3/2 | 3/3 | 3/4 |\n|---|---|---|---|\n| 早上 | 看论文<br/>写笔记 | | |\n| 晚上 | | | |\n\n- [ ] 交报告\n';

test('an input method has its first letter in a cell, and its keys do nothing else', async () => {
  await withPlugin({ platform: 'desktop', theme: 'light', language: 'zh' }, async ({ page, problems, words }) => {
    await page.evaluate((name) => window.host.user.run(name), words.plan.open);
    await page.getByText('看论文').waitFor();
    const method = await page.context().newCDPSession(page);
    await method.send('Input.imeSetComposition', { text: 's', selectionStart: 1, selectionEnd: 1 });
    await method.send('Input.imeSetComposition', { text: 'shi yan', selectionStart: 7, selectionEnd: 7 });
    expect(await page.locator('.is-typing textarea').inputValue()).toBe('shi yan');
    await method.send('Input.insertText', { text: '实验' });
    expect(await page.locator('.is-typing textarea').inputValue()).toBe('实验');
    await page.keyboard.press('Enter');
    await saved(page, path, '| 早上 | 实验 | | |');
    expect(problems).toEqual([]);
  }, { files: { [path]: plan } });
});

test('the mouse drags a line to another slot, and a task to a day; a click types where it falls', async () => {
  await withPlugin({ platform: 'desktop', theme: 'light', language: 'zh' }, async ({ page, problems, words }) => {
    await page.evaluate((name) => window.host.user.run(name), words.plan.open);
    const cell = (row: number, column: number): string => `[role="gridcell"][data-row="${String(row)}"][data-column="${String(column)}"]`;
    await page.getByText('写笔记').dragTo(page.locator(cell(1, 2)));
    await saved(page, path, '| 早上 | 看论文 | | |\n| 晚上 | | | 写笔记 |');
    await page.locator('[data-part="unplanned"] .research-logbook-plan-line').dragTo(page.locator(cell(2, 1)));
    await saved(page, path, '- [ ] 交报告 ⏳ 2026-03-03');
    await page.locator(cell(0, 1)).click();
    await page.keyboard.type('新的');
    await page.locator(cell(1, 0)).click();
    await saved(page, path, '| 早上 | 看论文 | 新的 | |');
    await page.keyboard.press('Escape');
    for (let undone = 0; undone < 3; undone += 1) await page.keyboard.press('Control+z');
    await saved(page, path, plan);
    expect(problems).toEqual([]);
  }, { files: { [path]: plan } });
});
