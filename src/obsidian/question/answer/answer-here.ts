import { noteName } from '../../../core/note/note-name';
import { FuzzySuggestModal, Notice, type Editor, type TFile } from 'obsidian';
import { linkedQuestionIds } from '../../../core/question/answer-place';
import { byAge } from '../../../core/question/question-age';
import type { Question } from '../../../core/question/question';
import { scan } from '../../../core/text/scan';
import type { ListItemToken, Span } from '../../../core/text/token';
import type { Logbook } from '../../logbook';
import type { QuestionIndex } from '../question-index';
import type { ChosenAnswer } from './answer-question';

/** The block with the cursor: the list item with what is nested in it, else the paragraph. */
export function blockAt(text: string, offset: number): Span | undefined {
  const { tokens } = scan(text);
  const item = tokens.filter((token): token is ListItemToken => token.kind === 'listItem' && token.hidden === undefined && token.start <= offset && token.end >= offset).at(-1);
  if (item !== undefined) return { start: item.box?.end ?? item.marker.end, end: item.end };
  if (tokens.some(({ kind, start, end }) => NO_ANSWER.has(kind) && start <= offset && end >= offset)) return undefined;
  const lineEnds = /\n[ \t]*\r?(?=\n|$)/g;
  let start = 0;
  let end = text.length;
  for (const found of text.matchAll(lineEnds)) {
    if (found.index + found[0].length <= offset) start = found.index + found[0].length;
    else if (found.index >= offset) {
      end = found.index;
      break;
    }
  }
  const words = text.slice(start, end);
  return words.trim() === '' ? undefined : { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

const NO_ANSWER: ReadonlySet<string> = new Set(['frontMatter', 'fence', 'table', 'heading', 'comment']);

/** The open questions that the block with the cursor links to by their ids: it offers to close them. */
export function questionsAnsweredAt(index: QuestionIndex, editor: Editor): readonly Question[] {
  const text = editor.getValue();
  const block = blockAt(text, editor.posToOffset(editor.getCursor()));
  if (block === undefined) return [];
  const ids = new Set(linkedQuestionIds(text.slice(block.start, block.end)));
  return ids.size === 0 ? [] : [...index.notes.values()].flatMap(({ questions }) => questions.filter(({ id, state }) => state === 'open' && id !== undefined && ids.has(id)));
}

/** Asks which open question the block with the cursor answers, those that it links to first. */
export class AnsweredQuestionModal extends FuzzySuggestModal<Question> {
  constructor(logbook: Logbook, private readonly questions: readonly Question[], private readonly choose: (question: Question) => void) {
    super(logbook.app);
    this.setPlaceholder(logbook.strings.answers.pickQuestion);
    this.inputEl.setAttr('aria-label', logbook.strings.answers.pickQuestion);
  }

  override getItems(): Question[] {
    return [...this.questions];
  }

  override getItemText({ text, note, asked = '' }: Question): string {
    return `${text}  ${noteName(note)} ${asked}`;
  }

  override onChooseItem(question: Question): void {
    this.choose(question);
  }
}

/** The place of the block with the cursor, and the questions that it may answer; a notice where there is none. */
export async function answerHere(logbook: Logbook, index: QuestionIndex, editor: Editor, file: TFile): Promise<{ readonly answer: ChosenAnswer; readonly questions: readonly Question[] } | undefined> {
  const { answers: words } = logbook.strings;
  const text = editor.getValue();
  const span = blockAt(text, editor.posToOffset(editor.getCursor()));
  if (span === undefined) {
    new Notice(words.cannotAsk);
    return undefined;
  }
  await index.begin();
  const linked = questionsAnsweredAt(index, editor);
  const open = byAge([...index.notes.values()].flatMap(({ questions }) => questions.filter(({ state }) => state === 'open')));
  if (open.length === 0) {
    new Notice(words.noneOpen);
    return undefined;
  }
  return { answer: { file, place: { kind: 'block', span, words: text.slice(span.start, span.end) }, label: file.basename }, questions: [...linked, ...open.filter((question) => !linked.includes(question))] };
}
