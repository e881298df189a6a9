import { scan } from '../../src/core/text/scan'
import type { Span, Token, TokenKind } from '../../src/core/text/token'

/**
 * The tokens of a note as short lines: `heading 2 ‹Title›`, `item ‹- [x] a› task ‹x›`. What stands in ‹› is the note's
 * own text, with `⏎` for the end of a line; a token in a comment has `hidden` before its name.
 */
export function seen(markdown: string, ...kinds: readonly TokenKind[]): readonly string[] {
  const { tokens } = scan(markdown)
  return tokens
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(token => (token.hidden ? 'hidden ' : '') + tokenText(markdown, token, tokens))
}

function tokenText(markdown: string, token: Token, tokens: readonly Token[]): string {
  const text = (span: Span): string => `‹${markdown.slice(span.start, span.end).replace(/\r\n|\n|\r/g, '⏎')}›`
  const titled = (title: Span | undefined): string => (title ? ` title ${text(title)}` : '')
  const whole = text(token)
  switch (token.kind) {
    case 'frontMatter': return `frontMatter ${text(token.yaml)}`
    case 'heading': return `heading ${token.level} ${text(token.text)}`
    case 'fence': return `fence ‹${token.info}› ${text(token.content)}`
    case 'html': return `html ${token.block ? 'block' : 'inline'} ${whole}`
    case 'comment': return `comment ${token.block ? 'block' : 'inline'} ${whole}${token.closed ? '' : ' unclosed'}`
    case 'blockMath': case 'inlineMath': case 'inlineCode': return `${token.kind} ${text(token.content)}`
    case 'callout': {
      return `callout ${token.type}${token.fold} ${text(token.head)}${titled(token.title)} marks ${token.marks.map(text).join('')}`
    }
    case 'listItem': {
      const parent = token.parent === undefined ? undefined : tokens[token.parent]
      const task = token.box ? ` task ‹${token.task}› ${text(token.box)}` : ''
      return `item ${whole} marker ${text(token.marker)}${task}${parent ? ` in ${text(parent)}` : ''}`
    }
    case 'footnoteDefinition': return `footnote ‹${token.label}› ${text(token.content)}`
    case 'definition': return `definition ‹${token.label}› ${text(token.destination)}${titled(token.title)}`
    case 'blockId': return `blockId ‹${token.id}› names ${text(token.block)}`
    case 'wikilink': return `${token.embed ? 'embed' : 'wikilink'} ${text(token.target)}${token.text ? ` as ${text(token.text)}` : ''}`
    case 'link': return `${token.embed ? 'image' : 'link'} ${text(token.text)} to ${text(token.destination)}${titled(token.title)}`
    case 'reference': return `${token.embed ? 'image ' : ''}reference ${whole} to ‹${token.label}›`
    case 'url': return `url ${token.bare ? 'bare ' : ''}${text(token.url)}`
    case 'footnoteReference': return `footnoteReference ‹${token.label}›`
    case 'inlineFootnote': return `inlineFootnote ${text(token.content)}`
    case 'strong': return `strong ${whole}${token.flanking ? '' : ' not flanking'}`
    default: return `${token.kind} ${whole}`
  }
}

/** One case of a table: what it is about, the note, and what is seen in it. */
export type SeenCase = readonly [name: string, markdown: string, tokens: readonly string[]]
