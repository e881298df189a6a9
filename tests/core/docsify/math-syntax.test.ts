import fc from 'fast-check'
import { Marked, type Token } from 'marked'
import { mathSyntax } from '../../../src/core/docsify/math-syntax'
import { scan } from '../../../src/core/text/scan'
import { childTokens, isMarkedToken, pageBlocks } from '../../../src/core/verify/page-tokens'

const marked = new Marked({ gfm: true, breaks: true }, mathSyntax((tex, display) => display ? `[[${tex.trim()}]]` : `[${tex}]`))
const html = (markdown: string): string => {
  const result = marked.parse(markdown)
  if (typeof result !== 'string') throw new Error('Cannot compare: marked answered later')
  return result.trim()
}

test.each([
  ['质能 $x*y*z$ 与 $a_b$ 和 $c_d$。', '<p>质能 [x*y*z] 与 [a_b] 和 [c_d]。</p>'],
  ['*a $x*y$ b*', '<p><em>a [x*y] b</em></p>'],
  ['**粗 $x**y$ 体**', '<p><strong>粗 [x**y] 体</strong></p>'],
  ['$5 和 $6', '<p>$5 和 $6</p>'],
  ['\\$5 和 $x$', '<p>$5 和 [x]</p>'],
  ['`$x$`', '<p><code>$x$</code></p>'],
  ['$$\na \\\\\n\n- b\n$$', '<p class="math">[[a \\\\\n\n- b]]</p>'],
  ['前文\n$$\nx\n$$\n后文', '<p>前文</p>\n<p class="math">[[x]]</p>\n<p>后文</p>'],
  ['前文 $$x$$ 后文', '<p>前文 [[x]] 后文</p>'],
  ['$$x$$ 后文', '<p>[[x]] 后文</p>'],
  ['前文\n$$\n没有结尾', '<p>前文<br>$$<br>没有结尾</p>'],
  ['- 项\n  $$\n  x\n  $$', '<ul>\n<li>项<p class="math">[[x]]</p>\n</li>\n</ul>'],
  ['> $$\n> x\n> $$', '<blockquote>\n<p class="math">[[x]]</p>\n</blockquote>'],
  ['## 公式 $E=mc^2$', '<h2>公式 [E=mc^2]</h2>'],
])('%j is shown as %j', (markdown, shown) => {
  expect(html(markdown)).toBe(shown)
})

test('math in a table may hold an escaped bar', () => {
  expect(html('| a |\n|---|\n| $\\|x\\|$ |')).toContain('<td>[|x|]</td>')
})

test.each(['$a ', '$$', '\n$$\n', '$x$ '])('text of many %j is read to its end', piece => {
  expect(html(`${piece.repeat(20_000)}\n\nend`)).toMatch(/end<\/p>\s*$/)
})

test('the page sees math where the exporter sees it', () => {
  const piece = fc.constantFrom('$', '$$', '$', ' ', '\n', '\n\n', 'x', '5', '中', '，', '\\$', 'a_b', '\n$$\n')
  const seenBy = {
    exporter: (text: string): string[] => scan(text).tokens
      .flatMap(token => token.kind === 'inlineMath' || token.kind === 'blockMath' ? [text.slice(token.content.start, token.content.end)] : []),
    page: (text: string): string[] => {
      const found: string[] = []
      const read = (tokens: readonly Token[]): void => {
        for (const token of tokens) {
          if (!isMarkedToken(token)) found.push(String(token.text))
          read(childTokens(token))
        }
      }
      read(pageBlocks(text))
      return found
    },
  }
  const plain = (math: string[]): string[] => math.map(tex => tex.replace(/[\s>]+/g, ''))
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join('')), text => {
    expect(plain(seenBy.page(text))).toEqual(plain(seenBy.exporter(text)))
  }), { numRuns: 3000 })
})
