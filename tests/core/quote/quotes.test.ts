import { visibleTokens, withheldSpans } from '../../../src/core/note/withheld-spans';
import { quotesIn } from '../../../src/core/quote/quotes';
import { scan } from '../../../src/core/text/scan';

/** The sentences of a note that link to `A`, each with the number of its heading. */
function quoted(text: string): readonly string[] {
  const note = scan(text);
  const withheld = withheldSpans(note);
  const label = (span?: { start: number; end: number }): string | undefined => (span === undefined ? undefined : text.slice(span.start, span.end));
  return quotesIn({ scan: note, tokens: visibleTokens(note, withheld), withheld }, (written) => written.split('#')[0] === 'A', (token) => (
    token.kind === 'wikilink' ? (label(token.text) ?? label(token.target)) : undefined
  )).map(({ text: words, heading }) => (heading === undefined ? words : `${heading} ${words}`));
}

test.each([
  ['a sentence of a paragraph', '前一句。用 [[A]] 做的！后一句', ['用 A 做的！']],
  ['a sentence in English', 'First one. See e.g. Fig. 3 of [[A|that paper]], by J. Behler et al. in 2007. Last one.', ['See e.g. Fig. 3 of that paper, by J. Behler et al. in 2007.']],
  ['a sentence over several lines', 'One two\nthree [[A]] four\nfive. Six', ['One two three A four five.']],
  ['a list item and no other', '- one\n- two [[A]] more\n- three', ['two A more']],
  ['the first line of an item', '1. [x] 做完 [[A]] 的图\n   - 细节', ['做完 A 的图']],
  ['a question with its dates and its answer', '- [x] ❓ 为什么？ ✅ 2026-05-27 → [[A]]', ['❓ 为什么？ ✅ 2026-05-27 → A']],
  ['a line of a quote', '> [!note] Title\n> about [[A]] here\n> other', ['about A here']],
  ['a cell of a table', '| a | b |\n|---|---|\n| one | [[A\\|the work]] says so |', ['the work says so']],
  ['the heading that it stands under', '# T\n\n## 方法\n\n同 [[A#方法]] 一样', ['1 同 A#方法 一样']],
  ['a heading', '## 与 [[A]] 的比较\n\ntext', ['0 与 A 的比较']],
  ['a Markdown link', 'It is [like this](A), they say', ['It is like this, they say']],
  ['all that is marked', '**重要：[[A]]** 用 ==`code`== 和 $x^2$，*斜体*~~删除~~[^1] ![[p.png]]<br>完\n\n[^1]: note', ['重要：A 用 code 和 x^2，斜体删除 完']],
  ['each sentence once', '[[A]] and [[A]] again. [[A]] and [[A]] again.', ['A and A again.']],
  ['a sentence with a full stop in a link', 'Here [[A|A. B. C]] stands [x. y](http://a.b/c). Next', ['Here A. B. C stands x. y.']],
])('%s is quoted', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['lists of links', '- [[A]]\n\n[[B]]、[[A]]、[[C]]\n\n参见 [[A]]。\n\nSee also [[A]] and [[B]].'],
  ['embeds', 'so ![[A]] it is'],
  ['what stands in comments', '%%see [[A]] there%%\n\n<!-- see [[A]] there -->'],
  ['private callouts', '> [!private] see [[A]] there\n> and [[A]] here'],
  ['code', '`see [[A]] there`'],
  ['properties', '---\nconcepts: ["[[A]] there"]\n---\n'],
  ['footnotes that nothing asks for', '[^1]: see [[A]] there'],
])('%s are not quoted', (_name, text) => {
  expect(quoted(text)).toEqual([]);
});

test('of a sentence, what is withheld is not quoted', () => {
  expect(quoted('公开 [[A]] 的话%%秘密%%，以及 <!-- 秘密 -->其他 `= this.secret` <% tp.x %>\n%% 秘密')).toEqual(['公开 A 的话，以及 其他 …']);
});

test('long sentences are shortened', () => {
  expect(quoted(`[[A]] ${'字'.repeat(400)}`)[0]).toHaveLength(301);
});
