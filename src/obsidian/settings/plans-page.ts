import type { SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { noteComplaint } from './note-complaint';
import type { OpenSettings } from './open-settings';

export function plansPage({ logbook: { app, strings: { settings: words } } }: OpenSettings): SettingDefinitionPage<SettingKey> {
  return {
    type: 'page',
    name: words.plans.name,
    desc: words.plans.desc,
    items: [
      {
        name: words.plans.template,
        desc: words.plans.templateDesc,
        control: { type: 'file', key: 'weekTemplate', filter: ({ extension }) => extension === 'md', validate: (path) => noteComplaint(path, app, words) },
      },
    ],
  };
}
