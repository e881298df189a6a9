import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifySite } from '../../src/core/verify/verify-site';
import { exportVault, type Files } from '../support/memory-vault';
import { rendered } from '../support/rendered';

/** Obsidian's own help in Chinese, which writes everything that the app reads. */
const folder = join(process.env.LOGBOOK_CORPUS ?? '', 'obsidian-help-zh');

function filesBelow(root: string): Files {
  const files: Record<string, Uint8Array> = {};
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|\/)\./.test(path) && statSync(join(root, path)).isFile()) files[path.normalize('NFC')] = readFileSync(join(root, path));
  }
  return files;
}

test('every link and embed of the help is resolved or reported, and nothing on its site is broken', async () => {
  const { site, pages, report } = await exportVault(filesBelow(folder), { include: ['/'], vendored: true, settings: { language: 'zh' } });
  const counts: Record<string, number> = {};
  for (const { code } of report.findings) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({ 'link-to-withheld': 33, 'unresolved-heading': 64, 'unresolved-block': 1, 'unresolved-link': 32 });
  // The seven questions of the help have a page, which the navbar leads to, and each a mark that leads there and back.
  expect(await verifySite(site)).toMatchObject({ broken: [], pages: 192 + 1, links: 2003 + 1 + 2 * 7, anchors: 382 + 7, images: 258 });
  const left = Object.entries(pages).filter(([path]) => path.endsWith('.md')).flatMap(([path, text]) => wikilinksShown(text).map((found) => `${path}: ${found}`));
  // All three are escaped in the notes.
  expect(left).toEqual(['快速入门/链接笔记.md: [[双方括号语法]]', '快速入门/链接笔记.md: [[三大运动定律]]', '链接笔记与文件/内部链接.md: [[Wiki 链接]]']);
});

/** What a reader sees of Obsidian's own syntax, but for code. */
function wikilinksShown(page: string): string[] {
  const shown = rendered(page).replace(/<(code|pre)\b[^]*?<\/\1>/g, '');
  return [...shown.matchAll(/!?\[\[[^\]]*\]\]|\^\[[^\]]*\]|%%|==[^=]+==|&gt; \[!/g)].map(([found]) => found);
}
