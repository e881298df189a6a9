// First: it brings what a browser has and jsdom lacks.
import { startHost, type Host, type HostOptions } from '../../host/in-jest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerLog } from '../../../src/obsidian/log/register-log';
import { registerPlanWeeks, type BeginWeek } from '../../../src/obsidian/plan/register-plan-weeks';
import { pluginPart } from '../../support/plugin-part';

/** The app with the log and the weeks of the plans in it; Chinese, where weeks begin on Monday, unless told otherwise. */
export async function planWeeksApp(files: Readonly<Record<string, string>>, changed: Partial<Settings> = {}, options: HostOptions = {}): Promise<Host> {
  return (await beginningApp(files, changed, options)).host;
}

/** The same, with what a view of a week begins one with. */
export async function beginningApp(files: Readonly<Record<string, string>>, changed: Partial<Settings> = {}, options: HostOptions = {}): Promise<{ readonly host: Host; readonly begin: BeginWeek }> {
  const host = await startHost({ language: 'zh', ...options, files });
  let begin: BeginWeek | undefined;
  const part = pluginPart((logbook) => {
    begin = registerPlanWeeks(logbook, registerLog(logbook));
  }, { ...DEFAULT_SETTINGS, ...changed }, (options.language ?? 'zh') === 'zh' ? 'zh' : 'en');
  await host.enable(part);
  return {
    host,
    begin: async (firstDay) => {
      await begin?.(firstDay);
      await host.settled();
    },
  };
}
