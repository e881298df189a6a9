import { shownLine } from '../../../src/core/plan/shown-line';

test.each([
  ['**读** [[SchNet|那篇]]，见 [[论文/PaiNN]] 和 [这里](https://a.b)', '读 那篇，见 论文/PaiNN 和 这里'],
  ['`run.sh` #标签 ~~旧~~', 'run.sh #标签 旧'],
  ['+ a %% b %%', '+ a'],
  ['', ''],
])('%j is read as %j', (written, shown) => {
  expect(shownLine(written)).toBe(shown);
});
