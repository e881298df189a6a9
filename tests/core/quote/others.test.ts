import fc from 'fast-check';
import { withheldSpans } from '../../../src/core/note/withheld-spans';
import { isOthersHeading, othersEdit, quotedText } from '../../../src/core/quote/others';
import { plainWords } from '../../../src/core/quote/plain-words';
import { applyEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';
import { isDeep } from '../../support/is-deep';
import { markdownish } from '../../support/markdownish';

function written(text: string, ...lines: readonly string[]): string {
  const edit = othersEdit(text, lines, 'zh');
  return edit === undefined ? text : applyEdits(text, [edit]);
}
/** Without the hashes. */
const bare = (text: string): string => text.replace(/(begin others) [\da-f]{8}/g, '$1');

test.each(['其他文章对它的评价', '其他文章对其评价或描述', '别人怎么评价', '6. 其他论文对本文的评价：', 'What others say', 'What others say about it'])('"%s" is the heading for it', (heading) => {
  expect(isOthersHeading(heading)).toBe(true);
});

test.each(['其他', '评价', '其他文章', '我对它的评价', 'Others', '创新点'])('"%s" is another heading', (heading) => {
  expect(isOthersHeading(heading)).toBe(false);
});

test('what others say goes to the end of its section', () => {
  expect(bare(written('# A\n\n## What others say\n\nMine.\n\n## Next\n', '- x'))).toBe('# A\n\n## What others say\n\nMine.\n\n<!-- logbook:begin others -->\n- x\n<!-- logbook:end -->\n\n## Next\n');
  expect(bare(written('# A\r\n## 其他文章对它的评价\r\n', '- x'))).toBe('# A\r\n## 其他文章对它的评价\r\n<!-- logbook:begin others -->\r\n- x\r\n<!-- logbook:end -->\r\n');
});

test('a note without the section gets one', () => {
  expect(bare(written('# A\n\nText', '- x'))).toBe('# A\n\nText\n\n## 其他文章对它的评价\n<!-- logbook:begin others -->\n- x\n<!-- logbook:end -->\n');
});

test('what was written before is written anew, and nothing twice', () => {
  const once = written('# A\n\n## What others say\n## Next\n', '- x');
  expect(written(once, '- x')).toBe(once);
  expect(written(once, '- y', '- z')).toBe(written('# A\n\n## What others say\n## Next\n', '- y', '- z'));
  expect(bare(written(once))).toBe('# A\n\n## What others say\n<!-- logbook:begin others -->\n<!-- logbook:end -->\n## Next\n');
  expect(written(once.replaceAll('\n', '\r\n'), '- x')).toBe(once.replaceAll('\n', '\r\n'));
});

test('what someone has changed since is left, and a new block comes after it', () => {
  const edited = written('## What others say\n', '- x').replace('- x', '- x, as I think');
  const again = written(edited, '- x');
  expect(again.startsWith(edited.trimEnd())).toBe(true);
  expect(bare(again)).toBe('## What others say\n<!-- logbook:begin others -->\n- x, as I think\n<!-- logbook:end -->\n\n<!-- logbook:begin others -->\n- x\n<!-- logbook:end -->\n');
  expect(written(again, '- y').startsWith(edited.trimEnd())).toBe(true);
});

test('nothing to say is nothing to write', () => {
  expect(othersEdit('# A\n', [], 'en')).toBeUndefined();
});

test('whatever the note, all of it stays, but for what was written before', () => {
  fc.assert(fc.property(markdownish(14), fc.constantFrom('', '\n## What others say\n', '\r\n## 其他文章对它的评价\r\na\r\n'), (around, section) => {
    const text = around + section;
    const edit = othersEdit(text, ['- x'], 'en');
    if (edit === undefined) throw new Error('Not written');
    expect(edit.end).toBe(edit.start);
  }), { numRuns: isDeep ? 10_000 : 500 });
});

test('what is quoted is read as just that text', () => {
  fc.assert(fc.property(fc.oneof(markdownish(8), fc.string({ unit: fc.constantFrom(...'a#=%^*_[]()<>~`$|\\!:&中 .') })), (words) => {
    const text = words.replace(/\s+/g, ' ').trim();
    const note = scan(`- x: “${quotedText(text)}”`);
    const marks = note.tokens.filter(({ kind }) => kind !== 'listItem' && kind !== 'url' && kind !== 'tilde');
    expect(marks).toEqual([]);
    expect(withheldSpans(note)).toEqual([]);
    expect(plainWords({ scan: note, tokens: note.tokens, withheld: [] }, { start: 0, end: note.text.length }, () => '')).toContain('“');
  }), { numRuns: isDeep ? 20_000 : 1_000 });
});
