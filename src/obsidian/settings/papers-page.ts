import { normalizePath, type App, type Setting, type SettingDefinition, type SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import type { SettingsStrings } from '../../core/i18n/app/settings';
import { isLibraryFile } from '../paper/library-file';
import { offeredTemplates } from '../paper/paper-templates';
import { columnsList } from './columns-list';
import type { OpenSettings } from './open-settings';

export function papersPage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { logbook: { app, strings: { settings: words } } } = open;
  const { papers } = words;
  return {
    type: 'page',
    name: papers.name,
    desc: papers.desc,
    items: [
      templateRow(open),
      {
        name: papers.templates,
        desc: papers.templatesDesc,
        control: { type: 'folder', key: 'paperTemplates', validate: (path) => folderComplaint(path, app, words) },
      },
      {
        name: papers.library,
        desc: papers.libraryDesc,
        aliases: ['BibTeX', 'CSL-JSON', 'Zotero', '参考文献'],
        control: { type: 'file', key: 'bibliography', placeholder: 'library.bib', filter: isLibraryFile, validate: (path) => libraryComplaint(path, app, words) },
      },
      {
        name: papers.mailto,
        desc: papers.mailtoDesc,
        aliases: ['Crossref', 'OpenAlex'],
        control: { type: 'text', key: 'mailto', placeholder: 'name@example.org', validate: (written) => mailtoComplaint(written, words) },
      },
      columnsList(open),
    ],
  };
}

/** The built-in templates and those of the folder that is chosen below; drawn again as that changes. */
function templateRow(open: OpenSettings): SettingDefinition<SettingKey> {
  const { logbook: { strings: { settings: { papers } } }, saved } = open;
  return {
    name: papers.template,
    desc: papers.templateDesc,
    render: (setting) => {
      const show = (): void => showTemplates(setting, open);
      show();
      return saved.follow(show);
    },
  };
}

function showTemplates(setting: Setting, open: OpenSettings): void {
  const { logbook, saved: { settings: { paperTemplate } } } = open;
  const { papers } = logbook.strings.settings;
  const offered = new Map(offeredTemplates(logbook));
  if (!offered.has(paperTemplate)) offered.set(paperTemplate, papers.templateGone(paperTemplate));
  setting.clear();
  setting.addDropdown((dropdown) => {
    dropdown.addOptions(Object.fromEntries(offered)).setValue(paperTemplate).onChange((name) => open.save('paperTemplate', name));
    dropdown.selectEl.setAttribute('aria-label', papers.template);
  });
}

function folderComplaint(written: string, { vault }: App, { papers }: SettingsStrings): string | undefined {
  if (written.trim() === '') return undefined;
  return vault.getFolderByPath(normalizePath(written)) === null ? papers.folderMissing(written) : undefined;
}

function libraryComplaint(written: string, { vault }: App, { papers }: SettingsStrings): string | undefined {
  if (written.trim() === '') return undefined;
  const file = vault.getFileByPath(normalizePath(written));
  return file !== null && isLibraryFile(file) ? undefined : papers.libraryMissing(written);
}

function mailtoComplaint(written: string, { papers }: SettingsStrings): string | undefined {
  return written.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(written.trim()) ? undefined : papers.badMailto(written);
}
