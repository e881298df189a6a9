import { yearOf, type Paper } from './paper';
import { READING_STATUSES, readingStatus, type ReadingStatus } from './reading-status';

/** The papers of one status, newest first; without a status, those whose authors have one of their own. */
export interface QueuePart<P extends Paper> {
  readonly status?: ReadingStatus;
  readonly papers: readonly P[];
}

/** What is being read, what is to be read, what was read, and then the rest; parts without papers are left out. */
export function readingQueue<P extends Paper>(papers: readonly P[]): readonly QueuePart<P>[] {
  const sorted = papers.slice().sort((a, b) => (yearOf(b) ?? -1) - (yearOf(a) ?? -1) || (a.path < b.path ? -1 : 1));
  const parts = [...READING_STATUSES, undefined].map((status) => ({ ...(status && { status }), papers: sorted.filter(({ values }) => readingStatus(values['status']) === status) }));
  return parts.filter((part) => part.papers.length > 0);
}

/** The word for a status that stands beside what was there: `已读` where Chinese stood. */
export function statusWord(status: ReadingStatus, before: unknown): string {
  return typeof before === 'string' && /\p{Script=Han}/u.test(before) ? CHINESE[status] : status;
}

const CHINESE: Readonly<Record<ReadingStatus, string>> = { reading: '在读', 'to-read': '待读', read: '已读' };
