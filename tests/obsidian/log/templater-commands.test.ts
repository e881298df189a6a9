/** @jest-environment jsdom */
import { MarkdownView, Plugin, type PluginManifest, type TFile } from 'obsidian';
import type { Host } from '../../host/in-jest';
import { logApp, standStill } from './log-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const entry = 'Log/2026-03-02.md';
const today = "Open today's log entry";
const manifest: PluginManifest = { id: 'templater-obsidian', name: 'Templater', version: '2.0.0', author: '', minAppVersion: '1.0.0', description: '' };

interface Behaviour {
  readonly parse?: (text: string) => Promise<string> | string;
  /** Whether it looks at each new note, as its user may want. */
  readonly trigger?: boolean;
}

/** Templater as far as others call it: it counts how often it has run the commands of a note. */
async function addTemplater(host: Host, { parse = (text) => text.replace(/<% *(.*?) *%>/g, '[$1]'), trigger = false }: Behaviour = {}): Promise<{ runs: string[]; jumps: string[] }> {
  const [runs, jumps]: [string[], string[]] = [[], []];
  const pending = new Set<string>();
  class Templater extends Plugin {
    readonly templater = {
      start_templater_task: (path: string) => pending.add(path),
      end_templater_task: (path: string) => pending.delete(path),
      create_running_config: (template: TFile, target: TFile, mode: number) => ({ template, target, mode }),
      parse_template: async (config: { target: TFile; mode: number }, text: string) => {
        runs.push(`${config.target.path} ${config.mode}`);
        return parse(text);
      },
    };

    readonly editor_handler = { jump_to_next_cursor_location: (file: TFile, auto: boolean) => Promise.resolve(jumps.push(`${file.path} ${auto}`)) };

    override onload(): void {
      if (!trigger) return;
      this.registerEvent(this.app.vault.on('create', (file) => {
        window.setTimeout(() => {
          if (pending.has(file.path) || !('stat' in file)) return;
          runs.push(`${file.path} by itself`);
        }, 300);
      }));
    }
  }
  await host.enable({ manifest, main: Templater });
  return { runs, jumps };
}

const app = (template: string): Promise<Host> => logApp({ files: { 'T.md': template } }, { logTemplate: 'T' });
const read = (host: Host): Promise<string> => host.otherProgram.read(entry);
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('Templater runs the commands of the user’s template, after our own variables, and once', async () => {
  const host = await app('{{date}} <% tp.file.title %>');
  const { runs } = await addTemplater(host, { trigger: true });
  await host.user.run(today);
  expect(await read(host)).toBe('2026-03-02 [tp.file.title]');
  await later(400);
  expect(runs).toEqual([`${entry} 0`]);
  expect(host.user.notices()).toEqual([]);
  expect((await host.disable('research-logbook')).timers).toEqual([]);
});

test('a template without commands is none of Templater’s business', async () => {
  const host = await app('{{date}}');
  const { runs } = await addTemplater(host);
  await host.user.run(today);
  expect([await read(host), runs]).toEqual(['2026-03-02', []]);
});

test('without Templater the commands stay, and a notice says so', async () => {
  const host = await app('<% tp.date.now() %>');
  await host.user.run(today);
  expect(await read(host)).toBe('<% tp.date.now() %>');
  expect(host.user.notices()).toEqual([expect.stringMatching(/^Cannot run the commands of the template "T": Templater is not enabled\./)]);
});

test.each<[string, Behaviour['parse']]>([
  ['fails', () => Promise.reject(new Error('tp is not defined.'))],
  ['fails at once', () => { throw new Error('tp is not defined'); }],
])('where Templater %s the commands stay, and a notice says why', async (_, parse) => {
  const host = await app('<% x %>');
  await addTemplater(host, parse && { parse });
  await host.user.run(today);
  expect(await read(host)).toBe('<% x %>');
  expect(host.user.notices()).toEqual(['Cannot run the commands of the template "T": Templater says: tp is not defined. They stay in the entry as text.']);
  expect(host.problems()).toEqual([]);
});

test('a Templater that is built otherwise changes nothing', async () => {
  const host = await app('<% x %>');
  class Other extends Plugin {
    readonly templater = {};
  }
  await host.enable({ manifest, main: Other });
  await host.user.run(today);
  expect(await read(host)).toBe('<% x %>');
  expect(host.user.notices()).toHaveLength(1);
});

test('what is captured while Templater still asks its user comes after its commands, and both are kept', async () => {
  const host = await app('## Done\n- <% x %>\n');
  let answer: (text: string) => void = () => undefined;
  await addTemplater(host, { parse: () => new Promise((resolve) => { answer = resolve; }) });
  const opened = host.user.run(today);
  await later(20);
  const captured = host.cli('research-logbook:add', { text: 'captured' });
  await later(20);
  answer('## Done\n- answered\n');
  await Promise.all([opened, captured]);
  expect(await read(host)).toBe('## Done\n- answered\n- captured\n');
});

test('who has written in the entry meanwhile keeps what is written', async () => {
  const host = await app('<% x %>');
  await addTemplater(host, { parse: async () => {
    await host.otherProgram.write(entry, '<% x %> written elsewhere');
    return 'filled';
  } });
  await host.user.run(today);
  expect(await read(host)).toBe('<% x %> written elsewhere');
  expect(host.user.notices()).toEqual([expect.stringContaining('the entry was changed meanwhile')]);
});

test('Templater brings the cursor to the place that its template has for it', async () => {
  const host = await app('<% x %> <% tp.file.cursor() %>');
  const { jumps } = await addTemplater(host, { parse: (text) => text.replace('<% x %>', 'y') });
  await host.user.run(today);
  expect(jumps).toEqual([`${entry} true`]);
  expect(host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue()).toBe('y <% tp.file.cursor() %>');
});

test('what is captured waits for the template that Templater fills a new entry from', async () => {
  const host = await logApp();
  class Templater extends Plugin {
    override settings = { trigger_on_file_creation: true, enable_folder_templates: true, folder_templates: [{ folder: 'Log', template: 'T/Day.md' }] };

    override onload(): void {
      this.registerEvent(this.app.vault.on('create', (file) => {
        window.setTimeout(() => {
          const made = this.app.vault.getFileByPath(file.path);
          if (made?.stat.size === 0) void this.app.vault.modify(made, '## 今日工作\n\n- \n');
        }, 300);
      }));
    }
  }
  await host.enable({ manifest, main: Templater });
  await Promise.all(['a', 'b'].map((text) => host.cli('research-logbook:add', { text })));
  expect(await read(host)).toMatch(/^## 今日工作\n\n- [ab]\n- [ab]\n$/);
});
