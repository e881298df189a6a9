import type { App, TFile } from 'obsidian';
import type { Logbook } from '../logbook';
import { makeNote, type Rivals } from './make-note';
import { ask, communityPlugin, property } from './undocumented';
import { messageOf } from '../../core/error-message';

/** What an entry is made from. */
export interface EntryText {
  readonly path: string;
  readonly text: string;
  /** The user's own template; undefined for a built-in one. */
  readonly template: TFile | undefined;
  readonly rivals: Rivals;
}

/**
 * Makes an entry, and lets Templater run the commands of its template. Where it cannot, they stay as text, and the warning
 * says so.
 */
export async function makeEntry(logbook: Logbook, { path, text, template, rivals }: EntryText): Promise<{ readonly file: TFile | undefined; readonly warning?: string }> {
  const { app, strings } = logbook;
  if (template === undefined || !text.includes('<%')) return { file: await makeNote(app.vault, path, text, rivals) };
  const templater = property(communityPlugin(app, 'templater-obsidian'), 'templater');
  if (templater === undefined) return { file: await makeNote(app.vault, path, text, rivals), warning: strings.capture.templaterMissing(template.basename) };
  // Templater looks at each new note too, a moment later, unless it is told that the note is being worked on.
  ask(templater, 'start_templater_task', path);
  try {
    const file = await makeNote(app.vault, path, text, rivals);
    if (file === undefined) return { file };
    const reason = await commandsRun(logbook, templater, file, text, template);
    return { file, ...(reason !== undefined && { warning: strings.capture.templaterFailed(template.basename, reason) }) };
  } finally {
    endLater(logbook, templater, path);
  }
}

/** Lets Templater bring the cursor to where the template wants it, if its user has it do so. */
export async function jumpToTemplaterCursor(app: App, file: TFile): Promise<void> {
  const plugin = communityPlugin(app, 'templater-obsidian');
  try {
    await ask(property(plugin, 'editor_handler'), 'jump_to_next_cursor_location', file, true);
  } catch {
    // The cursor stays where one goes on writing.
  }
}

/** Gives why they could not be run. */
async function commandsRun({ app: { vault }, strings }: Logbook, templater: unknown, file: TFile, text: string, template: TFile): Promise<string | undefined> {
  try {
    const config = call(templater, 'create_running_config', template, file, CREATE_FROM_TEMPLATE);
    const filled = await call(templater, 'parse_template', config, text);
    if (typeof filled !== 'string') throw new Error(typeof filled);
    // Who has written in the note meanwhile, or made it before, keeps what is there.
    const result = await vault.process(file, (now) => (now === text ? filled : now));
    return result !== filled && result.includes('<%') ? strings.capture.templaterLate : undefined;
  } catch (error) {
    return messageOf(error).replace(/[.。]$/, '');
  }
}

function call(owner: unknown, method: string, ...about: readonly unknown[]): unknown {
  const found = property(owner, method);
  if (typeof found !== 'function') throw new TypeError(`${method}?`);
  return Reflect.apply(found, owner, about);
}

function endLater({ plugin }: Logbook, templater: unknown, path: string): void {
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    window.clearTimeout(timer);
    ask(templater, 'end_templater_task', path);
  };
  const timer = window.setTimeout(end, LONGER_THAN_IT_WAITS);
  plugin.register(end);
}

const CREATE_FROM_TEMPLATE = 0;
const LONGER_THAN_IT_WAITS = 1000;
