import fc from 'fast-check'
import { applyEdits } from '../../../src/core/text/edit'
import { scan } from '../../../src/core/text/scan'
import type { NoteScan, Span, Token } from '../../../src/core/text/token'
import { markdownish } from '../../support/markdownish'

/** Every span that a token names, itself first. */
function spansOf(token: Token): readonly Span[] {
  const fields: { readonly [name: string]: unknown } = { ...token }
  const values = [token, ...Object.values(fields), ...(token.kind === 'callout' ? token.marks : [])]
  return values.filter((value): value is Span => typeof value === 'object' && value !== null && 'start' in value)
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

test('spans lie in the note, and those of a token in the token or, for a block id, before it', () => {
  fc.assert(fc.property(markdownish(), text => {
    for (const token of scan(text).tokens) {
      const spans = spansOf(token)
      const wrong = spans.filter(span => span.start < 0 || span.start > span.end || span.end > text.length)
      const outside = token.kind === 'blockId' ? [] : spans.filter(span => !within(span, token))
      expect({ token, wrong, outside, empty: token.start === token.end }).toEqual({ token, wrong: [], outside: [], empty: false })
    }
  }))
})

test('tokens come in the order of their start, and nest or lie apart', () => {
  fc.assert(fc.property(markdownish(), text => {
    const open: Token[] = []
    let before: Token | undefined
    for (const token of scan(text).tokens) {
      if (before) expect(token.start > before.start || (token.start === before.start && token.end <= before.end)).toBe(true)
      before = token
      while ((open.at(-1)?.end ?? Infinity) <= token.start) open.pop()
      const outer = open.at(-1)
      if (outer) expect({ inner: token, fits: token.end <= outer.end, outer }).toEqual({ inner: token, fits: true, outer })
      open.push(token)
    }
  }))
})

const shapes: { readonly [kind in Token['kind']]?: RegExp } = {
  frontMatter: /^---[^]*---$/,
  fence: /^(```|~~~)/,
  comment: /^(%%[^]*|<!--[^]*)$/,
  blockMath: /^\$\$[^]+\$\$$/,
  callout: /^>[ \t]*\[!/,
  listItem: /^([-*+]|\d{1,9}[.)])(\s|$)/,
  footnoteDefinition: /^\[\^\S+\]:/,
  definition: /^\[[^]+\]:/,
  blockId: /^\^[A-Za-z0-9-]+$/,
  inlineCode: /^(`+)[^`]([^]*[^`])?\1$|^(`+)(?!`)[^]*[^`]\3$/,
  inlineMath: /^\$\S[^]*\$$/,
  wikilink: /^!?\[\[.+\]\]$/,
  link: /^!?\[[^]*\]\([^]*\)$/,
  reference: /^!?\[[^]*\]$/,
  url: /^<[^]+:[^]*>$|^\w+:\/\/[^]+$/,
  footnoteReference: /^\[\^\S+\]$/,
  inlineFootnote: /^\^\[[^]+\]$/,
  tag: /^#[^\s#]+$/,
  highlight: /^==[^]+==$/,
  strong: /^\*\*[^]+\*\*$|^__[^]+__$/,
  tilde: /^~$/,
}

test('a token begins and ends with its marks', () => {
  fc.assert(fc.property(markdownish(), text => {
    const odd = scan(text).tokens.filter(({ kind, start, end }) => shapes[kind]?.test(text.slice(start, end)) === false)
    expect(odd).toEqual([])
  }))
})

test('no edit leaves the note as it was, and so does writing each token anew', () => {
  fc.assert(fc.property(markdownish(), text => {
    const { tokens } = scan(text)
    expect(applyEdits(text, [])).toBe(text)
    const same = tokens.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    expect(applyEdits(text, same)).toBe(text)
  }))
})

test('a list item points to the item that holds it, and to the first item of its outermost list', () => {
  fc.assert(fc.property(markdownish(), text => {
    const { tokens } = scan(text)
    for (const token of tokens) {
      if (token.kind !== 'listItem') continue
      const holders = tokens.filter(other => other.kind === 'listItem' && other !== token && within(token, other) && other.start < token.start)
      const holder = token.parent === undefined ? undefined : tokens[token.parent]
      expect(holder).toBe(holders.at(-1))
      expect(tokens.some(other => other.kind === 'listItem' && other.start === token.listStart && other.parent === undefined)).toBe(true)
    }
  }))
})

test('no block begins in a comment, and what else is seen there is hidden', () => {
  fc.assert(fc.property(markdownish(), text => {
    const { tokens } = scan(text)
    const comments = tokens.filter(({ kind }) => kind === 'comment')
    for (const token of tokens) {
      const inside = comments.some(comment => comment !== token && token.start >= comment.start && token.end <= comment.end)
      expect(token.hidden === true).toBe(inside)
      if (inside) expect(['tag', 'wikilink', 'link']).toContain(token.kind)
    }
  }))
})

test('a note with carriage returns has the same tokens as one without', () => {
  const withReturns = (text: string): string => text.replace(/\n/g, '\r\n')
  fc.assert(fc.property(markdownish(), text => {
    const plain = text.replace(/\r/g, '')
    expect(words(scan(withReturns(plain)))).toEqual(words(scan(plain)))
  }))
})

test('a note of the oldest Macs has the same tokens as one of today', () => {
  fc.assert(fc.property(markdownish(), text => {
    const plain = text.replace(/\r/g, '')
    const old = scan(plain.replace(/\n/g, '\r'))
    expect(old.tokens.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
      .toEqual(scan(plain).tokens.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
  }))
})

/** Kinds and texts, line endings alike; hidden and other flags too. */
function words({ text, tokens, problems }: NoteScan): readonly string[] {
  const plain = (span: Span): string => text.slice(span.start, span.end).replace(/\r/g, '')
  const all = tokens.map(token => JSON.stringify(token, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'start' in value && 'end' in value) {
      const { start, end, ...others } = value as Span & { readonly listStart?: number, readonly indentStart?: number }
      const { listStart: _list, indentStart: _indent, ...rest } = others
      return { ...rest, written: plain({ start, end }) }
    }
    return value
  }))
  return [...all, ...problems.map(problem => `${problem.code} ${plain(problem)}`)]
}
