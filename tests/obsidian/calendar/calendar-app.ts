import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerCalendar } from '../../../src/obsidian/calendar/register-calendar';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { startHost, type Host, type HostOptions, type PluginSource } from '../../host/in-jest';
import { pluginPart } from '../../support/plugin-part';

export interface CalendarApp {
  readonly host: Host;
  readonly source: PluginSource;
  readonly settings: { -readonly [K in keyof Settings]: Settings[K] };
}

/** The app with the log and its calendar in it. */
export async function calendarApp(options: HostOptions = {}): Promise<CalendarApp> {
  const settings = { ...DEFAULT_SETTINGS };
  const host = await startHost(options);
  const source = pluginPart((logbook) => registerCalendar(logbook, registerLog(logbook)), settings, options.language === 'zh' ? 'zh' : 'en');
  await host.enable(source);
  return { host, source, settings };
}

/** The same, with the calendar in front and its entries drawn. */
export async function openCalendar(options: HostOptions = {}): Promise<CalendarApp> {
  const app = await calendarApp(options);
  await app.host.user.run('research-logbook:open-calendar');
  await app.host.settled();
  return app;
}

/** Resolves when something holds that the app comes to by itself. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (holds()) return;
    await new Promise((resolve) => window.setTimeout(resolve, 5));
  }
  throw new Error(`It never held: ${holds.toString()}`);
}

export function dayButton(day: string): HTMLButtonElement {
  const button = document.querySelector<HTMLButtonElement>(`button[data-day="${day}"]`);
  if (button === null) throw new Error(`The calendar does not show ${day}`);
  return button;
}

export const label = (day: string): string => dayButton(day).getAttribute('aria-label') ?? '';

export const dots = (day: string): number => dayButton(day).querySelectorAll('.research-logbook-dot:not(.is-hollow)').length;

/** What the keyboard is on: a day or a week, else the text or label of the element. */
export function focused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return '';
  return element.dataset['day'] ?? element.dataset['week'] ?? element.getAttribute('aria-label') ?? element.textContent;
}

export const title = (): string => document.querySelector('.research-logbook-calendar-title')?.textContent ?? '';
