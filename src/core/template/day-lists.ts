import { lineBreakOf } from '../text/lines';

/** What a day begins with: one Markdown line each, which the template makes bullets of. */
export interface DayLists {
  /** What the week's plan has for the day. */
  readonly plan: readonly string[];
  readonly tasks: readonly string[];
  /** Papers that are being read. */
  readonly reading: readonly string[];
}

export const noLists: DayLists = { plan: [], tasks: [], reading: [] };

/**
 * A template without what has nothing to show: a line with nothing but `{{plan}}`, `{{tasks}}` or `{{reading}}` goes where
 * that list is empty, and the heading above it goes too where nothing else is below it.
 */
export function withoutEmptyLists(template: string, lists: DayLists): string {
  const lines = template.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const kept: string[] = [];
  lines.forEach((line, index) => {
    if (!isEmptyList(line, lists)) {
      kept.push(line);
      return;
    }
    const next = lines.slice(index + 1).find((each) => !isBlank(each) && !isEmptyList(each, lists));
    const above = kept.findLastIndex((each) => !isBlank(each));
    const level = levelOf(kept[above]);
    const endsThere = next === undefined || (levelOf(next) ?? Infinity) <= (level ?? 0);
    if (level === undefined || !endsThere) return;
    // The blank lines on one side of the section go with it.
    kept.splice(above);
    if (index + 1 < lines.length) dropBlank(lines, index + 1);
  });
  return kept.join('');
}

/** A list where its variable stands: as bullets on a line of its own, or in a bullet; in running text with commas. */
export function listAt(template: string, at: number, items: readonly string[]): string {
  const before = template.slice(template.lastIndexOf('\n', at - 1) + 1, at);
  const [, indent, mark = ''] = /^([ \t]*)([-*+] )?$/.exec(before) ?? [];
  if (indent === undefined || items.length === 0) return items.join(', ');
  const eol = lineBreakOf(template);
  return (mark === '' ? '- ' : '') + items.join(`${eol}${indent}${mark === '' ? '- ' : mark}`);
}

function isEmptyList(line: string, lists: DayLists): boolean {
  const name = /^[ \t]*(?:[-*+] )?\{\{\s*(plan|tasks|reading)\s*\}\}\s*$/i.exec(line)?.[1]?.toLowerCase();
  return (name === 'plan' || name === 'tasks' || name === 'reading') && lists[name].length === 0;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function levelOf(line: string | undefined): number | undefined {
  return /^ {0,3}(#{1,6})(?=\s)/.exec(line ?? '')?.[1]?.length;
}

function dropBlank(lines: string[], from: number): void {
  for (let index = from; index < lines.length && isBlank(lines[index] ?? ''); index++) lines[index] = '';
}
