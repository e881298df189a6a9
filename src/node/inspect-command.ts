import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cachedMetadata } from '../core/note/cached-metadata';
import { lineAt } from '../core/text/line';
import { scan } from '../core/text/scan';
import type { Arguments } from './arguments';
import { fileError } from '../core/publish/file-error';
import type { Terminal } from './terminal';

/** `inspect`: what the scanner sees in one note, as the app's own metadata with `--json`. */
export function inspectCommand(parsed: Arguments, terminal: Terminal): number {
  const path = resolve(parsed.operands[0] ?? '');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (failure) {
    throw fileError('read', path, failure);
  }
  if (parsed.options.has('json')) {
    terminal.print(`${JSON.stringify(cachedMetadata(path, text))}\n`);
    return 0;
  }
  const { tokens, problems } = scan(text);
  for (const token of tokens) {
    const words = text.slice(token.start, token.end).replace(/\s+/g, ' ');
    terminal.print(`${lineAt(text, token.start)}\t${token.kind}${token.hidden === true ? ' (hidden)' : ''}\t${words.slice(0, 80)}\n`);
  }
  for (const problem of problems) terminal.print(`${lineAt(text, problem.start)}\twarning\t${problem.code}\n`);
  return 0;
}
