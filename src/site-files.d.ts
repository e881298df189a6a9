/** Answered by the build: what every published site carries beside its pages. */
declare module 'site-files' {
  export interface SiteFileSource {
    /** Within the site: `_logbook/docsify.js`. */
    readonly path: string
    /** Of the unpacked bytes, in hexadecimal. */
    readonly sha256: string
    readonly size: number
    /** A site without math needs no KaTeX. */
    readonly use: 'always' | 'math' | 'mermaid' | 'code'
    bytes(): Uint8Array
  }
  export const siteFiles: readonly SiteFileSource[]
}

declare module 'site-files/program' {
  /** Changes with every source that a site is made by. */
  export const program: string
}
