import { noteName } from '../../core/note/note-name';
import { isConcept } from '../../core/concept/concepts-in';
import { isPaper, paperTitle } from '../../core/paper/paper';
import { isProject } from '../../core/project/project-notes';
import type { AskingNote } from '../../core/question/asking-note';
import { paperAt } from '../literature/paper-notes';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';

/** What the notes are that ask, or that questions are about. Keeps what it has found until a note is forgotten. */
export class AskingNotes {
  private readonly known = new Map<string, AskingNote>();
  private folders = '';

  constructor(private readonly logbook: Logbook, private readonly entries: Entries) {}

  at(path: string): AskingNote {
    const known = this.known.get(path) ?? this.look(path);
    this.known.set(path, known);
    return known;
  }

  /** Looks again at a note that has changed; whether it is now another than it was known to be. */
  refresh(path: string): boolean {
    const known = this.known.get(path);
    if (known === undefined) return false;
    this.known.delete(path);
    return JSON.stringify(this.at(path)) !== JSON.stringify(known);
  }

  /** The note is no longer there. */
  forget(path: string): void {
    this.known.delete(path);
  }

  /** The user may have moved a folder in the settings. */
  checkFolders(): void {
    const folders = JSON.stringify(this.logbook.settings.folders);
    if (folders !== this.folders) this.known.clear();
    this.folders = folders;
  }

  private look(path: string): AskingNote {
    const { app, settings: { folders } } = this.logbook;
    const file = app.vault.getFileByPath(path);
    const name = noteName(path);
    if (file === null) return { path, name, kind: 'other' };
    const entry = this.entries.at(path);
    if (typeof entry === 'object') return { path, name, kind: 'entry', day: entry.start };
    const paper = paperAt(app, file);
    if (isPaper(paper, folders.papers)) return { path, name: paperTitle(paper), kind: 'paper' };
    if (isProject(paper, folders.projects)) return { path, name, kind: 'project' };
    return { path, name, kind: folders.concepts !== '' && isConcept(path, folders.concepts) ? 'concept' : 'other' };
  }
}
