/** `10.1038/nature14539` of any way to write it: an address, `doi:…`. Undefined for what is none. */
export function doiOf(text: string): string | undefined {
  const found = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s*[:：]\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim());
  return found?.[1];
}

/** `1706.03762` of an address, a DOI, `arXiv:1706.03762v5 [cs.CL]`, `abs/1706.03762`, or the bare number. */
export function arxivOf(text: string): string | undefined {
  return ARXIV.exec(text.trim())?.[1];
}

/** The same where arXiv is named: a bare `1706.0376` might be anything. */
export function namedArxivOf(text: string): string | undefined {
  return /arxiv|^abs\//i.test(text) ? (/(?:arxiv\s*[:：.]\s*|arxiv\.org\/(?:abs|pdf|html)\/|^abs\/)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)/i.exec(text))?.[1] : undefined;
}

const ARXIV = /^(?:(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|(?:https?:\/\/)?(?:dx\.)?(?:doi\.org\/)?10\.48550\/arxiv\.|arxiv\s*[:：]\s*|abs\/)?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?(?:\s*\[[^\]]*\])?$/i;
