import type { TFile } from 'obsidian';
import { isConcept } from '../../core/concept/concepts-in';
import { isPaper, paperTitle } from '../../core/paper/paper';
import { isProject } from '../../core/project/project-notes';
import type { AskingNote, ListedQuestion } from '../../core/question/asking-note';
import { paperAt } from '../literature/paper-notes';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import type { QuestionIndex } from './question-index';

/** What the notes are that ask, and what their questions are about. Keeps what it has found: ask a new one after a change. */
export class AskingNotes {
  private readonly known = new Map<string, AskingNote>();
  private readonly links = new Map<string, readonly LinkedNote[]>();

  constructor(private readonly logbook: Logbook, private readonly entries: Entries, private readonly index: QuestionIndex) {}

  at(path: string): AskingNote {
    const known = this.known.get(path) ?? this.look(path);
    this.known.set(path, known);
    return known;
  }

  /**
   * The papers, projects or concepts that a question is about: its note if it is one, else those that its line links to,
   * else those above it in its section, else those of its note. What another question links to is about that one alone.
   */
  about({ asked, note }: ListedQuestion, kind: 'paper' | 'project' | 'concept'): readonly AskingNote[] {
    if (note.kind === kind) return [note];
    const links = this.linksOf(note.path).filter(({ note: linked }) => linked.kind === kind);
    if (links.length === 0) return [];
    const ofLine = links.filter(({ line }) => line === asked.line);
    if (ofLine.length > 0) return each(ofLine);
    const others = links.filter(({ isInQuestion }) => !isInQuestion);
    const from = this.headingAbove(note.path, asked.line);
    const above = others.filter(({ line }) => line >= from && line < asked.line);
    return each(above.length > 0 ? above : others);
  }

  private look(path: string): AskingNote {
    const { app, settings: { folders } } = this.logbook;
    const file = app.vault.getFileByPath(path);
    const name = nameOf(path);
    if (file === null) return { path, name, kind: 'other' };
    const entry = this.entries.at(path);
    if (typeof entry === 'object') return { path, name, kind: 'entry', day: entry.start };
    const paper = paperAt(app, file);
    if (isPaper(paper, folders.papers)) return { path, name: paperTitle(paper), kind: 'paper' };
    if (isProject({ path, properties: paper }, folders.projects)) return { path, name, kind: 'project' };
    return { path, name, kind: folders.concepts !== '' && isConcept(path, folders.concepts) ? 'concept' : 'other' };
  }

  private linksOf(path: string): readonly LinkedNote[] {
    const known = this.links.get(path) ?? this.lookForLinks(path);
    this.links.set(path, known);
    return known;
  }

  private lookForLinks(path: string): readonly LinkedNote[] {
    const { metadataCache } = this.logbook.app;
    const { links = [], embeds = [], frontmatterLinks = [] } = metadataCache.getCache(path) ?? {};
    const asking = new Set(this.index.notes.get(path)?.questions.map(({ line }) => line));
    const written = [
      ...[...links, ...embeds].map(({ link, position }) => ({ link, line: position.start.line })),
      ...frontmatterLinks.map(({ link }) => ({ link, line: -1 })),
    ];
    return written.flatMap(({ link, line }) => {
      const file: TFile | null = metadataCache.getFirstLinkpathDest(link.replace(/[#^].*$/, ''), path);
      return file === null || file.path === path ? [] : [{ note: this.at(file.path), line, isInQuestion: asking.has(line) }];
    });
  }

  private headingAbove(path: string, line: number): number {
    const headings = this.logbook.app.metadataCache.getCache(path)?.headings ?? [];
    return headings.map(({ position }) => position.start.line).findLast((each) => each <= line) ?? 0;
  }
}

interface LinkedNote {
  readonly note: AskingNote;
  /** Where the link stands; -1 in the properties. */
  readonly line: number;
  readonly isInQuestion: boolean;
}

function each(links: readonly LinkedNote[]): readonly AskingNote[] {
  return [...new Set(links.map(({ note }) => note))];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
