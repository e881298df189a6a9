import { arxivOf, doiOf } from '../identifier';
import { readReferences, referenceFormat, type ReferenceFormat } from '../read-references';
import type { Reference } from '../reference';
import type { ReferenceProblem } from '../reference-problem';

/** What someone has given of a paper: an identifier, written references, or else its title. */
export type PaperInput =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'doi'; readonly doi: string }
  | { readonly kind: 'arxiv'; readonly arxiv: string }
  | { readonly kind: 'references'; readonly format: ReferenceFormat; readonly references: readonly Reference[]; readonly problems: readonly ReferenceProblem[] }
  | { readonly kind: 'title'; readonly title: string };

/** `https://dl.acm.org/doi/10.1145/1.2`, `arXiv:1706.03762v5`, `@article{…}`, `作者. 题名[J]…` or a title: whichever it is. */
export function paperInput(typed: string): PaperInput {
  const text = typed.replace(/^\uFEFF/, '').trim();
  if (text === '') return { kind: 'nothing' };
  const arxiv = arxivOf(text);
  if (arxiv !== undefined) return { kind: 'arxiv', arxiv };
  const doi = doiIn(text);
  if (doi !== undefined) return arxivOf(doi) === undefined ? { kind: 'doi', doi } : { kind: 'arxiv', arxiv: arxivOf(doi) ?? '' };
  const format = referenceFormat(text);
  if (format !== undefined) {
    const { references, problems } = readReferences(text);
    if (references.length > 0 || format !== 'gbt7714') return { kind: 'references', format, references, problems };
  }
  return { kind: 'title', title: text.replace(/\s+/g, ' ') };
}

/** The DOI that a text is: bare, in an address of any publisher, in `<…>`, with a full stop after it. */
function doiIn(text: string): string | undefined {
  const word = text.replace(/^[<("'“「]+|[>"'”」]+$/g, '').replace(/^doi\s*[:：]?\s*/i, '');
  if (/\s/.test(word)) return undefined;
  const plain = /^https?:/i.test(word) ? decoded(word).replace(/[?#].*$/, '') : word;
  const found = doiOf(plain) ?? doiOf(/^https?:\/\/\S+?\/(10\.\d{4,9}\/\S+)$/i.exec(plain)?.[1] ?? '');
  return found?.replace(/[.,;。，；]+$/, '').replace(/\/(?:full|abstract|pdf|epdf|meta)$/i, '').replace(/^([^(]*)\)$/, '$1');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
