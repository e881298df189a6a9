import type { App } from 'obsidian';
import type { AskingNote, ListedQuestion } from '../../core/question/asking-note';
import type { AskingNotes } from './asking-notes';

/** What questions are about, by the links around them. Keeps what it has found: ask a new one after a change. */
export class QuestionSubjects {
  private readonly links = new Map<string, readonly LinkedNote[]>();

  constructor(
    private readonly app: App,
    private readonly notes: AskingNotes,
    /** The lines of a note that ask something. */
    private readonly askingLines: (path: string) => ReadonlySet<number>,
  ) {}

  /**
   * The papers, projects or concepts that a question is about: its note if it is one, else those that its line links to,
   * else those above it in its section, else those of its note. What another question links to is about that one alone.
   */
  of({ asked, note }: ListedQuestion, kind: 'paper' | 'project' | 'concept'): readonly AskingNote[] {
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

  private linksOf(path: string): readonly LinkedNote[] {
    const known = this.links.get(path) ?? this.look(path);
    this.links.set(path, known);
    return known;
  }

  private look(path: string): readonly LinkedNote[] {
    const { metadataCache } = this.app;
    const { links = [], embeds = [], frontmatterLinks = [] } = metadataCache.getCache(path) ?? {};
    const asking = this.askingLines(path);
    const written = [
      ...[...links, ...embeds].map(({ link, position }) => ({ link, line: position.start.line })),
      ...frontmatterLinks.map(({ link }) => ({ link, line: -1 })),
    ];
    return written.flatMap(({ link, line }) => {
      const file = metadataCache.getFirstLinkpathDest(link.replace(/[#^].*$/, ''), path);
      return file === null || file.path === path ? [] : [{ note: this.notes.at(file.path), line, isInQuestion: asking.has(line) }];
    });
  }

  private headingAbove(path: string, line: number): number {
    const headings = this.app.metadataCache.getCache(path)?.headings ?? [];
    return headings.map(({ position }) => position.start.line).findLast((start) => start <= line) ?? 0;
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
