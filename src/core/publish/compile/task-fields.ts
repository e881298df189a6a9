import type { Strings } from '../../i18n/index';
import type { WrittenField } from '../../plan/task-line';
import { escapeHtml } from '../../text/markdown-escape';

/** What a task says of itself, in words for readers: `截止 2026-05-30`; empty for what only programs read. */
export function fieldHtml({ field, value }: WrittenField, { plan }: Strings): string {
  const words = fieldWords(field, value, plan);
  return words === '' ? '' : `<span class="task-field" data-field="${field}">${escapeHtml(words)}</span>`;
}

function fieldWords(field: WrittenField['field'], value: string, { fields, priorities }: Strings['plan']): string {
  switch (field) {
    case 'id':
    case 'blockedBy':
      return '';
    case 'carried':
      return fields.carried(Number(value));
    case 'priority': {
      const level = PRIORITIES[value];
      return level === undefined ? value.trim() : priorities[level];
    }
    default:
      return value === '' ? '' : `${fields[field]} ${value}`;
  }
}

const PRIORITIES: Readonly<Record<string, keyof Strings['plan']['priorities'] | undefined>> = {
  '🔺': 'highest', '⏫': 'high', '🔼': 'medium', '🔽': 'low', '⏬': 'lowest', highest: 'highest', high: 'high', medium: 'medium', low: 'low', lowest: 'lowest',
};
