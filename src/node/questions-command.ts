import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOfDate } from '../core/log/day-span';
import { entryDayReader } from '../core/log/entry-day';
import { propertiesIn } from '../core/note/properties-in';
import { decoded } from '../core/note/read-facts';
import { isConflictCopy } from '../core/publish/select/conflict-copy';
import type { Question, QuestionState } from '../core/question/question';
import { ageInDays, byAge } from '../core/question/question-age';
import { questionDay, type LogPlace } from '../core/question/question-day';
import { mayHaveQuestions } from '../core/question/questions-heading';
import { questionsIn } from '../core/question/questions-in';
import { UsageError, valueOf, type Arguments } from './arguments';
import type { Terminal } from './terminal';
import { vaultFolder } from './vault-folder';
import { vaultSettings } from './vault-settings';

/** `questions`: what all notes of a vault ask, the open questions first, oldest first. The vault is only read. */
export async function questionsCommand(parsed: Arguments, terminal: Terminal): Promise<number> {
  const vault = resolve(valueOf(parsed, 'vault') ?? '');
  if (!existsSync(vault) || !statSync(vault).isDirectory()) throw new UsageError(`There is no folder "${vault}" to read questions from`);
  const today = valueOf(parsed, 'today') ?? dayOfDate(new Date());
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new UsageError(`"${today}" is no day: write --today YYYY-MM-DD`);
  const { settings, problems } = vaultSettings(vault, valueOf(parsed, 'config-dir') ?? '.obsidian');
  for (const { message } of problems) terminal.warn(message);
  const questions = inOrder(await questionsOf(vault, { folder: settings.folders.log, dayOf: entryDayReader(settings.logFormat) }));
  terminal.print(parsed.options.has('json') ? `${JSON.stringify({ questions: questions.map(reported) })}\n` : words(questions, today));
  return 0;
}

async function questionsOf(vault: string, log: LogPlace): Promise<readonly Question[]> {
  const source = vaultFolder(vault);
  const questions: Question[] = [];
  for (const { path } of await source.list()) {
    if (!/\.md$/i.test(path) || isConflictCopy(path)) continue;
    const { text, garbled } = decoded(await source.read(path));
    if (garbled || !mayHaveQuestions(text)) continue;
    const day = questionDay(path, propertiesIn(text).values, log);
    questions.push(...questionsIn(text, { path, ...(day === undefined ? {} : { day }) }).questions);
  }
  return questions;
}

function inOrder(questions: readonly Question[]): readonly Question[] {
  return STATES.flatMap((state) => byAge(questions.filter((question) => question.state === state)));
}

function reported({ text, state, asked, note, line, section, id, answer }: Question): object {
  return { text, state, asked: asked ?? null, note, line: line + 1, section: section ?? null, ...(id === undefined ? {} : { id }), ...(answer === undefined ? {} : { answer }) };
}

function words(questions: readonly Question[], today: string): string {
  const count = (state: QuestionState): number => questions.filter((question) => question.state === state).length;
  const lines = questions.map((question) => {
    const days = ageInDays(question, today);
    const when = question.asked === undefined ? 'day unknown' : `${question.asked}  ${question.state === 'open' ? `${String(days)} d` : question.state}`;
    return `  ${when.padEnd(22)}${question.text}\n  ${''.padEnd(22)}${question.note}:${String(question.line + 1)}${question.answer === undefined ? '' : `  → ${question.answer}`}`;
  });
  return `${[`${String(count('open'))} open, ${String(count('answered'))} answered, ${String(count('dropped'))} dropped`, ...lines].join('\n')}\n`;
}

const STATES: readonly QuestionState[] = ['open', 'answered', 'dropped'];
