import type { Finding } from '../../publish/finding';
import type { ReportedNote } from '../../publish/report';
import { unreadableBecause, zh as finding } from './findings';

/** How an export that was refused is told: by the code of its `Refusal`, where there are words for it. */
export interface RefusedExport {
  readonly code: string | undefined;
  /** In English. */
  readonly message: string;
  /** The site folder, as the settings name it. */
  readonly place: string;
}

/** What core says in English: why notes stay in the vault, what an export found, and why one was refused. */
export const en = {
  withheld: ({ reason }: ReportedNote): string => reason,
  finding: ({ message }: Finding): string => message,
  refused: ({ message }: RefusedExport): string => message,
};

export const zh: typeof en = {
  withheld({ code, about = '' }) {
    switch (code) {
      case 'conflict-copy': return '这是同步程序产生的冲突副本。';
      case 'unreadable-properties': return `无法读取它的属性${unreadableBecause(about) || '，请检查属性的写法'}。`;
      case 'unreadable-visibility': return `属性“${about}”无法识别，请写作 publish: true、false 或 protected，或者 private: true。`;
      case 'contradiction': return '“private”与“publish”两个属性相互矛盾，请只保留一个。';
      case 'property': return `它的属性“${about}”将它设为私密。`;
      case 'folder-rule': return about === '' ? '有规则将整个仓库设为私密。' : `有规则将文件夹“${about}”设为私密。`;
      case 'no-rule': return '没有属性或规则将它公开。';
      case 'not-set-up': return '受保护的页面尚未设置。';
    }
  },
  finding,
  refused: ({ code = '', message, place }) => refusals.get(code)?.(place) ?? message,
};

const elsewhere = '请在设置中选择仓库之外的文件夹，或仓库中的隐藏文件夹，例如“.site”。';

const refusals: ReadonlyMap<string, (place: string) => string> = new Map([
  ['site-is-vault', (place) => `无法导出到“${place}”：它就是仓库本身。${elsewhere}`],
  ['site-holds-vault', (place) => `无法导出到“${place}”：仓库就在其中。${elsewhere}`],
  ['site-in-vault', (place) => `无法导出到“${place}”：那里的网页会变成笔记。${elsewhere}`],
  ['site-reserved', (place) => `无法导出到“${place}”：那里存放着 Obsidian 或 Git 自己的文件。${elsewhere}`],
  ['site-not-empty', (place) => `无法导出到“${place}”：其中有不是由导出写入的文件。请选择空文件夹或新文件夹。`],
  ['site-is-link', (place) => `无法导出到“${place}”：它是符号链接。请填写它所指向的文件夹。`],
  ['site-is-file', (place) => `无法导出到“${place}”：它是文件。请填写文件夹。`],
  ['site-locked', (place) => `无法导出到“${place}”：另一次导出正在写入。请等它结束；如果它已不再运行，请删除其中的“.logbook-lock”文件夹，再重新导出。`],
  ['site-lock-lost', (place) => `无法写入网站“${place}”：写入权已被另一次导出取得，或该文件夹已被移动或清空。请重新导出。`],
]);
