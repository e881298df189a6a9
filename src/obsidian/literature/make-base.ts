import { Notice } from 'obsidian';
import { stringsFor } from '../../core/i18n/index';
import { literatureBase } from '../../core/paper/literature-base';
import { templateLanguage } from '../language';
import { fileAt } from '../log/find-file';
import { makeNote } from '../log/make-note';
import { reasonOf } from '../log/reason';
import type { Logbook } from '../logbook';

/** Makes the base of the deep reads in the papers' folder, and opens it; one that is there stays as it is. */
export async function makeBase({ app, settings, strings: { literature: words, log } }: Logbook): Promise<void> {
  const language = templateLanguage(settings);
  const path = [settings.folders.papers, `${stringsFor(language).literature.title}.base`].filter((part) => part !== '').join('/');
  const there = fileAt(app.vault, path);
  try {
    const file = there ?? (await makeNote(app.vault, path, literatureBase(settings.literatureColumns, language)));
    new Notice(there === undefined ? words.baseMade(path) : words.baseThere(path));
    if (file !== undefined) await app.workspace.getLeaf(false).openFile(file);
  } catch (error) {
    new Notice(words.cannotMake(path, reasonOf(error, log)));
  }
}
