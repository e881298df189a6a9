/** One file that every site carries beside its pages; the build packs them into the program. */
export interface SiteFileSource {
  /** Within the site: `_logbook/docsify.js`. */
  readonly path: string;
  /** Of the unpacked bytes, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** A site without math needs no KaTeX. */
  readonly use: 'always' | 'math' | 'mermaid' | 'code';
  bytes(): Uint8Array;
}

/** What of the reader's software a site needs. */
export interface SiteUses {
  readonly math: boolean;
  readonly mermaid: boolean;
  readonly code: boolean;
}

/** The files for what the notes use. */
export function neededFiles(files: readonly SiteFileSource[], uses: SiteUses): readonly SiteFileSource[] {
  return files.filter((file) => file.use === 'always' || uses[file.use]);
}
