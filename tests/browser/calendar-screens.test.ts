import { violations } from '../support/axe';
import { today, triedLooks, withPlugin, type PluginInPage } from '../support/plugin-in-page';

const text = (length: number): string => `# Entry\n\n${'能量与力 '.repeat(Math.ceil(length / 13))}\n`;

/** A gap, a span over the turn of the year, one in another lane beside it, and days from a line to a long page. */
const files = {
  'Log/2025-12-20.md': text(400),
  'Log/2025-12-29 to 2026-01-11.md': `${text(500)}\n## Open questions\n\n- Why?\n`,
  'Log/2026-01-05 to 2026-01-06.md': text(100),
  'Log/2026-01-06.md': text(900),
  ...Object.fromEntries(Array.from({ length: 28 }, (_, at) => [`Log/2026-02-${String(at + 1).padStart(2, '0')}.md`, `${text(at * at * 4)}${at % 4 === 0 ? '\n- [ ] ❓ 为什么？\n' : ''}`])),
  'Log/2026-02-09 to 2026-02-13.md': text(600),
  'Log/2026-02-11 to 2026-02-26.md': text(600),
  'Log/2026-03-01.md': '',
  [`Log/${today}.md`]: `${text(700)}\n- [ ] ❓ why?\n`,
  'Plans/2026-W10.md': '# Plan',
};

const calendar = '.research-logbook-calendar';

test.each(triedLooks)('the calendar keeps nobody out: $platform, $theme, $language', async (look) => {
  const found: string[] = [];
  await withPlugin(look, async (plugin) => {
    const { page, words } = plugin;
    const seen = async (screen: string, part: string): Promise<void> => {
      await plugin.picture(screen);
      for (const violation of await violations(page, part)) found.push(`${screen}: ${violation}`);
    };
    await page.evaluate((name) => window.host.user.run(name), words.calendar.open);
    await page.locator('.research-logbook-day-question').first().waitFor();
    await seen('calendar', calendar);
    expect(await keyWalk(plugin)).toEqual(['2026-03-02', 'week', '2026-03-02', 'week', words.calendar.next]);
    await goBack(plugin);
    await page.locator('.research-logbook-day-question').nth(5).waitFor();
    await seen('calendar-full', calendar);
    await goBack(plugin);
    await page.locator('.research-logbook-span.continues-before').first().waitFor();
    await seen('calendar-new-year', calendar);
    await page.locator('[data-day="2026-01-15"]').click();
    await seen('calendar-new-entry', '.modal-container:last-of-type');
    await page.keyboard.press('Escape');
    await page.locator('.research-logbook-calendar-title').click();
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await page.getByText(words.calendar.badMonth('soon')).waitFor();
    await seen('calendar-month', '.modal-container:last-of-type');
    expect({ found, problems: plugin.problems }).toEqual({ found: [], problems: [] });
  }, { files });
});

/** What the keyboard is on after each of its steps: the grid takes two stops of the Tab key. */
async function keyWalk({ page }: PluginInPage): Promise<readonly string[]> {
  const on = (): Promise<string> => page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.dataset.day ?? (element.dataset.week === undefined ? element.ariaLabel ?? '' : 'week');
  });
  const steps = [await on()];
  for (const key of ['Shift+Tab', 'ArrowRight', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key);
    steps.push(await on());
  }
  return steps;
}

function goBack({ page, words }: PluginInPage): Promise<void> {
  return page.getByRole('button', { name: words.calendar.previous }).click();
}
