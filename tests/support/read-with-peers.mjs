import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'

// Reads {bibtex, entries, ris} and prints what the peers make of it; a program of its own, as one of them is a module that jest cannot load.
const { bibtex, entries, ris } = JSON.parse(readFileSync(0, 'utf8'))

function read(text) {
  try {
    return new Cite(text).data.map(({ _graph, ...item }) => item)
  } catch (error) {
    return { error: String(error) }
  }
}

process.stdout.write(JSON.stringify({
  // As written: it would put titles in sentence case.
  retorquere: parse(bibtex, { sentenceCase: false }).entries.map(({ key, type, fields }) => ({ key, type, fields })),
  citationJs: { whole: read(bibtex), entries: entries.map(read), ris: read(ris) },
}))
