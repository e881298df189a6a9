import type { PlanTask } from './plan-tasks';

/** A line of a cell as it is drawn. */
export interface ShownLine {
  /** As the cell has it. */
  readonly text: string;
  /** What it begins with: `+`, `-`, `1.`; empty where it is a line like any other. */
  readonly marker: string;
  /** Its own box, `[x] 写笔记`: what stands between the brackets. */
  readonly mark: string | undefined;
  /** Behind the marker and the box. */
  readonly words: string;
}

/** `- [x] 写笔记` */
export function shownCellLine(text: string): ShownLine {
  const { marker = '', mark, words = '' } = LINE.exec(text)?.groups ?? {};
  return { text, marker, mark, words };
}

/** The task of the note that a line of a cell speaks of: it says the same words, and has no box of its own. */
export function taskOfLine({ words, mark }: ShownLine, tasks: readonly PlanTask[]): PlanTask | undefined {
  return mark === undefined && words !== '' ? tasks.find(({ told }) => told.words === words) : undefined;
}

/** Tasks that the table has in one of its cells, by their words. */
export function wordsInCells(cells: readonly { readonly lines: readonly { readonly text: string }[] }[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ lines }) => lines.map(({ text }) => shownCellLine(text).words)));
}

const LINE = /^(?:(?<marker>[-+*•]|\d{1,3}[.)、])\s+)?(?:\[(?<mark>.)\](?:\s+|$))?(?<words>.*)$/su;
