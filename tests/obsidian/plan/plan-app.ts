import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { registerPlan } from '../../../src/obsidian/plan/register-plan';
import { registerPlanWeeks } from '../../../src/obsidian/plan/register-plan-weeks';
import { MemoryDisk, startHost, type Host, type HostOptions, type PluginSource } from '../../host/in-jest';
import { pluginPart } from '../../support/plugin-part';

export const path = 'Plans/2026-W10.md';

/** A week as its user has typed it: ragged, and not aligned. */
export const week = `---
type: week-plan
---
## 2026.3.1-2026.3.7

|  | 2026.3.1 | 2026.3.2 | 2026.3.3 | 2026.3.4 | 2026.3.5 | 2026.3.6 | 2026.3.7 |
|---|---|:-:|---|---|---|---|---|
|  | 周日 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 |
| 早上 | | 看论文<br/>+ 写 [[DeepMD\\|笔记]] | [ ] run #md | | | | |
| 下午 | sleep |  |  |  | | | |
| 晚上 | | 开会|

## 任务

- [ ] 读文献 ⏫
- [ ] 交报告 📅 2026-03-04
- [ ] 旧账 📅 2026-02-20
- [x] 买书 ✅ 2026-03-01
- [ ] 看论文
`;

export interface PlanApp {
  readonly host: Host;
  readonly disk: MemoryDisk;
  readonly source: PluginSource;
  readonly settings: { -readonly [K in keyof Settings]: Settings[K] };
  readonly note: () => Promise<string>;
}

/** The app with the plan of this week in front. */
export async function planApp(files: Readonly<Record<string, string>> = { [path]: week }, options: HostOptions = {}): Promise<PlanApp> {
  const settings = { ...DEFAULT_SETTINGS };
  const disk = new MemoryDisk({ files });
  const host = await startHost({ disk, ...options });
  const source = pluginPart((logbook) => registerPlan(logbook, registerPlanWeeks(logbook, registerLog(logbook))), settings, options.language === 'zh' ? 'zh' : 'en');
  await host.enable(source);
  await host.user.run('research-logbook:open-week-plan');
  await host.settled();
  return { host, disk, source, settings, note: () => host.otherProgram.read(path) };
}

/** The cell in a row and a column, counted from the first slot and the first day. */
export function cell(row: number, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[role="gridcell"][data-row="${String(row)}"][data-column="${String(column)}"]`);
  if (found === null) throw new Error(`The grid has no cell ${String(row)}, ${String(column)}`);
  return found;
}

/** What a cell shows, line by line. */
export function shown(row: number, column: number): string {
  return [...cell(row, column).querySelectorAll('.research-logbook-plan-line')].map((line) => line.textContent).join('\n');
}

/** The field that has the keyboard. */
export function entry(): HTMLTextAreaElement {
  const element = document.activeElement;
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('No cell has the keyboard');
  return element;
}

/** Row and column of the cell with the keyboard. */
export function at(): string {
  const box = document.activeElement?.closest<HTMLElement>('[role="gridcell"]');
  return box === null || box === undefined ? '' : `${box.dataset['row'] ?? ''} ${box.dataset['column'] ?? ''}`;
}

export const isTyping = (): boolean => document.querySelector('.research-logbook-plan-cell.is-typing') !== null;

export const conflicts = (): string[] => [...document.querySelectorAll('.research-logbook-plan-conflict')].map((conflict) => conflict.textContent);

export const said = (): string => document.querySelector('.research-logbook-plan [role="status"]')?.textContent ?? '';
