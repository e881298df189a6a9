import { TFile, type TFolder } from 'obsidian';
import { paperUrl } from '../../core/paper/note/paper-properties';
import type { Paper } from '../../core/paper/lookup/paper';
import { isPaperTemplate, PAPER_TEMPLATES, paperTemplate } from '../../core/template/paper/paper-template';
import type { Logbook } from '../logbook';
import { fileAt, folderAt } from '../log/find-file';
import { templateLanguage } from '../language';

/** The templates to choose from, by name or path, with what they are called. */
export function offeredTemplates({ app, settings, strings }: Logbook): ReadonlyMap<string, string> {
  const offered = new Map<string, string>(PAPER_TEMPLATES.map((name) => [name, strings.papers.templates[name]]));
  const folder = settings.paperTemplates === '' ? undefined : folderAt(app.vault, settings.paperTemplates);
  for (const file of folder === undefined ? [] : notesIn(folder)) offered.set(file.path, file.basename);
  return offered;
}

/** The text of a template. Rejects with a message for the user. */
export async function templateText(logbook: Logbook, name: string, { reference }: Paper): Promise<string> {
  if (isPaperTemplate(name)) return paperTemplate(name, templateLanguage(logbook.settings), paperUrl(reference));
  const file = fileAt(logbook.app.vault, name);
  if (file === undefined) throw new Error(logbook.strings.papers.noTemplate(name));
  return logbook.app.vault.cachedRead(file);
}

function notesIn(folder: TFolder): readonly TFile[] {
  return folder.children.filter((child) => child instanceof TFile).filter(({ extension }) => extension === 'md').sort((a, b) => a.path.localeCompare(b.path));
}
