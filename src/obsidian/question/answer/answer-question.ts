import type { App, TFile } from 'obsidian';
import { afterMark, backLink, linkHeading, markAnswer, type AnswerPlace } from '../../../core/question/answer-place';
import { findQuestion } from '../../../core/question/find-question';
import { newQuestionId } from '../../../core/question/identity/question-id';
import { answerEdits, canHaveId, idEdits } from '../../../core/question/question-edits';
import type { Question } from '../../../core/question/question';
import { questionsIn } from '../../../core/question/questions-in';
import { splitQuestions } from '../../../core/question/split-questions';
import { applyEdits, sortEdits } from '../../../core/text/edit';
import { scan } from '../../../core/text/scan';
import { changeNote, exchangeNote, type FileChange } from '../../change-note';
import { templateLanguage } from '../../language';
import type { Logbook } from '../../logbook';

/** Where the answer to a question is: a place of a note. */
export interface ChosenAnswer {
  readonly file: TFile;
  readonly place: AnswerPlace;
  /** What the link to it is called: `DeepMD · virial`. */
  readonly label: string;
  /** How the place of the answer was made, where it was made for it. */
  readonly made?: FileChange;
}

/** What was changed to answer a question, and where the answer is to be written. */
export interface AnsweredQuestion {
  readonly changes: readonly FileChange[];
  readonly file: TFile;
  /** Offset in the text of the answer's note. */
  readonly cursor: number;
}

/**
 * Answers a question: the place of the answer links back to it, it is ticked, stamped with the day, and links there. Both notes are
 * changed, or none. Rejects with a message for the user, as when the question or the place is gone.
 */
export async function answerQuestion(logbook: Logbook, question: Question, { file, place, label, made: first }: ChosenAnswer, day: string): Promise<AnsweredQuestion> {
  const { app, strings: { answers: words, questions } } = logbook;
  const asking = app.vault.getFileByPath(question.note);
  if (asking === null) throw new Error(questions.gone(question.note));
  const changes: FileChange[] = first === undefined ? [] : [first];
  const change = async (each: TFile, edit: (text: string) => string): Promise<string> => {
    const made = await changeNote(app, each, edit);
    const last = changes.findLastIndex(({ file: known }) => known === each);
    const known = changes[last];
    // What came between, from a sync or the keyboard, is not ours to take back.
    if (known === undefined || known.after !== made.before) changes.push({ file: each, ...made });
    else changes[last] = { file: each, before: known.before, after: made.after };
    return made.after;
  };
  try {
    // A question that shares its line with others needs one of its own.
    if (question.rule === 'R3') await change(asking, (text) => split(text, question));
    const id = newId('q', await app.vault.cachedRead(asking));
    let ownId: string | undefined;
    await change(asking, (text) => {
      const found = openQuestion(text, question, words.changed(question.text));
      ownId = canHaveId(text, found) ? (found.id ?? id) : undefined;
      return applyEdits(text, idEdits(text, found, id));
    });
    const back = backLink(linked(app, asking, file.path, ownId === undefined ? subpathOf(question) : `#^${ownId}`, dayLabel(question, asking)), templateLanguage(logbook.settings));
    let subpath = '';
    let cursor = 0;
    const marked = await change(file, (text) => {
      const found = markAnswer(scan(text), movedPlace(place, file === asking ? sincePlaced(changes[0], first) : undefined), back, newId('a', text));
      if (found === undefined) throw new Error(words.placeGone(file.basename));
      ({ subpath } = found);
      cursor = afterMark(text, found);
      return applyEdits(text, found.edits);
    });
    await change(asking, (text) => {
      const found = openQuestion(text, question, words.changed(question.text));
      return applyEdits(text, answerEdits(text, found, { day, link: linked(app, file, asking.path, subpath, label) }));
    });
    return { changes, file, cursor: file === asking ? Math.min(cursor, marked.length) : cursor };
  } catch (failure) {
    // A note that has changed since keeps what was written in it; the other one is put back all the same.
    for (const { file: each, before, after } of changes.reverse()) await exchangeNote(app, each, { before: after, after: before }).catch(() => false);
    throw failure;
  }
}

/** What was changed in a note since the place of the answer was found in it. */
function sincePlaced(change: FileChange | undefined, made: FileChange | undefined): FileChange | undefined {
  return change === undefined || made === undefined ? change : { ...change, before: made.after };
}

function split(text: string, question: Question): string {
  const note = scan(text);
  const { questions } = questionsIn(note, { path: question.note });
  const own = findQuestion(text, question, { path: question.note });
  return own?.rule === 'R3' ? applyEdits(text, sortEdits(splitQuestions(note, questions.filter(({ line, rule }) => rule === 'R3' && line === own.line)))) : text;
}

function openQuestion(text: string, question: Question, gone: string): Question {
  const found = findQuestion(text, question, { path: question.note });
  if (found === undefined || found.state !== 'open') throw new Error(gone);
  return found;
}

/** In the question's own note, what was written in it moves the place of the answer. */
function movedPlace(place: AnswerPlace, change: FileChange | undefined): AnswerPlace {
  if (change === undefined || change.before === change.after || place.kind === 'newHeading') return place;
  const start = commonStart(change.before, change.after);
  const moved = change.after.length - change.before.length;
  if (place.kind === 'block') return place.span.start < start ? place : { ...place, span: { start: place.span.start + moved, end: place.span.end + moved } };
  const lineOf = (text: string): number => text.split('\n').length;
  const before = change.before.slice(0, start).split('\n').length - 1;
  return place.line <= before ? place : { ...place, line: place.line + lineOf(change.after) - lineOf(change.before) };
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function linked({ fileManager }: App, file: TFile, from: string, subpath: string, label: string): string {
  return fileManager.generateMarkdownLink(file, from, subpath === '' ? undefined : subpath, label.replace(/[[\]|]/g, ' '));
}

function subpathOf({ section }: Question): string {
  const heading = linkHeading(section ?? '');
  return heading === '' ? '' : `#${heading}`;
}

function dayLabel({ asked }: Question, { basename }: TFile): string {
  return asked ?? basename;
}

function newId(kind: 'q' | 'a', text: string): string {
  const taken = new Set([...text.matchAll(/\^(?:q|a)-(\w+)/g)].map(([, digits = '']) => `q-${digits}`));
  return newQuestionId(taken, Math.random).replace(/^q/, kind);
}
