import type { SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { weekSlots } from '../../core/plan/week-slots';
import { templateLanguage } from '../language';
import { namesList } from './names-list';
import type { OpenSettings } from './open-settings';

export function plansPage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { logbook: { strings: { settings: { plans } } }, saved } = open;
  const usual = weekSlots([], templateLanguage(saved.settings));
  return {
    type: 'page',
    name: plans.name,
    desc: plans.desc,
    items: [
      namesList(open, {
        key: 'planSlots',
        words: { heading: plans.slots, empty: plans.noSlots(usual), add: plans.addSlot, choose: plans.chooseSlot },
        offered: () => usual,
      }),
    ],
  };
}
