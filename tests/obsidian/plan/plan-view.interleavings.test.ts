/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { MemoryDisk, startHost, type Host } from '../../host/in-jest';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { PLAN_VIEW } from '../../../src/obsidian/plan/plan-view';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { registerPlan } from '../../../src/obsidian/plan/register-plan';
import { registerPlanWeeks } from '../../../src/obsidian/plan/register-plan-weeks';
import { isDeep } from '../../support/is-deep';
import { pluginPart } from '../../support/plugin-part';
import { standStill } from '../log/log-app';
import { conflicts, entry, path, week } from './plan-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

/** What another device makes of the note: it says itself what it has sent, and takes nothing away that anybody has written. */
type Sent = 'line of a cell' | 'cell' | 'task' | 'above' | 'slot' | 'no slot' | 'other name of a slot' | 'order of slots' | 'aligned';

/** A disk that what others send comes to as the app reads, after so many reads; not between its look and its write in one call. */
class SharedDisk extends MemoryDisk {
  waiting: { readonly sent: Sent; readonly after: number; readonly at: number }[] = [];
  texts_: string[] = [];
  host: Host | undefined;
  #count = 0;
  #sending = false;

  override async read(file: string): Promise<Uint8Array> {
    await this.#turn();
    return super.read(file);
  }

  /** What is sent is there at once; the app is told of it a moment later, and nothing is written again. */
  override async write(file: string, bytes: Uint8Array, times: Parameters<MemoryDisk['write']>[2] = {}): Promise<void> {
    if (new TextDecoder().decode(bytes) !== SENT) await super.write(file, bytes, times);
  }

  async #turn(): Promise<void> {
    const [next] = this.waiting;
    if (this.#sending || next === undefined) return;
    this.#count += 1;
    if (this.#count <= next.after) return;
    this.#count = 0;
    this.#sending = true;
    this.waiting.shift();
    await this.send(next.sent, next.at);
    this.#sending = false;
  }

  async send(sent: Sent, at: number): Promise<void> {
    const own = `sent${String(this.texts_.length)};`;
    const before = this.texts()[path] ?? '';
    const after = changed(before, sent, at, own);
    if (after.includes(own)) this.texts_.push(own);
    this.put(path, after);
    await this.host?.otherProgram.write(path, SENT);
  }
}

const SENT = 'sent';

function changed(text: string, sent: Sent, at: number, own: string): string {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, index) => (/^\| [^\d周| -]/.test(line) ? [index] : []));
  const row = rows[at % Math.max(1, rows.length)] ?? -1;
  const put = (index: number, line: (before: string) => string | undefined): string => lines.flatMap((each, where) => (where === index ? line(each) ?? [] : each)).join('\n');
  const cells = (line: string): string[] => line.split(/(?<!\\)\|/);
  const inCell = (write: (before: string) => string) => (line: string): string => cells(line).map((each, column) => (column === 2 + (at % 3) && column < cells(line).length - 1 ? write(each.trim()) : each)).join('|');
  switch (sent) {
    case 'line of a cell': return put(row, inCell((before) => ` ${before}${own} `));
    case 'cell': return put(row, inCell((before) => ` ${before === '' ? '' : `${before}<br/>`}${own} `));
    case 'task': return `${text}- [ ] ${own}\n`;
    case 'above': return text.replace('## 2026', `${own}\n\n## 2026`);
    case 'slot': return put(row, (before) => `${before}\n| ${own} | | | | | | | |`);
    case 'no slot': return put(row, (before) => (cells(before).slice(2).join('').trim() === '' && !before.includes('sent') ? undefined : before));
    case 'other name of a slot': return put(row, (before) => before.replace(/^\| [^|]*?\s*\|/, (name) => `${name.slice(0, -1).trimEnd()}${own} |`));
    case 'order of slots': return [...lines.filter((_, index) => !rows.includes(index) || index < (rows[0] ?? 0))].flatMap((line, index) => (index === (rows[0] ?? 0) - 1 ? [line, ...rows.map((each) => lines[each] ?? '').reverse()] : line)).join('\n');
    case 'aligned': return put(row, (before) => before.replace(/ \|/g, '  |'));
  }
}

const kinds: readonly Sent[] = ['line of a cell', 'line of a cell', 'cell', 'cell', 'task', 'above', 'slot', 'no slot', 'other name of a slot', 'order of slots', 'aligned'];
const deed = fc.oneof(
  fc.record({ does: fc.constantFrom('go' as const), row: fc.nat(2), column: fc.nat(2) }),
  fc.record({ does: fc.constantFrom('type' as const, 'type' as const, 'new line' as const, 'keep' as const, 'keep' as const, 'choose' as const, 'wait' as const, 'undo and redo' as const, 'turn away' as const) }),
  fc.record({ does: fc.constantFrom('send' as const), sent: fc.constantFrom(...kinds), at: fc.nat(8) }),
);

