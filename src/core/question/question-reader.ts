import type { CalloutToken, ListItemToken, NoteScan } from '../text/token';
import { announcedIn, type Announcement } from './announcement';
import { Draft } from './question-draft';
import type { NoteQuestions, QuestionContext, QuestionRule, Suggestion } from './question';
import { questionLines, type AskedLine, type PlacedItem } from './question-lines';
import { beginsAnswer, QUESTION_MARK, questionPrefix, saysNone } from './question-words';
import { suggestionsOn } from './suggestions';
import { wholeParts, wholeStart } from './whole-parts';

/** Reads a note line by line for what it asks; what is nested in a question belongs to it. */
export class QuestionReader {
  private readonly drafts: Draft[] = [];
  private readonly suggestions: Suggestion[] = [];
  /** What was announced and is still to come. */
  private awaited: Awaited | undefined;
  /** Where the item, or callout, of the last question ends. */
  private ownUntil = 0;
  /** The callout that is a question without a title: its first line is asked. */
  private untitled: CalloutToken | undefined;
  /** Where a callout ends that asks nothing. */
  private asideUntil = 0;
  /** The last line that said something. */
  private before = -1;

  constructor(
    private readonly note: NoteScan,
    private readonly context: QuestionContext,
  ) {}

  read(): NoteQuestions {
    for (const line of questionLines(this.note)) {
      if (line.isHeading) this.awaited = undefined;
      else if (line.words.text.trim() === '' && line.item === undefined && line.callout === undefined) this.blank();
      else this.take(line);
    }
    return { questions: this.drafts.map((draft) => draft.question()), suggestions: this.suggestions };
  }

  private take(line: AskedLine): void {
    const words = line.words.text.trim();
    const follows = this.drafts.at(-1)?.isLine(this.before) === true && line.index <= this.before + 2;
    this.before = line.index;
    if (this.answers(words, line, follows)) return;
    if (this.isExplicit(line, words) || this.isListed(line, words) || this.isUnderHeading(line, words)) return;
    if (line.start < this.ownUntil) return;
    const announced = announcedIn(line.words);
    if (announced === undefined) {
      this.suggestions.push(...suggestionsOn(line, this.note.text, this.context));
      return;
    }
    this.announce(announced, line);
  }

  /** R0 and R4: what says itself that it is a question, wherever it stands. */
  private isExplicit(line: AskedLine, words: string): boolean {
    const { item, callout } = line;
    if (this.untitled !== undefined) {
      const { end } = this.untitled;
      this.untitled = undefined;
      if (line.start < end) return this.ask('R0', line, words, end);
    }
    if (callout !== undefined) {
      if (!ASKING_CALLOUTS.has(callout.type)) {
        this.asideUntil = Math.max(this.asideUntil, callout.end);
        return true;
      }
      const written = this.note.text.slice(callout.title.start, callout.title.end);
      const title = written.trim();
      if (title === '') this.untitled = callout;
      // What people ask often stands above its answer.
      else if (this.ask('R0', line, title, callout.end, callout.title.start + written.indexOf(title)) && callout.type === 'faq' && callout.marks.length > 1) this.drafts.at(-1)?.hear();
      return true;
    }
    const task = item?.token.task;
    const isMarked = task !== undefined && (words.startsWith(QUESTION_MARK) || new RegExp(`${QUESTION_MARK}\\uFE0F?$`).test(words));
    if (isMarked || task === '?') return this.ask('R0', line, words, item?.token.end ?? 0) || task !== undefined;
    const isPut = questionPrefix(words) !== '';
    return isPut && this.ask('R4', line, words, item?.token.end ?? 0);
  }

  /** R2: what was announced. */
  private isListed(line: AskedLine, words: string): boolean {
    const { awaited } = this;
    if (awaited === undefined) return false;
    if (line.start < this.ownUntil && !belongsTo(awaited, line.item)) return true;
    if (!awaits(awaited, line, this.note)) {
      this.awaited = undefined;
      return false;
    }
    if (awaited.by === undefined) awaited.by = line.item === undefined ? 'quote' : { parent: line.item.token.parent, list: line.item.token.listStart };
    if (this.ask('R2', line, words, line.item?.token.end ?? 0)) return true;
    return line.item !== undefined;
  }

