import { GFM, parser } from '@lezer/markdown'
import { scan } from '../../src/core/text/scan'

const gfm = parser.configure(GFM)

/** What `@lezer/markdown` sees of headings, fences, code spans and inline links, as `kind start end`. */
export function lezerTokens(text: string): readonly string[] {
  const tokens: string[] = []
  gfm.parse(text).iterate({
    enter(node) {
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)
      if (heading) tokens.push(`heading${heading[1]} ${node.from}`)
      if (node.name === 'FencedCode') tokens.push(`fence ${node.from}`)
      if (node.name === 'InlineCode') tokens.push(`code ${node.from} ${node.to}`)
      // A `Link` without URL is a reference, which lezer takes for one whether it is defined or not.
      if ((node.name === 'Link' || node.name === 'Image') && text[node.to - 1] === ')') tokens.push(`link ${node.from} ${node.to}`)
    },
  })
  return tokens.sort()
}

/** The same of our scanner. */
export function ownTokens(text: string): readonly string[] {
  return scan(text).tokens.flatMap(token => {
    switch (token.kind) {
      case 'heading': return [`heading${token.level} ${token.start}`]
      case 'fence': return [`fence ${token.start}`]
      case 'inlineCode': return [`code ${token.start} ${token.end}`]
      case 'link': return [`link ${token.start} ${token.end}`]
      default: return []
    }
  }).sort()
}
