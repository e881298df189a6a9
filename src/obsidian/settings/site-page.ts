import { FileSystemAdapter, Platform, type App, type SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import type { SettingsStrings } from '../../core/i18n/app/settings';
import { isWholePath, siteFolderProblem } from '../../core/site-folder';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { noteComplaint } from './note-complaint';
import type { OpenSettings } from './open-settings';
import { propertiesList } from './properties-list';

export function sitePage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { logbook: { app, strings: { settings: words } } } = open;
  const { site } = words;
  return {
    type: 'page',
    name: site.name,
    desc: site.desc,
    items: [
      {
        name: site.folder,
        desc: site.folderDesc,
        aliases: ['docsify', 'export', '导出'],
        control: { type: 'text', key: 'siteFolder', placeholder: DEFAULT_SETTINGS.siteFolder, validate: (value) => siteFolderComplaint(value, app, words) },
      },
      { name: site.url, desc: site.urlDesc, aliases: ['URL', 'GitHub Pages'], control: { type: 'text', key: 'siteUrl', placeholder: 'https://', validate: (value) => urlComplaint(value, words) } },
      { name: site.title, desc: site.titleDesc, control: { type: 'text', key: 'siteTitle', placeholder: app.vault.getName() } },
      { name: site.language, desc: site.languageDesc, aliases: ['language', '语言'], control: { type: 'dropdown', key: 'language', options: site.languages } },
      {
        name: site.home,
        desc: site.homeDesc,
        aliases: ['index', 'README', '首页'],
        control: { type: 'file', key: 'home', filter: ({ extension }) => extension === 'md', validate: (value) => noteComplaint(value, app, words) },
      },
      propertiesList(open),
    ],
  };
}

function siteFolderComplaint(written: string, { vault }: App, words: SettingsStrings): string | undefined {
  if (!Platform.isDesktopApp && isWholePath(written.trim())) return words.site.onlyComputer(written);
  const place = vault.adapter instanceof FileSystemAdapter ? vault.adapter.getBasePath() : undefined;
  switch (siteFolderProblem(written, vault.configDir, place)) {
    case 'leads-out': return words.leadsOut(written);
    case 'reserved': return words.site.reserved(written);
    case 'in-vault': return words.site.inVault(written);
    case 'is-vault':
    case 'holds-vault': return words.site.holdsVault(written);
    case undefined: return undefined;
  }
}

function urlComplaint(written: string, words: SettingsStrings): string | undefined {
  return written.trim() === '' || /^https?:\/\/[^\s/]+/.test(written.trim()) ? undefined : words.site.badUrl(written);
}
