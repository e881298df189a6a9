import { compileFragment, compilePage } from '../compile/compile';
import type { PublicTexts } from '../compile/public-text';
import type { Finding } from '../finding';
import type { SiteDrawing } from '../place/map-site';
import { toldOf } from '../place/site-projects';
import { pageNeeds, type PageNeeds } from './page-key';
import { textOf, type Draft } from './draft';
import { literatureDrafts } from './plan-literature';
import { logDrafts } from './plan-log';
import { plansDrafts } from './plan-plans';
import { questionDrafts } from './plan-questions';

/** One page that shows notes: what it is made of, and how. */
export interface PagePlan {
  /** Site path. */
  readonly path: string;
  /** Vault paths of the notes that the page shows as its own. */
  readonly notes: readonly string[];
  /** What `make` asks for; found out when it is asked, and not kept. */
  needs(): PageNeeds;
  /** Needs no other input than the texts: the same texts give the same page. */
  make(texts: PublicTexts): MadePage;
}

export interface MadePage {
  readonly text: string;
  /** Vault paths. */
  readonly assets: readonly string[];
  readonly findings: readonly Finding[];
}

/** Every page of the site that shows a note, in the order of their paths. */
export function planPages(drawing: SiteDrawing, withheldDigest: string): readonly PagePlan[] {
  const { map, quoted, projects } = drawing;
  const needsOf = pageNeeds(map, withheldDigest);
  const saidOf = (note: string): readonly string[] => {
    const project = projects.get(note);
    return [...(quoted.get(note)?.by ?? []), ...(project === undefined ? [] : toldOf(project))];
  };
  const drafts = [...ownPages(drawing), ...logDrafts(drawing), ...literatureDrafts(drawing), ...plansDrafts(drawing), ...questionDrafts(drawing)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return drafts.map(({ path, notes, reads, kind, write }) => {
    return {
      path,
      notes,
      needs: () => needsOf(`${kind}\n${map.language}\n${notes.some((note) => projects.has(note)) ? withheldDigest : ''}\n`, [...notes, ...reads], kind === 'page' ? notes.flatMap(saidOf) : []),
      make(texts) {
        const page = { path, around: kind === 'fragment', findings: [], assets: new Set<string>(), embeds: 0, embedded: 0 };
        const text = write({ site: map, texts, page, quoted, projects });
        return { text, assets: [...page.assets], findings: page.findings };
      },
    };
  });
}

function* ownPages({ notes, chrome }: SiteDrawing): Generator<Draft> {
  for (const [path, page] of notes.pages) {
    if (path !== notes.introduction) yield { path: page, notes: [path], reads: [], kind: 'page', write: (work) => compilePage(textOf(path, work), work) };
  }
  for (const path of chrome.keys()) yield { path, notes: [path], reads: [], kind: 'fragment', write: (work) => compileFragment(textOf(path, work), work) };
}
