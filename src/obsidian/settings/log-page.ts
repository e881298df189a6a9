import type { Setting, SettingDefinition, SettingDefinitionPage } from 'obsidian';
import type { SettingKey } from '../../core/change-settings';
import { stringsFor } from '../../core/i18n/index';
import { dayOfDate, daysAway } from '../../core/log/day-span';
import { formatProblems, UNUSABLE } from '../../core/log/format-problems';
import { headingFormatProblem, headingStyleOf } from '../../core/log/heading-format';
import { writeDays } from '../../core/log/heading-style';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { appDateNames } from '../log/app-date-names';
import { dailyNoteRow } from './daily-note-row';
import { logPathExample } from './log-path-example';
import { noteComplaint } from './note-complaint';
import type { OpenSettings } from './open-settings';

export function logPage(open: OpenSettings): SettingDefinitionPage<SettingKey> {
  const { logbook: { app, strings: { settings: words } } } = open;
  return {
    type: 'page',
    name: words.log.name,
    desc: words.log.desc,
    items: [
      {
        name: words.log.format,
        desc: words.log.formatDesc,
        aliases: ['format', 'YYYY', '格式'],
        control: { type: 'text', key: 'logFormat', placeholder: DEFAULT_SETTINGS.logFormat, validate: (format) => formatComplaint(format, open) },
      },
      exampleRow(open),
      {
        name: words.log.heading,
        desc: words.log.headingDesc,
        aliases: ['heading', 'YYYY', '标题'],
        control: { type: 'text', key: 'logHeadingFormat', placeholder: DEFAULT_SETTINGS.logHeadingFormat, validate: (format) => headingComplaint(format, open) },
      },
      headingExampleRow(open),
      { name: words.log.pageTitle, desc: words.log.pageTitleDesc(usualTitle(open)), control: { type: 'text', key: 'logTitle' } },
      { name: words.log.map, desc: words.log.mapDesc, aliases: ['heat map', '热力图'], control: { type: 'toggle', key: 'logHeatMap' } },
      {
        name: words.log.template,
        desc: words.log.templateDesc,
        control: { type: 'file', key: 'logTemplate', filter: ({ extension }) => extension === 'md', validate: (path) => noteComplaint(path, app, words) },
      },
      {
        name: words.log.spanTemplate,
        desc: words.log.spanTemplateDesc,
        control: { type: 'file', key: 'spanTemplate', filter: ({ extension }) => extension === 'md', validate: (path) => noteComplaint(path, app, words) },
      },
      { name: words.log.follow, desc: words.log.followDesc, aliases: ['Daily notes', 'Periodic Notes', '日记'], control: { type: 'toggle', key: 'followDailyNotes' } },
      dailyNoteRow(open),
    ],
  };
}

/** The path of today's entry as the format stands, and what is odd about the format. */
function exampleRow(open: OpenSettings): SettingDefinition<SettingKey> {
  const { logbook: { strings }, saved } = open;
  return followingRow(open, strings.settings.log.today, (setting) => {
    const names = appDateNames();
    setting.setDesc(logPathExample(saved.settings, new Date(), names));
    for (const problem of formatProblems(saved.settings.logFormat, names)) {
      setting.descEl.createDiv({ cls: 'research-logbook-warning', text: strings.log.formatProblem[problem] });
    }
  });
}

/** `2026.3.2, 2026.3.2-3.5` */
function headingExampleRow(open: OpenSettings): SettingDefinition<SettingKey> {
  const { logbook: { strings }, saved } = open;
  return followingRow(open, strings.settings.log.headingExample, (setting) => {
    const style = headingStyleOf(saved.settings.logHeadingFormat);
    const start = dayOfDate(new Date());
    setting.setDesc([writeDays({ start }, style), writeDays({ start, end: daysAway(start, 3) }, style)].join('  ·  '));
  });
}

/** A row that is drawn again whenever a setting changes. */
function followingRow({ saved }: OpenSettings, name: string, draw: (setting: Setting) => void): SettingDefinition<SettingKey> {
  return {
    name,
    searchable: false,
    render: (setting) => {
      draw(setting);
      return saved.follow(() => draw(setting));
    },
  };
}

function usualTitle({ saved, logbook }: OpenSettings): string {
  const { language } = saved.settings;
  return language === 'auto' ? logbook.strings.settings.log.name : stringsFor(language).log;
}

function headingComplaint(format: string, { logbook: { strings } }: OpenSettings): string | undefined {
  const problem = format.trim() === '' ? undefined : headingFormatProblem(format.trim());
  return problem === undefined ? undefined : strings.settings.log.headingProblem[problem];
}

function formatComplaint(format: string, { logbook: { strings } }: OpenSettings): string | undefined {
  const unusable = format.trim() === '' ? undefined : formatProblems(format, appDateNames()).find((problem) => UNUSABLE.has(problem));
  return unusable === undefined ? undefined : strings.log.formatProblem[unusable];
}
