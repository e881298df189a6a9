import { parseArguments, UsageError } from '../../src/node/arguments';
import { questionsCommand } from '../../src/node/questions-command';
import { temporaryFolder } from '../support/temporary-folder';

async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  let printed = '';
  const code = await questionsCommand(parseArguments(['questions', ...words]), {
    print: (text) => { printed += text; },
    warn: () => undefined,
    progress: () => undefined,
    clear: () => undefined,
  });
  return { code, printed };
}

const vault = (): string => temporaryFolder({
  'Log/2023-05-26.md': '- 读 DeepMD，依旧有几个问题：\n> 损失函数最后一项什么意思？\n',
  'Log/2023-05-30 to 2023-06-11.md': '---\nhide: x\n---\n## 待解决的问题\n\n- 位置编码如何起效\n',
  'Papers/DeepMD.md': '---\nread_date: 2023-05-28\n---\n## 待解决的问题\n- [x] ❓ 维里是什么 ✅ 2023-06-20 → [[Virial#定义]] ^q-7k2m\n- [-] ❓ 要不要换框架 ❌ 2023-07-01\n',
  'Papers/DeepMD (conflict).md': '- [ ] ❓ lost',
  'note.md': '- [ ] ❓ without a day\n\n```\n- [ ] ❓ code\n```\n',
  '.obsidian/plugins/x.md': '- [ ] ❓ not a note',
  'picture.png': '❓',
});

test('questions come as JSON: the open ones first, oldest first, those without a day last', async () => {
  const { code, printed } = await run('--vault', vault(), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual({
    questions: [
      { text: '损失函数最后一项什么意思？', state: 'open', asked: '2023-05-26', note: 'Log/2023-05-26.md', line: 2, section: null },
      { text: '位置编码如何起效', state: 'open', asked: '2023-06-11', note: 'Log/2023-05-30 to 2023-06-11.md', line: 6, section: '待解决的问题' },
      { text: 'without a day', state: 'open', asked: null, note: 'note.md', line: 1, section: null },
      { text: '维里是什么', state: 'answered', asked: '2023-05-28', note: 'Papers/DeepMD.md', line: 5, section: '待解决的问题', id: 'q-7k2m', answer: '[[Virial#定义]]' },
      { text: '要不要换框架', state: 'dropped', asked: '2023-05-28', note: 'Papers/DeepMD.md', line: 6, section: '待解决的问题' },
    ],
  });
});

test('in words, each has its age and its place', async () => {
  const { printed } = await run('--vault', vault(), '--today', '2023-06-26');
  expect(printed).toBe([
    '3 open, 1 answered, 1 dropped',
    '  2023-05-26  31 d      损失函数最后一项什么意思？',
    '                        Log/2023-05-26.md:2',
    '  2023-06-11  15 d      位置编码如何起效',
    '                        Log/2023-05-30 to 2023-06-11.md:6',
    '  day unknown           without a day',
    '                        note.md:1',
    '  2023-05-28  answered  维里是什么',
    '                        Papers/DeepMD.md:5  → [[Virial#定义]]',
    '  2023-05-28  dropped   要不要换框架',
    '                        Papers/DeepMD.md:6',
    '',
  ].join('\n'));
});

test('a folder that is not there, and a day that is none, are wrong usage', async () => {
  await expect(run('--vault', '/no/such/folder')).rejects.toThrow(UsageError);
  await expect(run('--vault', vault(), '--today', 'tomorrow')).rejects.toThrow('"tomorrow" is no day');
});
