import type { SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { weekSlots } from '../../core/plan/week-slots';
import { templateLanguage } from '../language';
import { namesList } from './names-list';
import { noteComplaint } from './note-complaint';
import type { OpenSettings } from './open-settings';

export function plansPage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { logbook: { app, strings: { settings: words } }, saved } = open;
  const { plans } = words;
  const usual = weekSlots([], templateLanguage(saved.settings));
  return {
    type: 'page',
    name: plans.name,
    desc: plans.desc,
    items: [
      {
        name: plans.template,
        desc: plans.templateDesc,
        control: { type: 'file', key: 'weekTemplate', filter: ({ extension }) => extension === 'md', validate: (path) => noteComplaint(path, app, words) },
      },
      namesList(open, {
        key: 'planSlots',
        words: { heading: plans.slots, empty: plans.noSlots(usual), add: plans.addSlot, choose: plans.chooseSlot },
        offered: () => usual,
      }),
    ],
  };
}
