import type { PropertyValue } from '../../note/properties';
import { arxivOf, doiOf } from '../identifier';
import { withoutVersion } from '../lookup/requests';
import type { Reference } from '../reference';

/** A deep read that is in the vault already. */
export interface KnownPaper<File> {
  readonly file: File;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly properties: { readonly [key: string]: PropertyValue };
}

/** The deep read of a reference, if there is one: of the same DOI, arXiv number or title, or the same citekey of a library. */
export function knownPaper<File>(reference: Reference, papers: readonly KnownPaper<File>[], hasOwnKey: boolean): KnownPaper<File> | undefined {
  const { DOI, arxiv, id } = reference;
  const doi = DOI === undefined || arxivOf(DOI) !== undefined ? '' : DOI.toLowerCase();
  const number = numberOf(arxiv ?? DOI);
  const title = titleKey(reference.title);
  const find = (isSame: (paper: KnownPaper<File>) => boolean): KnownPaper<File> | undefined => papers.find(isSame);
  return find((paper) => doi !== '' && doiOfPaper(paper) === doi)
    ?? find(({ properties }) => number !== '' && (numberOf(text(properties['arxiv'])) === number || numberOf(text(properties['doi'])) === number))
    ?? find(({ properties }) => hasOwnKey && id !== '' && text(properties['citekey']) === id)
    ?? find((paper) => title !== '' && titleKey(text(paper.properties['title']) || paper.name) === title && !isOther(doi, doiOfPaper(paper)));
}

/** Letters and digits alone: capitals, marks and spaces of titles differ from source to source. */
export function titleKey(title: string): string {
  return title.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A comment and its answer may have one title; a preprint and the paper of it have, too. */
function isOther(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

function doiOfPaper({ properties }: KnownPaper<unknown>): string {
  const doi = doiOf(text(properties['doi'])) ?? '';
  return arxivOf(doi) === undefined ? doi.toLowerCase() : '';
}

function numberOf(written: string | undefined): string {
  const arxiv = written === undefined ? undefined : arxivOf(written);
  return arxiv === undefined ? '' : withoutVersion(arxiv).toLowerCase();
}

function text(value: PropertyValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
