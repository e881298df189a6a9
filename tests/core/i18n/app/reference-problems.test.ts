import { appStringsFor } from '../../../../src/core/i18n/app';
import { readReferences } from '../../../../src/core/paper/read-references';
import type { ReferenceProblem } from '../../../../src/core/paper/reference-problem';

const problems: readonly ReferenceProblem[] = [
  'nothing', '@book{a, title={A}\n@book{b, title={B}, x=\n}', '@book{a, title=prl}\n@book{a}', 'TY  - JOUR\nER  - \nx\nTY  - BOOK', '[{"title": "A"', '[{}]', '[1] 王五. 题目[J]. 学报, 2000.\n[2] nothing',
].flatMap((text) => readReferences(text).problems);

test('every problem of a bibliography is told in both languages, with what it names', () => {
  expect(new Set(problems.map(({ code }) => code)).size).toBe(10);
  for (const problem of problems) {
    expect(appStringsFor('en').referenceProblem(problem)).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
    const zh = appStringsFor('zh').referenceProblem(problem);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    for (const named of problem.about) expect(zh).toContain(named);
  }
});
