import type { Page } from 'playwright-core';
import { violations } from '../support/axe';
import { saved, triedLooks, withPlugin } from '../support/plugin-in-page';

const path = 'Plans/2026-W10.md';

/** A week that begins on Monday, as its user has typed it; the app may begin its own on Sunday. */
const plan = `## 2026.3.2-2026.3.8

|  | 2026.3.2 | 2026.3.3 | 2026.3.4 | 2026.3.5 | 2026.3.6 | 2026.3.7 | 2026.3.8 | 备注 |
|---|---|---|---|---|---|---|---|---|
|  | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | |
| 早上 | 看论文 [[DeepMD]]<br/>+ 写笔记 | [x] 跑 **SchNet** #md | 组会 | | 见 https://example.org | | | 别忘了喝水 |
| 下午 | $E = mc^2$ 推导 |  |  | 写引言，把上周的实验结果整理成图并放进附录 | | | 休息 | |
| 晚上 | | 读文献 | | | | | | |

## 任务

- [ ] 读文献
- [ ] 交报告 📅 2026-03-04
- [ ] 准备下周组会的幻灯片 #组会
- [ ] 还书 📅 2026-02-20
- [x] 订机票 ✅ 2026-03-01
`;

test.each(triedLooks)('the plan of a week keeps nobody out: $platform, $theme, $language', async (look) => {
  const found: string[] = [];
  await withPlugin(look, async ({ page, problems, words: { plan: words }, picture }) => {
    const seen = async (screen: string, part = '.research-logbook-plan'): Promise<void> => {
      await picture(screen);
      for (const violation of await violations(page, part)) found.push(`${screen}: ${violation}`);
    };
    await page.evaluate((name) => window.host.user.run(name), words.open);
    await page.getByText('看论文').first().waitFor();
    await seen('plan');
    if (look.platform === 'phone') {
      const shownDay = (): Promise<string | null> => page.locator('.research-logbook-plan-day:visible').textContent();
      await swipe(page, -120);
      expect(await shownDay()).toContain(look.language === 'zh' ? '周二' : 'Tue');
      await page.getByRole('button', { name: words.nextDay }).click();
      expect(await shownDay()).toContain(look.language === 'zh' ? '周三' : 'Wed');
      await swipe(page, 120);
      await swipe(page, 120);
      expect(await shownDay()).toContain(words.today);
      expect(await page.locator('.research-logbook-plan-cell:visible').count()).toBe(4);
      await page.evaluate((name) => window.host.user.run(name), words.open);
    }
    await page.keyboard.press('F2');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('第三件事');
    await seen('plan-typing');
    await page.evaluate(([file, text]) => window.host.otherProgram.write(file, text), [path, plan.replace('+ 写笔记', '+ 写综述')] as const);
    await page.evaluate(() => window.host.settled());
    await page.keyboard.press('F2');
    await saved(page, path, '写综述<br/>第三件事');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('mine');
    await page.evaluate(([file, text]) => window.host.otherProgram.write(file, text), [path, plan.replace('$E = mc^2$ 推导', 'theirs')] as const);
    await page.evaluate(() => window.host.settled());
    await page.keyboard.press('F2');
    await page.getByText(words.keepBoth).waitFor();
    await seen('plan-conflict');
    await page.getByText(words.keepBoth).click();
    await saved(page, path, 'theirs<br/>mine');
    await page.locator('.research-logbook-plan-aside .research-logbook-plan-more').first().click();
    await page.locator('.menu').waitFor();
    await seen('plan-menu', '.menu');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.prompt').waitFor();
    // The list that scrolls is the app's own.
    await seen('plan-move', '.prompt-input');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.nextWeek }).click();
    await page.locator('.research-logbook-plan-none').waitFor();
    await seen('plan-none');
    await page.locator('.research-logbook-calendar-title').click();
    await seen('plan-week-question', '.modal-container:last-of-type');
    expect({ found, problems }).toEqual({ found: [], problems: [] });
  }, { files: { [path]: plan, 'DeepMD.md': '# DeepMD' } });
});

/** A finger that goes to one side; what a page of a desktop's browser makes of touches by itself is another matter. */
async function swipe(page: Page, by: number): Promise<void> {
  await page.evaluate((distance) => {
    const target = document.querySelector('.research-logbook-plan-grid');
    if (target === null) return;
    const touch = (x: number): Touch => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
    target.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(200)], changedTouches: [touch(200)] }));
    target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [touch(200 + distance)] }));
  }, by);
}
