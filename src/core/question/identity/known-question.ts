import type { Question } from '../question';

/** What a question is known by later on. A memory need not say its state: that is told by the note. */
export type KnownQuestion = Pick<Question, 'text' | 'note' | 'section' | 'asked' | 'id'> & Partial<Pick<Question, 'state' | 'answer' | 'closed'>>;

/** The same for questions of the same words, at the same place, of the same day: those can be told apart by their order alone. */
export function fingerprint({ text, note, section, asked }: KnownQuestion): string {
  return [questionKey(text), note, section ?? '', asked ?? ''].join('\0');
}

/** The words alone: `**Why** is r_c = 6 Å？` and `why is rc=6å` are the same. Signs that mean something in a formula stay. */
export function questionKey(text: string): string {
  const key = lowered(lowered(text)).replace(/[\p{P}\p{Z}\p{C}\p{M}\p{Sk}\p{So}~$]|==/gu, '');
  return key === '' ? lowered(text).trim() : key;
}

/** Whether the words, as `questionKey` gives them, are such that hardly two people would choose them. */
export function isTelling(key: string): boolean {
  return key.length >= (/\p{Script=Han}/u.test(key) ? 12 : 30);
}

function lowered(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
