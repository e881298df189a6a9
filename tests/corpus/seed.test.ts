import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsIn } from '../../src/core/question/questions-in';
import { exportVault } from '../support/memory-vault';
import { rendered } from '../support/rendered';
import { verifySite } from '../../src/core/verify/verify-site';

/** The log page of the researcher who asked for all this, as it is. */
const text = readFileSync(join(process.env.LOGBOOK_CORPUS ?? '', 'seed/每日记录.md'), 'utf8');

test('the log page that all began with becomes a readable page, its lost links listed with their lines', async () => {
  const { site, pages, report } = await exportVault({ '每日记录.md': text }, { include: ['/'] });
  const { broken } = await verifySite(site);
  expect(broken.filter((one) => one.page !== 'index.html')).toEqual([]);
  expect(report.findings.map(({ line, message }) => `${line} ${message.replace(/:.*/s, '')}`)).toEqual([
    '5 Cannot resolve link "/大模型LM/文献精读/Transformer.md"',
    '28 Cannot resolve link "../分子动力学机器学习/文献精读/DeepMD.md"',
    '41 Cannot resolve link "../分子动力学机器学习/文献精读/SchNet.md"',
    '52 Cannot resolve link "../项目进展记录/MolecularD.md#文献收集总结"',
  ]);
  const html = rendered(pages['每日记录.md'] ?? '');
  expect(html).toContain('<h2>2024.4.3</h2><ul><li>做了Transformer精读整理');
  expect([...html.matchAll(/<h2>([^<]*)/g)].map(([, day]) => day)).toEqual([...text.matchAll(/^## (.*?)\s*$/gm)].map(([, day]) => day));
});

test('its questions are the five of one day and the three of another, and what may be one stands apart', () => {
  const { questions, suggestions } = questionsIn(text, { path: '每日记录.md' });
  expect(questions.map(({ rule, asked, line, state }) => `${rule} ${asked ?? ''} ${String(line + 1)} ${state}`)).toEqual([...Array<string>(5).fill('R3 2024-04-03 6 open'), ...[29, 30, 31].map((line) => `R2 2023-05-26 ${String(line)} open`)]);
  expect(questions.map(({ text: words }) => words)).toEqual(['tokenize方式', 'layernorm', '位置编码（如何起效）', '如何训练', '如何推理', ...text.split('\n').slice(28, 31).map((line) => line.slice(1).trim())]);
  expect(suggestions.map(({ line }) => line + 1)).toEqual([42]);
});
