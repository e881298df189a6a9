import { parser, GFM } from '@lezer/markdown'
import { Lexer } from 'marked'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const printer = unified().use(remarkParse).use(remarkGfm).use(remarkStringify).freeze()
const lezer = parser.configure(GFM)

/** What an exporter on the unified stack does at the least: a tree of each note, and the note again. */
export function remarkPrint(notes: readonly string[]): void {
  for (const note of notes) printer.stringify(printer.parse(note))
}

export function lezerParse(notes: readonly string[]): void {
  for (const note of notes) lezer.parse(note)
}

export function markedLex(notes: readonly string[]): void {
  for (const note of notes) new Lexer({ gfm: true }).lex(note)
}
