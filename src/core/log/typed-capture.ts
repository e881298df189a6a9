import type { CaptureKind } from './capture-section';

/** What someone types: `? why` is a question, `[] write it down` a task; without such a mark, `kind` is not said. */
export interface TypedCapture {
  readonly kind?: CaptureKind;
  readonly text: string;
}

export function typedCapture(typed: string): TypedCapture {
  const [mark = ''] = /^\s*(?:[?？❓]\uFE0F?|\[ ?\]|【\s?】|［\s?］)/.exec(typed) ?? [];
  if (mark === '') return { text: typed };
  return { kind: /[?？❓]/.test(mark) ? 'question' : 'task', text: typed.slice(mark.length).trimStart() };
}

/** `question`, `Task`, `问题`: what a kind is called in an address or on the command line. */
export function captureKind(word: string): CaptureKind | undefined {
  return KINDS.get(word.normalize('NFKC').trim().toLowerCase());
}

/** What comes from a stranger, without what cannot be seen, and no longer than anyone would write. */
export function strangersText(text: string): string {
  return text.replace(UNSEEN, '').slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

export const LONGEST = 10_000;

/** Those that turn the direction of the text, and what is neither a letter nor a space. */
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/g;
const KINDS = new Map<string, CaptureKind>([
  ...['bullet', 'note', '条目', '记录'].map((word) => [word, 'bullet'] as const),
  ...['question', '?', '问题', '疑问'].map((word) => [word, 'question'] as const),
  ...['task', 'todo', '任务', '待办'].map((word) => [word, 'task'] as const),
]);
