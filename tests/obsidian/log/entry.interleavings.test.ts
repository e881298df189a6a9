/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { MemoryDisk, startHost, type Host } from '../../host/in-jest';
import fc from 'fast-check';
import { MarkdownView, Plugin } from 'obsidian';
import { appStringsFor } from '../../../src/core/i18n/app/index';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { isConflictCopy } from '../../../src/core/publish/select/conflict-copy';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { isDeep } from '../../support/is-deep';
import { standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const entry = 'Log/2026-03-02.md';
const [otherName, placeholder, copy] = ['Log/2026.3.2.md', 'Log/.2026-03-02.md.icloud', 'Log/2026-03-02 (conflicted copy 2026-03-02)'];
const today = "Open today's log entry";

class LogPlugin extends Plugin {
  override onload(): void {
    registerLog({ app: this.app, plugin: this, settings: DEFAULT_SETTINGS, strings: appStringsFor('en') });
  }
}
const source = { manifest: { id: 'research-logbook', name: 'Log', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' }, main: LogPlugin };

/** What another device sends; it says itself that it has sent, as often as it comes to pass. */
type Sent = 'entry' | 'entry by another name' | 'conflict copy' | 'placeholder' | 'download';

/**
 * A disk that sends come to between its operations, after so many of them each. They do not come between the app's own
 * look and its write in one call: nothing that a plugin may call is whole against that.
 */
class SharedDisk extends MemoryDisk {
  waiting: { readonly sent: Sent; readonly after: number }[] = [];
  readonly sentTexts: string[] = [];
  host: Host | undefined;
  #count = 0;
  #sending = false;

  override async spelling(path: string): Promise<string | null> {
    if (path.endsWith('.icloud')) await this.#turn();
    return super.spelling(path);
  }

  override async stat(path: string): ReturnType<MemoryDisk['stat']> {
    await this.#turn();
    return super.stat(path);
  }

  override async mkdir(path: string): Promise<void> {
    await this.#turn();
    await super.mkdir(path);
  }

  override async read(path: string): Promise<Uint8Array> {
    await this.#turn();
    return super.read(path);
  }

  async #turn(): Promise<void> {
    const [next] = this.waiting;
    if (this.#sending || next === undefined || this.host === undefined) return;
    this.#count += 1;
    if (this.#count <= next.after) return;
    this.#count = 0;
    this.#sending = true;
    this.waiting.shift();
    await this.send(next.sent);
    this.#sending = false;
  }

  /** As a sync does it: what both have becomes a conflict copy, and a note is there once. */
  async send(sent: Sent): Promise<void> {
    const { host } = this;
    const there = this.texts();
    const isThere = entry in there || otherName in there;
    const isHeldBack = placeholder in there;
    const text = `sent ${this.sentTexts.length};`;
    const write = async (path: string): Promise<void> => {
      this.sentTexts.push(text);
      this.put(path, text);
      await host?.otherProgram.write(path, text);
    };
    // It is there whole, and the app is told of it a moment later.
    if (sent === 'conflict copy' || (sent === 'entry' && isThere)) return write(`${copy} ${this.sentTexts.length}.md`);
    if (sent === 'entry' && !isHeldBack) return write(entry);
    if (sent === 'entry by another name' && !isThere && !isHeldBack) return write(otherName);
    if (sent === 'placeholder' && !isThere && !isHeldBack) return host?.otherProgram.write(placeholder, 'bplist00');
    if (sent === 'download' && isHeldBack && !isThere) {
      await write(entry);
      await host?.otherProgram.remove(placeholder);
    }
  }
}

type Deed = 'open' | 'open twice' | 'type' | 'wait' | 'disable and enable' | 'restart' | Sent;

const sends: readonly Sent[] = ['entry', 'entry by another name', 'conflict copy', 'placeholder', 'download'];
const deeds: readonly Deed[] = ['open', 'open', 'open twice', 'type', 'type', 'wait', 'disable and enable', 'restart', ...sends];

interface Outcome {
  readonly lost: readonly string[];
  readonly entries: readonly string[];
  readonly problems: readonly unknown[];
}

async function happened(plan: readonly Deed[], meanwhile: readonly { readonly sent: Sent; readonly after: number }[]): Promise<Outcome> {
  const disk = new SharedDisk({ files: { 'Log/2026-03-01.md': 'yesterday', 'Other.md': 'other' } });
  let host = await startHost({ disk, plugins: [source] });
  disk.host = host;
  disk.waiting = [...meanwhile];
  const typed: string[] = [];
  const opening: Promise<unknown>[] = [];
  for (const deed of plan) {
    if (deed === 'open' || deed === 'open twice') {
      for (let count = deed === 'open' ? 1 : 2; count > 0; count--) opening.push(host.user.run(today));
    } else if (deed === 'type') {
      const view = host.app.workspace.getActiveViewOfType(MarkdownView);
      if (view === null || view.file === null) continue;
      const text = `typed ${typed.length};`;
      typed.push(text);
      const last = view.editor.lastLine();
      view.editor.replaceRange(text, { line: last, ch: view.editor.getLine(last).length });
    } else if (deed === 'wait') {
      await Promise.all(opening.splice(0));
      await host.settled();
    } else if (deed === 'disable and enable') {
      await host.disable('research-logbook');
      await host.enable(source);
    } else if (deed === 'restart') {
      host = await host.restart();
      disk.host = host;
    } else {
      await disk.send(deed);
    }
  }
  await Promise.all(opening);
  await host.settled();
  await host.close();
  const texts = disk.texts();
  const all = Object.values(texts).join('\n');
  return {
    lost: [...typed, ...disk.sentTexts, 'yesterday', 'other'].filter((text) => !all.includes(text)),
    entries: Object.keys(texts).filter((path) => /^Log\/2026[-.]0?3[-.]0?2/.test(path) && !isConflictCopy(path)),
    problems: host.problems(),
  };
}

test('an entry that comes by another name while the new one is being written is the only one', async () => {
  for (const copies of [0, 1, 2, 3, 4]) {
    const sent = Array.from({ length: copies }, () => 'conflict copy' as const);
    expect((await happened(['open', ...sent, 'open', 'entry by another name'], [])).entries).toEqual([expect.stringMatching(/^Log/)]);
  }
});

const count = isDeep ? 2000 : 60;

test(`in ${count} orders of opening, typing, restarting and what a sync does meanwhile, no byte is lost and no entry is there twice`, async () => {
  let made = 0;
  let raced = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...deeds), { minLength: 2, maxLength: 9 }),
      fc.array(fc.record({ sent: fc.constantFrom(...sends), after: fc.nat(4) }), { maxLength: 4 }),
      async (plan, meanwhile) => {
        const { lost, entries, problems } = await happened(plan, meanwhile);
        expect({ lost, problems, twice: entries.slice(1) }).toEqual({ lost: [], problems: [], twice: [] });
        made += entries.length;
        raced += meanwhile.length;
      },
    ),
    { numRuns: count },
  );
  // The orders are of some worth only when most end with an entry, and in many something comes meanwhile.
  expect(made).toBeGreaterThan(count / 2);
  expect(raced).toBeGreaterThan(count / 4);
}, isDeep ? 1_800_000 : 120_000);
