import { loggedLines } from '../../../src/core/plan/log-lines';
import { scan } from '../../../src/core/text/scan';
import { evidenceFor, wordsOf } from '../../../src/core/plan/evidence';
import { pairs } from '../../../src/core/text/words';

const found = (task: string, ...lines: string[]): string[] =>
  evidenceFor(task, lines.map((text) => ({ days: { start: '2023-05-29' }, path: 'Log/2023-05-29.md', text, span: { start: 0, end: text.length } }))).map(({ line, says, shared }) => `${line.text}|${says}|${shared.join(',')}`);

test('the log of 29 May says that the slides are done', () => {
  expect(found('PPT制作', '完成了毕业答辩，过程比较顺利', '完成了PPT制作', '接到一个制作ppt的任务')).toEqual(['完成了PPT制作|完成|ppt,制作']);
});

test.each([
  ['读 [[PaiNN]]', '[[PaiNN|那篇]]读完了', ['[[PaiNN|那篇]]读完了|读完|painn']],
  ['[[PaiNN]] 精读', '[[PaiNN]] 的精读写完了', ['[[PaiNN]] 的精读写完了|写完|painn,精读']],
  ['write the report', 'Finished the report draft: write-up sent', ['Finished the report draft: write-up sent|Finished|write,report']],
  ['PPT制作：把组会要讲的图都画好', '完成了PPT制作，图还差一张', ['完成了PPT制作，图还差一张|完成|ppt,制作']],
  ['周报：PPT制作', '完成了实验', []],
  ['PPT制作', '还没完成PPT制作', []],
  ['PPT制作', '明天争取完成PPT制作', []],
  ['report', 'report is not done', []],
  ['report', 'reporting done', []],
  ['', '完成', []],
])('of %j, the line %j', (task, line, evidence) => {
  expect(found(task, line)).toEqual(evidence);
});

test('the likeliest line comes first, and a clause speaks for itself alone', () => {
  expect(found('截断扫描 提交', '截断扫描跑完', '完成了截断扫描', '开始截断扫描。作业交了')).toHaveLength(2);
});

test('where there is no segmenter, pairs of characters are words', () => {
  expect(wordsOf('PPT制作稿', pairs)).toEqual(['ppt', '制作', '作稿']);
});

test('a task that is ticked in the log says so by itself', () => {
  const lines = loggedLines(scan('- [x] PPT制作 ✔\n- [ ] PPT制作\n> 1. [X] PPT制作的封面\n'), 'Log/2023-05-29.md', { start: '2023-05-29' });
  expect(evidenceFor('PPT制作', lines).map(({ line, says }) => [line.text, says])).toEqual([['PPT制作 ✔', '✓'], ['PPT制作的封面', '✓']]);
});

test('the log says nothing by what its entry was made with, but for what is ticked there', () => {
  const entry = '## 今日安排\n\n- 完成PPT制作\n\n## 未完成的任务\n\n- [ ] 完成PPT制作（[[2023-W22#任务]]）\n- [x] PPT制作\n\n## 今日工作\n\n- 读了综述\n\n# Reading now\n- [[P]]\n';
  expect(loggedLines(scan(entry), 'Log/2023-05-29.md', { start: '2023-05-29' }).map(({ text }) => text)).toEqual(['PPT制作', '读了综述']);
});
