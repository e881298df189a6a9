import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments, UsageError } from '../../src/node/arguments';
import { importLogCommand } from '../../src/node/import-log-command';
import { temporaryFolder } from '../support/temporary-folder';

const page = '# 日志\n写给自己看。\n## 2024.4.3 组会\n- [a](../a.md)\n## 2023.6.16-6.18\n- 休息\n';

async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  let printed = '';
  const code = await importLogCommand(parseArguments(['import-log', ...words]), {
    print: (text) => { printed += text; },
    warn: () => undefined,
    progress: () => undefined,
    clear: () => undefined,
  });
  return { code, printed };
}

const listing = (vault: string): string[] => readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort();

test('a page becomes entries in the vault, and stays itself as it is', async () => {
  const file = join(temporaryFolder({ 'page.md': page }), 'page.md');
  const vault = temporaryFolder({ 'note.md': '' });
  const { code, printed } = await run(file, '--vault', vault);
  expect(code).toBe(0);
  expect(printed).toBe([
    `Wrote to ${vault}`,
    '  entries      2 (1 of them spans of days)',
    '  introduction Log/README.md',
    '    Log/2024-04-03.md  2024.4.3 组会',
    '    Log/2023-06-16 to 2023-06-18.md  2023.6.16-6.18',
    `${file}:4  warning  The link "../a.md" leads nowhere from "Log/2024-04-03.md".`,
    '',
  ].join('\n'));
  expect(listing(vault)).toEqual(['Log/2023-06-16 to 2023-06-18.md', 'Log/2024-04-03.md', 'Log/README.md', 'note.md']);
  expect(readFileSync(join(vault, 'Log/2023-06-16 to 2023-06-18.md'), 'utf8')).toBe('---\ndate: 2023-06-16\nend: 2023-06-18\nheading: "2023.6.16-6.18"\n---\n- 休息\n');
  expect(readFileSync(file, 'utf8')).toBe(page);
});

test('a dry run says what would be made', async () => {
  const vault = temporaryFolder({ 'page.md': page });
  const { code, printed } = await run(join(vault, 'page.md'), '--vault', vault, '--dry-run', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    entries: [{ path: 'Log/2024-04-03.md', heading: '2024.4.3 组会', start: '2024-04-03', line: 3 }, { start: '2023-06-16', end: '2023-06-18', line: 5 }],
    introduction: 'Log/README.md',
    findings: [{ code: 'unresolved-link', line: 4 }],
    written: false,
  });
  expect(listing(vault)).toEqual(['page.md']);
});

test('one note that exists keeps the whole page out', async () => {
  const vault = temporaryFolder({ 'page.md': page, 'Log/2024-04-03.md': 'mine' });
  const { code, printed } = await run(join(vault, 'page.md'), '--vault', vault);
  expect([code, printed]).toEqual([1, expect.stringContaining(`Nothing was written to ${vault}\nLog/2024-04-03.md  error  Cannot make the note: it exists.`)]);
  expect(listing(vault)).toEqual(['Log/2024-04-03.md', 'page.md']);
  expect(readFileSync(join(vault, 'Log/2024-04-03.md'), 'utf8')).toBe('mine');
});

test('folder and names follow the settings', async () => {
  const settings = { folders: { log: '日志' }, logFormat: 'YYYY/YYYY年M月D日', language: 'zh' };
  const vault = temporaryFolder({ 'page.md': page, '.obsidian/plugins/research-logbook/data.json': JSON.stringify(settings) });
  expect((await run(join(vault, 'page.md'), '--vault', vault)).code).toBe(0);
  expect(listing(vault)).toEqual(['page.md', '日志/2023/2023年6月16日 to 2023年6月18日.md', '日志/2024/2024年4月3日.md', '日志/README.md']);
});

test('a page without days, and one that is no text, make nothing', async () => {
  const vault = temporaryFolder({ 'page.md': '# 论文\n' });
  expect((await run(join(vault, 'page.md'), '--vault', vault)).code).toBe(1);
  writeFileSync(join(vault, 'page.md'), new Uint8Array([0x23, 0xc8, 0xd5]));
  await expect(run(join(vault, 'page.md'), '--vault', vault)).rejects.toThrow('it is not text in UTF-8');
  await expect(run(join(vault, 'gone.md'), '--vault', vault)).rejects.toThrow('ENOENT');
  expect(listing(vault)).toEqual(['page.md']);
});

test.each([[['page.md']], [['--vault', '.']], [['page.md', '--vault', '/nowhere/at/all']], [['page.md', '--vault', '.', '--site', 'x']]])('the words %j are wrong usage', async (words) => {
  await expect(async () => run(...words)).rejects.toThrow(UsageError);
});
