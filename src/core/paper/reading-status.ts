import type { PropertyValue } from '../note/properties';

/** In the order in which the queue lists them: what is being read stands first. */
export const READING_STATUSES = ['reading', 'to-read', 'read'] as const;

export type ReadingStatus = (typeof READING_STATUSES)[number];

/** `to read`, `待读` and a property that is not there are `to-read`; undefined for a status of the author's own. */
export function readingStatus(value: PropertyValue | undefined): ReadingStatus | undefined {
  if (value === undefined || value === null || value === '') return 'to-read';
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase().replace(/[\s_]+/g, '-');
  return READING_STATUSES.find((status) => status === word || NAMES[status].includes(word));
}

const NAMES: Readonly<Record<ReadingStatus, readonly string[]>> = {
  reading: ['在读', '正在读', 'in-progress'],
  'to-read': ['待读', '未读', '想读', 'todo', 'unread'],
  read: ['已读', '读完', '精读', 'done', 'finished'],
};
