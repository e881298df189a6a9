import { zh, en } from '../../../../src/core/i18n/app/reasons';
import { exportVault } from '../../../support/memory-vault';

const files = {
  'Papers/Public.md': '# Public',
  'Papers/Copy (conflicted copy 2026-03-01).md': '',
  'Papers/Broken.md': '---\ntitle: "open\n---\n',
  'Papers/Perhaps.md': '---\npublish: perhaps\n---\n',
  'Papers/Both.md': '---\npublish: true\nprivate: true\n---\n',
  'Papers/Mine.md': '---\npublish: false\n---\n',
  'Papers/Held.md': '---\npublish: protected\n---\n',
  'Diary/A.md': '',
  'Other/A.md': '',
};

test('every reason for which a note stays in the vault is told in Chinese', async () => {
  const { report } = await exportVault(files, { settings: { rules: [{ folder: 'Diary', visibility: 'private' }] } });
  const told = Object.fromEntries(report.withheld.map((note) => [note.note, zh.withheld(note)]));
  expect(told).toEqual({
    'Diary/A.md': '有规则将文件夹“Diary”设为私密。',
    'Other/A.md': '没有属性或规则将它公开。',
    'Papers/Both.md': '“private”与“publish”两个属性相互矛盾，请只保留一个。',
    'Papers/Broken.md': '无法读取它的属性：缺少引号、括号、“: ”或结尾的“---”，请补上。',
    'Papers/Copy (conflicted copy 2026-03-01).md': '这是同步程序产生的冲突副本。',
    'Papers/Held.md': '受保护的页面尚未设置。',
    'Papers/Mine.md': '它的属性“publish”将它设为私密。',
    'Papers/Perhaps.md': '属性“publish”无法识别，请写作 publish: true、false 或 protected，或者 private: true。',
  });
  expect(report.withheld.map((note) => en.withheld(note))).toEqual(report.withheld.map(({ reason }) => reason));
});

test('a refusal is told by its code, and in English where there are no words for it', () => {
  expect(zh.refused({ code: 'site-in-vault', message: 'In English.', place: 'Pages' })).toMatch(/^无法导出到“Pages”：那里的网页会变成笔记。/);
  expect(zh.refused({ code: 'site-too-new', message: 'In English.', place: '.site' })).toBe('In English.');
  expect(zh.refused({ code: undefined, message: 'In English.', place: '.site' })).toBe('In English.');
});
