import { bibtexNames } from '../bibtex/bibtex-names';
import { freeCitekey } from '../citekey';
import { arxivOf, doiOf } from '../identifier';
import { known } from '../known';
import { paperTitle, valueNames, valueTexts, yearOf, type Paper } from '../paper';
import { OTHERS, type Reference, type ReferenceName } from '../reference';
import type { ReferenceType } from '../reference-type';

/** The references of deep reads, as far as their properties tell; each has a citekey of its own. */
export function paperReferences(papers: readonly Paper[]): readonly Reference[] {
  const taken = new Set<string>();
  return papers.map((paper) => {
    const reference = paperReference(paper);
    const id = reference.id !== '' && !taken.has(reference.id) ? reference.id : freeCitekey(reference, taken);
    taken.add(id);
    return { ...reference, id };
  });
}

/** Without a citekey property, `id` is empty. */
function paperReference(paper: Paper): Reference {
  const { values } = paper;
  const said = (key: string): string => valueNames(values[key])[0] ?? '';
  const [, container = said('venue'), volume = '', issue = '', page = ''] = VENUE.exec(said('venue')) ?? [];
  const arxiv = arxivOf(said('arxiv')) ?? arxivOf(said('doi'));
  const isPreprint = arxiv !== undefined && (container === '' || /^arxiv\b/i.test(container));
  const year = yearOf(paper);
  return {
    id: said('citekey'),
    type: isPreprint ? 'article' : typeOf(container, said('doi')),
    title: paperTitle(paper),
    ...known({
      author: namesOf(values['authors'] ?? values['author']),
      issued: year === undefined ? undefined : { year },
      'container-title': isPreprint ? '' : container,
      volume, issue, page,
      DOI: isPreprint ? undefined : doiOf(said('doi')),
      arxiv,
      URL: said('url'),
    }),
  };
}

function namesOf(value: Paper['values'][string] | undefined): readonly ReferenceName[] {
  return valueTexts(value).flatMap((text): readonly ReferenceName[] => {
    const [name = text] = valueNames(text);
    return /^(?:et al\.?|等)$/i.test(name) ? [OTHERS] : bibtexNames(/[{}\\]|\band\b/i.test(name) ? `{${name.replace(/[{}\\]/g, '')}}` : name);
  });
}

function typeOf(container: string, doi: string): ReferenceType {
  if (PROCEEDINGS.test(container)) return 'paper-conference';
  return container !== '' || doi !== '' ? 'article-journal' : 'document';
}

const PROCEEDINGS = /\b(?:proc(?:eedings)?|conference|workshop|symposium|advances in neural|neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|kdd)\b|会议|大会/i;
/** `Physical Review Letters 98, 146401`, `Nature Communications 13(1): 2453`; a year is no volume. */
const VENUE = /^(.*?\D)[\s,]+(?!(?:19|20)\d\d\b)(\d{1,4})(?:\s*\((\d{1,4})\))?(?:\s*[,:]\s*([A-Z]?\d+(?:[-–][A-Z]?\d+)?))?$/i;
