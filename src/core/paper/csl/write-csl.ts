import type { Reference } from '../reference';
import { cslOfDate } from './csl-date';
import { cslOfNames } from './csl-names';

/** A list of CSL-JSON items (CSL 1.0.2), as citeproc, pandoc and Zotero read it. */
export function writeCsl(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), null, 2)}\n`;
}

function cslItem({ author, editor, issued, accessed, keyword, arxiv, ...texts }: Reference): object {
  return {
    ...texts,
    ...(author === undefined ? {} : { author: cslOfNames(author) }),
    ...(editor === undefined ? {} : { editor: cslOfNames(editor) }),
    ...(issued === undefined ? {} : { issued: cslOfDate(issued) }),
    ...(accessed === undefined ? {} : { accessed: cslOfDate(accessed) }),
    ...(keyword === undefined ? {} : { keyword: keyword.join(', ') }),
    ...(arxiv === undefined ? {} : { archive: 'arXiv', archive_location: arxiv }),
  };
}
