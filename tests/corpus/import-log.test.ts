import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateNamesFor } from '../../src/core/i18n/date-names';
import { importLog, type ImportPlace } from '../../src/core/log/import-log';
import { exportVault, type Files } from '../support/memory-vault';

/** The log page of the researcher who asked for all this. */
const page = readFileSync(join(process.env.LOGBOOK_CORPUS ?? '', 'seed/每日记录.md'), 'utf8');
const place: ImportPlace = { folder: 'Log', format: 'YYYY-MM-DD', names: dateNamesFor('zh'), existing: [] };
const targets: Files = {
  '分子动力学机器学习/文献精读/DeepMD.md': '# DeepMD',
  '分子动力学机器学习/文献精读/SchNet.md': '# SchNet',
  '大模型LM/文献精读/Transformer.md': '# Transformer',
  '项目进展记录/MolecularD.md': '# 进展\n\n## 文献收集总结\n',
};

/** Headings and bodies of a page, without the blank lines around them, and without the id that a heading says. */
function parts(text: string, link: string): readonly (readonly [heading: string, body: string])[] {
  return text.split(/^## /m).slice(1).map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return [heading.replace(/ :id=\S+$/, '').trim(), lines.join('\n').trim().replace(/\[([^\]]*)\]\([^)\s]*\)/g, link)];
  });
}

/** A page without the marks before its questions, and the words behind each of them. */
function unmarked(text: string): { readonly text: string; readonly asked: readonly string[] } {
  const mark = /<a id="[\w-]+-question-\d+" class="question-mark" data-state="open" href="#\/_questions" title="未解决的问题 · [\d.]+" aria-label="未解决的问题 · [\d.]+"><\/a>/;
  const asked = text.split(mark).slice(1).map((words) => words.split(/[、\n]/, 1)[0] ?? '');
  return { text: text.split(mark).join(''), asked };
}

test('the log page that all began with becomes 14 entries, 3 of them spans', () => {
  const { entries, introduction, conflicts, findings } = importLog(page, place);
  expect([entries.length, entries.filter(({ end }) => end !== undefined).length, conflicts.length]).toEqual([14, 3, 0]);
  expect(introduction?.text).toBe(page.slice(0, page.indexOf('## ')));
  expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual(['unresolved-link 5', 'unresolved-link 28', 'unresolved-link 41', 'unresolved-link 52']);
});

test.each([
  ['alone', {}, '$1'],
  ['beside the page itself, which stays private', { '每日记录/README.md': page }, '$1'],
  ['beside the notes that it links to', targets, '[$1]()'],
])('its entries, %s, are exported under the same headings in the same order, and each body is the same but for links, and marks before its questions', async (_, others: Files, link) => {
  const { entries, introduction } = importLog(page, { ...place, existing: Object.keys(others) });
  const vault = Object.fromEntries([...(introduction === undefined ? [] : [introduction]), ...entries].map(({ path, text }) => [path, text]));
  const rules = Object.keys(targets).map((path) => ({ folder: path.slice(0, path.indexOf('/')), visibility: 'public' as const }));
  const { pages, report } = await exportVault({ ...others, ...vault }, { settings: { rules } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { text: shown, asked } = unmarked(pages['Log/README.md'] ?? '');
  expect(asked).toEqual([...['tokenize方式', 'layernorm', '位置编码（如何起效）', '如何训练', '如何推理'], ...page.split('\n').slice(28, 31).map((line) => line.slice(1).trim())]);
  expect(parts(shown, link).map(([heading]) => heading)).toEqual(entries.map(({ heading }) => heading));
  expect(parts(shown, link)).toEqual(parts(page, link));
  expect(shown.startsWith(introduction?.text.trim() ?? '-')).toBe(true);
});
