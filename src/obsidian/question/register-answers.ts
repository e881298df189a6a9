import { Notice, type Editor, type TFile } from 'obsidian';
import { messageOf } from '../../core/error-message';
import type { Question } from '../../core/question/question';
import { isDeepRead } from '../concept/concept-notes';
import type { Entries } from '../log/entries';
import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { answerHere, AnsweredQuestionModal, questionsAnsweredAt } from './answer/answer-here';
import { questionDeeds } from './answer/question-deeds';
import { askHere } from './ask/ask-here';
import { AskSuggest } from './ask/ask-suggest';
import { PaperQuestionModal } from './ask/paper-question-modal';
import type { QuestionActions } from './question-actions';
import type { QuestionIndex } from './question-index';

/** Gives the app what asks questions and what answers, drops and reopens them. */
export function registerAnswers(logbook: Logbook, entries: Entries, index: QuestionIndex): QuestionActions {
  const { app, plugin, strings: { answers: words } } = logbook;
  const open = modalSlot(plugin);
  const deeds = questionDeeds(logbook, entries, index, open);
  plugin.addCommand({ id: 'ask-question', name: words.ask, icon: 'circle-help', editorCallback: (editor, { file }) => askHere(logbook, index, editor, file) });
  plugin.registerEditorSuggest(new AskSuggest(logbook, index));
  plugin.addCommand({
    id: 'ask-about-paper',
    name: words.askPaper,
    icon: 'message-circle-question',
    checkCallback: (isChecking) => {
      const file = app.workspace.getActiveFile();
      if (file === null || !isDeepRead(app, file)) return false;
      if (!isChecking) open(new PaperQuestionModal(logbook, file));
      return true;
    },
  });
  const onLine = (id: string, name: string, icon: string, isFor: (question: Question) => boolean, act: (question: Question) => void): void => {
    plugin.addCommand({
      id,
      name,
      icon,
      editorCallback: async (editor, { file }) => {
        if (file === null) return;
        const found = await questionAt(index, editor, file);
        if (found !== undefined && isFor(found)) act(found);
        else new Notice(words.noQuestionHere);
      },
    });
  };
  onLine('answer-question', words.answer, 'check', ({ state }) => state === 'open', (question) => deeds.answer(question));
  onLine('drop-question', words.drop, 'x', ({ state }) => state === 'open', (question) => deeds.drop(question));
  onLine('reopen-question', words.reopen, 'rotate-ccw', ({ state }) => state !== 'open', (question) => deeds.reopen(question));
  const close = (question: Question, editor: Editor, file: TFile): void => {
    void answerHere(logbook, index, editor, file).then((here) => (here === undefined ? undefined : deeds.answerAt(question, here.answer, true))).catch((failure: unknown) => void new Notice(messageOf(failure)));
  };
  plugin.addCommand({
    id: 'answer-here',
    name: words.answerHere,
    icon: 'reply',
    editorCallback: async (editor, { file }) => {
      const here = file === null ? undefined : await answerHere(logbook, index, editor, file);
      if (here !== undefined && file !== null) open(new AnsweredQuestionModal(logbook, here.questions, (question) => close(question, editor, file)));
    },
  });
  plugin.registerEvent(app.workspace.on('editor-menu', (menu, editor, { file }) => {
    for (const question of file === null ? [] : questionsAnsweredAt(index, editor)) {
      menu.addItem((item) => item.setTitle(words.closeHere(question.text)).setIcon('check').onClick(() => file === null || close(question, editor, file)));
    }
  }));
  return deeds;
}

/** The question in the line with the cursor; of several the one that the cursor is in. */
async function questionAt(index: QuestionIndex, editor: Editor, file: TFile): Promise<Question | undefined> {
  const { questions } = await index.read(file, editor.getValue());
  const { line } = editor.getCursor();
  const offset = editor.posToOffset(editor.getCursor());
  const own = questions.filter((question) => question.line === line);
  return own.find(({ span }) => span.end >= offset) ?? own.at(-1);
}
