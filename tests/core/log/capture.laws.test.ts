import fc from 'fast-check';
import { capture } from '../../../src/core/log/capture';
import { sectionFor, type CaptureKind } from '../../../src/core/log/capture-section';
import { applyEdits } from '../../../src/core/text/edit';
import { outlineOf } from '../../../src/core/text/outline';
import { scan } from '../../../src/core/text/scan';
import type { ListItemToken, NoteScan } from '../../../src/core/text/token';
import { isDeep } from '../../support/is-deep';
import { markdownish } from '../../support/markdownish';

const kinds = fc.constantFrom<CaptureKind>('bullet', 'question', 'task');
const part = fc.oneof(markdownish(12), fc.constantFrom('\n## Done\n\n- \n', '\n## 今日工作\r\n- a\r\n', '\n### Open questions\n1. a\n', '\n# Tomorrow\n- [ ] \n', '\n\n  * a\n    b\n', '---\ndate: 2026-03-02\n---\n'));
const entries = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
const texts = fc.oneof(markdownish(8), fc.constantFrom('a', 'a\n- b', '- a\n- b', '```\na\n```', '---', '%%', '# a')).filter((text) => /[^\s\p{Cc}\uFEFF\u3000]/u.test(text));
/** Properties that are never closed are none, wherever they stand. */
const unclosed = (note: NoteScan): number => note.problems.filter(({ code }) => code !== 'unclosed-front-matter').length;
const runs = { numRuns: isDeep ? 6_000 : 400 };

const outermost = (note: NoteScan): readonly ListItemToken[] => outlineOf(note).items;
const kindsOf = (note: NoteScan): readonly string[] => note.tokens.map(({ kind }) => kind).sort();

test('whatever is captured, all that was there is there, and one item more, or one that was empty has its text', () => {
  fc.assert(fc.property(entries, texts, kinds, fc.constantFrom('', '[[A#B]]'), fc.boolean(), (entry, text, kind, link, isPlain) => {
    const found = capture(entry, { kind, text, link, isPlain }, 'en');
    if (found === undefined) throw new Error('Not captured');
    const { edit, at } = found;
    const result = applyEdits(entry, [edit]);
    expect(edit.end).toBe(edit.start);
    expect(result.slice(0, edit.start) + result.slice(edit.start + edit.text.length)).toBe(entry);
    const [before, after] = [scan(entry), scan(result)];
    // There may be no place that leaves such a note as it is.
    if (unclosed(before) > 0) return;
    const item = outermost(after).find(({ start, end }) => start <= at + 8 && end > at);
    const wasEmpty = item !== undefined && item.start < edit.start;
    if (kind !== 'bullet' || !wasEmpty) expect(item?.task).toBe(kind === 'bullet' ? undefined : ' ');
    expect(outermost(after)).toHaveLength(outermost(before).length + (wasEmpty ? 0 : 1));
    expect(unclosed(after)).toBe(unclosed(before));
    const more = kindsOf(after).length - kindsOf(before).length;
    expect(more).toBeGreaterThanOrEqual(wasEmpty ? 0 : 1);
    if (isPlain) expect(after.tokens.filter((token) => 'embed' in token && token.embed)).toHaveLength(before.tokens.filter((token) => 'embed' in token && token.embed).length);
  }), runs);
});

test('where there is a section for it, with nothing unclosed or indented around, the item is in that section', () => {
  fc.assert(fc.property(entries, texts, kinds, (entry, text, kind) => {
    const before = scan(entry);
    const section = sectionFor(kind, before, outlineOf(before));
    fc.pre(section !== undefined && before.problems.length === 0 && !/(?:^|[\r\n])[ \t]+\S|</.test(entry));
    const found = capture(entry, { kind, text }, 'en');
    expect(found?.edit.start).toBeGreaterThanOrEqual(section?.from ?? 0);
    expect(found?.edit.start).toBeLessThanOrEqual(section?.end ?? 0);
  }), runs);
});

test('what is captured twice is there twice', () => {
  fc.assert(fc.property(entries, kinds, (entry, kind) => {
    const once = (note: string): string => {
      const found = capture(note, { kind, text: 'captured words' }, 'en');
      return applyEdits(note, found ? [found.edit] : []);
    };
    expect(once(once(entry)).split('captured words')).toHaveLength(entry.split('captured words').length + 2);
  }), runs);
});