  /** R1: items and quotes below a heading of questions; what is nested in one must ask in its words. */
  private isUnderHeading(line: AskedLine, words: string): boolean {
    if (!line.section.isQuestions || line.start < this.asideUntil || (line.item === undefined && !line.isQuoted)) return false;
    if (line.start < this.ownUntil && (line.item === undefined || !/[?？]$/.test(words))) return false;
    const announced = announcedIn(line.words);
    if (announced !== undefined || (/[:：]$/.test(words) && line.item !== undefined && this.hasNested(line.item))) {
      this.announce(announced ?? { rest: undefined }, line);
      return true;
    }
    return this.ask('R1', line, words, line.item?.token.end ?? 0) || line.item !== undefined;
  }

  private announce(announced: Announcement, line: AskedLine): void {
    if (announced.rest === undefined) {
      this.awaited = { line, by: undefined };
      return;
    }
    for (const part of wholeParts(announced.rest, line.tokens)) this.drafts.push(new Draft(this.note.text, this.context, 'R3', line, part));
    this.ownUntil = Math.max(this.ownUntil, line.item?.token.end ?? 0);
  }

  private ask(rule: QuestionRule, line: AskedLine, words: string, end: number, from?: number): boolean {
    const bare = words.slice(questionPrefix(words).length);
    if (saysNone(bare) || saysNone(bare.replace(QUESTION_MARK, ''))) return false;
    const start = from ?? wholeStart(line.words.offsets[line.words.text.indexOf(words)] ?? line.start, line.tokens);
    this.drafts.push(new Draft(this.note.text, this.context, rule, line, { start, end: line.end }));
    this.ownUntil = Math.max(this.ownUntil, end);
    return true;
  }

  /** A line that gives the answer to the question above it. */
  private answers(words: string, line: AskedLine, follows: boolean): boolean {
    const last = this.drafts.at(-1);
    if (last?.isDefinition(words) === true && follows) {
      this.drafts.pop();
      return true;
    }
    if (last === undefined || !beginsAnswer(words) || (!follows && line.start >= this.ownUntil)) return false;
    const from = line.words.text.search(/[:：]/) + 1;
    const said = line.words.text.slice(from).trim();
    const start = line.words.offsets[line.words.text.indexOf(said, from)];
    last.hear(said === '' || start === undefined ? undefined : { start, end: line.start + this.note.text.slice(line.start, line.end).trimEnd().length });
    return true;
  }

  private blank(): void {
    const { awaited } = this;
    if (awaited?.by === 'quote') this.awaited = undefined;
  }

  private hasNested({ index, token }: PlacedItem): boolean {
    const next = this.note.tokens.slice(index + 1, index + 200).find(({ kind, start }) => kind === 'listItem' || start >= token.end);
    return next?.kind === 'listItem' && next.start < token.end;
  }
}

/** Questions that a line has announced: by what follows it, the lines of one quote or the items of one list. */
interface Awaited {
  readonly line: AskedLine;
  by: undefined | 'quote' | { readonly parent: number | undefined; readonly list: number };
}

function awaits({ line: { item: own, isQuoted, index }, by }: Awaited, line: AskedLine, { tokens }: NoteScan): boolean {
  if (by === 'quote') return line.isQuoted && line.item === undefined;
  if (by !== undefined) return line.item !== undefined && line.item.token.parent === by.parent && line.item.token.listStart === by.list;
  if (line.index > index + 2) return false;
  if (line.item === undefined) return line.isQuoted && (!isQuoted || line.index === index + 1);
  const { parent, listStart } = line.item.token;
  if (own === undefined) return parent === undefined || (tokens[parent]?.end ?? 0) > line.start;
  return parent === own.index || (parent === own.token.parent && listStart !== own.token.listStart);
}

function belongsTo({ by }: Awaited, item: PlacedItem | undefined): boolean {
  return typeof by === 'object' && item !== undefined && isOf(by, item.token);
}

function isOf(by: { readonly parent: number | undefined; readonly list: number }, { parent, listStart }: ListItemToken): boolean {
  return parent === by.parent && listStart === by.list;
}

/** Obsidian's callout for a question, and its other names. */
const ASKING_CALLOUTS: ReadonlySet<string> = new Set(['question', 'help', 'faq']);
