import { valueNames, valueTexts, type Paper } from './paper';
import { readingStatus } from './reading-status';

/** How far the reading is: of all papers, or of one topic. */
export interface Progress {
  /** The topic as it is written in a property: a text or a link; undefined for all papers. */
  readonly topic?: { readonly written: string; readonly paper: Paper };
  readonly all: number;
  readonly read: number;
  readonly reading: number;
}

const FEWEST = 2;
const MOST = 8;

/** The progress of all papers, then of the concepts that most of them use. */
export function readingProgress(papers: readonly Paper[]): readonly Progress[] {
  const topics = new Map<string, { readonly topic: { readonly written: string; readonly paper: Paper }; readonly papers: Set<Paper> }>();
  for (const paper of papers) {
    for (const written of valueTexts(paper.values['concepts'])) {
      const key = (valueNames(written).at(-1) ?? written).toLowerCase();
      const found = topics.get(key) ?? { topic: { written, paper }, papers: new Set<Paper>() };
      topics.set(key, found);
      found.papers.add(paper);
    }
  }
  const most = [...topics].filter(([, { papers: of }]) => of.size >= FEWEST).sort(([a, one], [b, other]) => other.papers.size - one.papers.size || (a < b ? -1 : 1)).slice(0, MOST);
  return [counted([...papers]), ...most.map(([, { topic, papers: of }]) => ({ topic, ...counted([...of]) }))];
}

function counted(papers: readonly Paper[]): Omit<Progress, 'topic'> {
  const count = (status: 'read' | 'reading'): number => papers.filter(({ values }) => readingStatus(values['status']) === status).length;
  return { all: papers.length, read: count('read'), reading: count('reading') };
}
