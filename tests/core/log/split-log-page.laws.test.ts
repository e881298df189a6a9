import fc from 'fast-check';
import { splitLogPage } from '../../../src/core/log/split-log-page';
import { isDeep } from '../../support/is-deep';

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '');
const heading = fc.constantFrom(
  '## 2024.4.3', '## 2023.6.16-6.18 休息', '##  2023-12-30~1.2  ##', '## 5.30', '### 2023年5月30日至6月11日', '# 2023/5/30', '   ## 2023.5.29\t', '    ## 2023.5.28',
  '2023.5.27\n---', '## 2023.2.29', '## 方法', '# 每日记录', '- ## 2023.5.26', '> ## 2023.5.25', '##2023.5.24', '## 2023.5.23 %% hidden', '## [2023.5.22](a.md)',
);
const junk = fc.constantFrom(
  '- item', '', '  ', '> quote', '```', '~~~', '%%', '<!--', '-->', '$$', '---', '\uFEFF', '| a | b |', '|---|---|', '[^1]: note', '[a]: b.md', '    code', '- a\n  - b', '<details>', '\0', '\u2028', '文字', '==', '\t', '# ', '***',
);
const line = fc.tuple(fc.oneof(heading, junk, fc.string({ maxLength: 8 })), lineEnd).map(([text, end]) => text + end);
const page = fc.array(line, { maxLength: 24 }).map((lines) => lines.join(''));

test('introduction, heading lines and bodies of any page are the page again, byte for byte', () => {
  fc.assert(fc.property(page, (text) => {
    const { introduction, entries } = splitLogPage(text);
    expect(introduction + entries.map(({ headingLine, body }) => headingLine + body).join('')).toBe(text);
    for (const entry of entries) {
      expect(text.slice(entry.bodyStart, entry.bodyStart + entry.body.length)).toBe(entry.body);
      expect(entry.headingLine).toContain(entry.headingText);
    }
  }), { numRuns: isDeep ? 50_000 : 1000 });
});
