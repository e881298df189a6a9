import { Menu, Notice } from 'obsidian';
import { isQuestion } from '../../../core/question/asking-note';
import type { Question, Suggestion } from '../../../core/question/question';
import { linksInText } from '../../../core/note/property-links';
import type { Logbook } from '../../logbook';
import { openQuestion } from '../open-question';
import type { QuestionActions } from '../question-actions';

/** What can be done with a question, or with what may be one. */
export function questionMenu(logbook: Logbook, asked: Question | Suggestion, actions: QuestionActions | undefined): Menu {
  const { strings: { questions: words }, app: { workspace } } = logbook;
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void): Menu => menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  add(words.goTo, 'arrow-right', () => void openQuestion(logbook, asked, false));
  add(words.goToInTab, 'file-plus', () => void openQuestion(logbook, asked, 'tab'));
  for (const { target, text } of vaultLinks(asked.text)) add(words.openNamed(text ?? target), 'link', () => void workspace.openLinkText(target, asked.note, 'tab'));
  menu.addSeparator();
  if (isQuestion(asked) && actions !== undefined) {
    if (asked.state === 'open') add(words.answer, 'check', () => actions.answer(asked));
    if (asked.state === 'open') add(words.drop, 'x', () => actions.drop(asked));
    else add(words.reopen, 'rotate-ccw', () => actions.reopen(asked));
  }
  add(words.copyLink, 'copy', () => void copyLink(logbook, asked));
  return menu;
}

/** Runs the action of a key; whether there is one. */
export function pressKey(key: string, asked: Question | Suggestion, actions: QuestionActions | undefined): boolean {
  if (actions === undefined || !isQuestion(asked)) return false;
  const isOpen = asked.state === 'open';
  if (key === 'a' && isOpen) actions.answer(asked);
  else if (key === 'd' && isOpen) actions.drop(asked);
  else if (key === 'r' && !isOpen) actions.reopen(asked);
  else return false;
  return true;
}

/** To the block of the question where it has an id, else to its heading. */
async function copyLink({ app, strings: { questions: words } }: Logbook, asked: Question | Suggestion): Promise<void> {
  const file = app.vault.getFileByPath(asked.note);
  if (file === null) {
    new Notice(words.gone(asked.note));
    return;
  }
  const id = isQuestion(asked) ? asked.id : undefined;
  const subpath = id !== undefined ? `#^${id}` : asked.section !== undefined ? `#${asked.section}` : '';
  try {
    await activeWindow.navigator.clipboard.writeText(app.fileManager.generateMarkdownLink(file, '', subpath));
    new Notice(words.copied);
  } catch {
    new Notice(words.cannotCopy);
  }
}

function vaultLinks(text: string): readonly { readonly target: string; readonly text?: string }[] {
  return linksInText(text).filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target));
}