interface Outcome {
  readonly lost: readonly string[];
  readonly conflicts: number;
}

async function happened(host: Host, disk: SharedDisk, deeds: readonly (typeof deed extends fc.Arbitrary<infer T> ? T : never)[], meanwhile: SharedDisk['waiting']): Promise<Outcome> {
  disk.waiting = [];
  disk.texts_ = [];
  await host.otherProgram.write(path, week);
  await host.settled();
  await host.user.run('research-logbook:open-week-plan');
  disk.waiting = [...meanwhile];
  const typed: string[] = [];
  const pressed: Promise<void>[] = [];
  let seen = 0;
  const press = (key: string, init: KeyboardEventInit = {}): boolean => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  const write = (text: string): void => {
    if (!(document.activeElement instanceof HTMLTextAreaElement)) return;
    const field = entry();
    if (field.closest('.is-typing') === null) press('F2');
    typed.push(text.trim());
    field.setRangeText(text, field.value.length, field.value.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  /** All that was sent has come, and the app is at rest. */
  const arrived = async (): Promise<void> => {
    await host.settled();
    for (const { sent, at } of disk.waiting.splice(0)) await disk.send(sent, at);
    await host.settled();
  };
  for (const each of deeds) {
    seen += conflicts().length;
    if (each.does === 'go') document.querySelector<HTMLElement>(`[role="gridcell"][data-row="${String(each.row)}"][data-column="${String(each.column)}"]`)?.click();
    else if (each.does === 'type') write(`typed${String(typed.length)};`);
    else if (each.does === 'new line') write(`\ntyped${String(typed.length)};`);
    else if (each.does === 'keep') press('Enter');
    else if (each.does === 'choose') [...document.querySelectorAll<HTMLElement>('.research-logbook-plan-choices > button')].find(({ textContent }) => ['Keep both', 'Make it a task', 'Try again'].includes(textContent))?.click();
    else if (each.does === 'wait') await arrived();
    else if (each.does === 'send') disk.waiting.push({ sent: each.sent, at: each.at, after: 0 });
    else if (each.does === 'turn away') {
      press('PageDown');
      pressed.push(host.user.click('Previous week').catch(() => undefined));
    } else {
      // Redone before anything else comes, so that it takes nothing away; a field that is typed in has an undo of its own.
      if (disk.waiting.length > 0 || document.querySelector('.is-typing') !== null) continue;
      await host.settled();
      press('z', { ctrlKey: true });
      await host.settled();
      press('z', { ctrlKey: true, shiftKey: true });
    }
  }
  await Promise.all(pressed);
  await arrived();
  seen += conflicts().length;
  // What is typed, and what nobody has decided, is kept as the view is closed.
  for (const leaf of host.app.workspace.getLeavesOfType(PLAN_VIEW)) leaf.detach();
  await host.settled();
  const text = disk.texts()[path] ?? '';
  return { lost: [...typed, ...disk.texts_, '读文献', 'sleep', '看论文', 'run #md', '开会'].filter((each) => !text.includes(each)), conflicts: seen };
}

const count = isDeep ? 2000 : 60;

test(`in ${String(count)} orders of typing and of what a sync does meanwhile, no byte that was typed or sent is lost`, async () => {
  const disk = new SharedDisk({ files: { [path]: week, 'Other.md': '' } });
  const host = await startHost({ disk });
  disk.host = host;
  await host.enable(pluginPart((logbook) => registerPlan(logbook, registerPlanWeeks(logbook, registerLog(logbook))), DEFAULT_SETTINGS));
  let [conflicting, racing] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 3, maxLength: 14 }),
      fc.array(fc.record({ sent: fc.constantFrom(...kinds), after: fc.nat(3), at: fc.nat(8) }), { maxLength: 4 }),
      async (deeds, meanwhile) => {
        const outcome = await happened(host, disk, deeds, meanwhile);
        expect({ lost: outcome.lost, problems: host.problems() }).toEqual({ lost: [], problems: [] });
        conflicting += Math.min(1, outcome.conflicts);
        racing += meanwhile.length;
      },
    ),
    { numRuns: count },
  );
  // The orders are of some worth only when some of them end in a conflict, and in many something comes meanwhile.
  expect(conflicting).toBeGreaterThan(count / 30);
  expect(racing).toBeGreaterThan(count / 4);
  await host.close();
}, isDeep ? 3_600_000 : 240_000);
