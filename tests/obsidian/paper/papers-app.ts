import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerPapers } from '../../../src/obsidian/paper/register-papers';
import { startHost, type Host, type HostOptions } from '../../host/in-jest';
import { pluginPart } from '../../support/plugin-part';

export interface PapersApp {
  readonly host: Host;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  readonly note: (path: string) => Promise<string>;
  /** Enables the plugin once more, after it was disabled. */
  readonly enable: () => Promise<void>;
}

/** An app in which deep reads can be made; the addresses that begin so are answered a text or a status (0: not at all), all others 404. */
export async function papersApp(answers: Readonly<Record<string, string | number>> = {}, settings: Partial<Settings> = {}, options: HostOptions = {}): Promise<PapersApp> {
  const source = pluginPart(registerPapers, { ...DEFAULT_SETTINGS, ...settings });
  const host = await startHost(options);
  const asked: string[] = [];
  host.respond(({ url }) => {
    asked.push(url);
    const found = Object.keys(answers).find((address) => url.startsWith(address));
    const given = found === undefined ? 404 : (answers[found] ?? 404);
    if (given === 0) throw new Error('net::ERR_CONNECTION_REFUSED');
    return typeof given === 'number' ? { status: given } : { body: given };
  });
  const enable = async (): Promise<void> => {
    await host.enable(source);
  };
  await enable();
  return { host, asked, enable, note: (path) => host.otherProgram.read(path) };
}

/** An answer of a service, as its documentation has it. */
export function answer(file: string): string {
  return readFileSync(join(__dirname, '../../core/paper/lookup/answers', file), 'utf8');
}

/** Puts a text into the field at once, as pasting does. */
export async function paste(host: Host, text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('The field has not the focus');
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await host.settled();
}

/** The papers that are offered. */
export function offered(): string[] {
  return [...document.querySelectorAll('.research-logbook-paper-result')].map((button) => [...button.children].map(({ textContent }) => textContent).join(' | '));
}

/** The papers that are offered once the library has been read, which lets others run meanwhile. */
export async function offeredOnceRead(): Promise<string[]> {
  while (document.querySelector('.research-logbook-paper-results > .research-logbook-hint') !== null) await new Promise((resolve) => setTimeout(resolve, 10));
  return offered();
}

export function hint(): string {
  return document.querySelector('.research-logbook-deep-read .research-logbook-hint')?.textContent ?? '';
}

export function alerts(): string[] {
  return [...document.querySelectorAll('.research-logbook-deep-read [role="alert"]')].map(({ textContent }) => textContent);
}
