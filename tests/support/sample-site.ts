import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { siteFiles } from 'site-files'
import { indexHtml } from '../../src/core/publish/pages/index-html'
import { samplePages } from './sample-pages'

/** Writes a small docsify site by hand, with everything on its pages that the export writes. */
export function writeSampleSite(folder: string, language: 'en' | 'zh', cover = false): void {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const title = language === 'zh' ? '研究日志' : 'Research log'
  write('index.html', indexHtml({ title, language, uses: { math: true, mermaid: true, code: true }, cover }))
  for (const file of siteFiles) write(file.path, file.bytes())
  for (const [path, content] of Object.entries(samplePages)) write(path, content)
  if (cover) write('_coverpage.md', '# 研究日志\n\n> 读论文，记问题\n\n[开始阅读](/目录/精读.md)\n')
  write('附件/短音.wav', wav())
  write('附件/论文.pdf', pdf())
}

/** A tenth of a second of silence. */
function wav(): Uint8Array {
  const bytes = Buffer.alloc(44 + 800)
  bytes.write('RIFF', 0).toString()
  bytes.writeUInt32LE(836, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(8000, 24)
  bytes.writeUInt32LE(8000, 28)
  bytes.writeUInt16LE(1, 32)
  bytes.writeUInt16LE(8, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(800, 40)
  bytes.fill(128, 44)
  return bytes
}

/** The smallest page that a reader of PDF opens. */
function pdf(): Uint8Array {
  return Buffer.from([
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'))
}
