import { citekey } from '../citekey';
import type { Paper } from './paper';
import type { PaperInput } from './paper-input';

/** What was given as a paper, for whoever is offline. */
export function typedPaper(input: PaperInput): Paper | undefined {
  const source = 'typed';
  switch (input.kind) {
    case 'nothing':
      return undefined;
    case 'references': {
      const [reference] = input.references;
      return reference && { reference, source };
    }
    case 'title':
      return { source, reference: { id: citekey(input), type: 'document', title: input.title } };
    case 'doi':
      return { source, reference: { id: '', type: 'document', title: input.doi, DOI: input.doi } };
    case 'arxiv':
      return { source, reference: { id: '', type: 'article', title: `arXiv ${input.arxiv}`, arxiv: input.arxiv } };
  }
}
