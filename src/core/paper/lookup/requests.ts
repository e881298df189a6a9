import type { PaperRequest } from './fetcher';

const JSON_TYPE = 'application/json';

/** The reference of a DOI, by whichever agency has registered it. */
export function cslRequest(doi: string): PaperRequest {
  return { url: `https://doi.org/${path(doi)}`, accept: 'application/vnd.citationstyles.csl+json' };
}

export function crossrefRequest(doi: string, mailto: string): PaperRequest {
  return { url: `https://api.crossref.org/works/${encodeURIComponent(doi)}${query({ mailto })}`, accept: JSON_TYPE };
}

/** Works that a title, or any words of a reference, may mean. */
export function titleRequest(title: string, mailto: string): PaperRequest {
  return { url: `https://api.crossref.org/works${query({ 'query.bibliographic': title, rows: '8', mailto })}`, accept: JSON_TYPE };
}

export function openAlexRequest(doi: string, mailto: string): PaperRequest {
  return { url: `https://api.openalex.org/works/doi:${path(doi)}${query({ select: 'id,doi,cited_by_count,authorships', mailto })}`, accept: JSON_TYPE };
}

export function dataCiteRequest(arxiv: string): PaperRequest {
  return { url: `https://api.datacite.org/dois/${path(arxivDoi(arxiv))}`, accept: JSON_TYPE };
}

export function arxivRequest(arxiv: string): PaperRequest {
  return { url: `https://export.arxiv.org/api/query${query({ id_list: arxiv })}`, accept: 'application/atom+xml' };
}

/** The DOI that every arXiv paper has; it names no version. */
export function arxivDoi(arxiv: string): string {
  return `10.48550/arXiv.${withoutVersion(arxiv)}`;
}

/** `1706.03762` of `1706.03762v5`. */
export function withoutVersion(arxiv: string): string {
  return arxiv.replace(/v\d+$/, '');
}

/** A slash of a DOI is one of the address too. */
function path(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}

function query(values: Readonly<Record<string, string>>): string {
  const known = Object.entries(values).filter(([, value]) => value !== '');
  return known.length === 0 ? '' : `?${known.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
