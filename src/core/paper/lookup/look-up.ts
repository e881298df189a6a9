import { known } from '../known';
import { ask, hostOf, type Asked, type LookupProblem } from './ask';
import type { Line, PaperRequest } from './fetcher';
import type { Paper } from './paper';
import type { PaperInput } from './paper-input';
import { readArxiv } from './read-arxiv';
import { readCrossref, readCrossrefList, readCslAnswer } from './read-crossref';
import { readDataCite } from './read-datacite';
import { readOpenAlex } from './read-openalex';
import { arxivDoi, arxivRequest, crossrefRequest, cslRequest, dataCiteRequest, openAlexRequest, titleRequest, withoutVersion } from './requests';

/** What can be asked for. */
export type PaperQuestion = Extract<PaperInput, { readonly kind: 'doi' | 'arxiv' | 'title' }>;

/** Not nothing, and nothing that needs no asking. */
export function isQuestion(input: PaperInput): input is PaperQuestion {
  return input.kind === 'doi' || input.kind === 'arxiv' || input.kind === 'title';
}

export interface Lookup {
  /** One for an identifier; several to choose from for a title; none when nothing was found. */
  readonly papers: readonly Paper[];
  /** Of every service that gave nothing, in the order of the calls. */
  readonly problems: readonly LookupProblem[];
}

/** Who is asked at first, and who only if they know nothing, and what is sent to them. */
export interface LookupPlan {
  readonly sends: string;
  readonly asks: readonly string[];
  readonly otherwise: readonly string[];
}

/** What a lookup would send and where, to be shown before it is begun. */
export function lookupPlan(question: PaperQuestion): LookupPlan {
  const hosts = (...requests: readonly PaperRequest[]): readonly string[] => requests.map(hostOf);
  switch (question.kind) {
    case 'doi':
      return { sends: question.doi, asks: hosts(cslRequest(''), openAlexRequest('', '')), otherwise: hosts(crossrefRequest('', '')) };
    case 'arxiv':
      return { sends: withoutVersion(question.arxiv), asks: hosts(dataCiteRequest(''), openAlexRequest('', '')), otherwise: hosts(arxivRequest('')) };
    case 'title':
      return { sends: question.title, asks: hosts(titleRequest('', '')), otherwise: [] };
  }
}

/** Asks the services in turn until one knows the paper, then for what that one does not say. Never rejects. */
export async function lookUp(line: Line, question: PaperQuestion): Promise<Lookup> {
  const { mailto } = line;
  switch (question.kind) {
    case 'doi':
      return withFigures(line, question.doi, [
        () => ask(line, cslRequest(question.doi), readCslAnswer),
        () => ask(line, crossrefRequest(question.doi, mailto), readCrossref),
      ]);
    case 'arxiv':
      return withFigures(line, arxivDoi(question.arxiv), [
        () => ask(line, dataCiteRequest(question.arxiv), readDataCite(question.arxiv)),
        () => ask(line, arxivRequest(question.arxiv), readArxiv(question.arxiv)),
      ]);
    case 'title': {
      const asked = await ask(line, titleRequest(question.title, mailto), readCrossrefList);
      return 'found' in asked ? { papers: asked.found, problems: [] } : { papers: [], problems: [asked.problem] };
    }
  }
}

/** The figures that change: what a chosen paper lacks is asked for by its DOI. */
async function withFigures(line: Line, doi: string, sources: readonly (() => Promise<Asked<Paper>>)[]): Promise<Lookup> {
  const problems: LookupProblem[] = [];
  for (const source of sources) {
    const asked = await source();
    if ('problem' in asked) {
      problems.push(asked.problem);
      continue;
    }
    const figures = await ask(line, openAlexRequest(doi, line.mailto), readOpenAlex);
    if ('problem' in figures) return { papers: [asked.found], problems: [...problems, figures.problem] };
    return { papers: [{ ...asked.found, ...known(figures.found) }], problems };
  }
  return { papers: [], problems };
}
