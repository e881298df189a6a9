import { headingFormatProblem } from './log/heading-format';
import { folderPath } from './note/folder-path';
import { columnsOf } from './paper/literature-options';
import { DEFAULT_SETTINGS, ownFolders, type Folders, type Settings, type VisibilityRule } from './settings';
import { isRecord } from './record';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** One setting that could not be read. */
export interface SettingsProblem {
  /** `rules[0].visibility` */
  readonly setting: string;
  /** What stands there, as JSON, cut where it is long. */
  readonly written: string;
  /** What could not be read, what is done instead, and the remedy, in one sentence. */
  readonly message: string;
}

/**
 * Reads what was saved: keeps what fits, puts the default where something does not, and names it. A rule that cannot
 * be read keeps its folder private, and when even the folder cannot be read, every folder.
 */
export function parseSettings(saved: unknown): ParsedSettings {
  const report = new Report();
  if (saved === undefined || saved === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(saved)) {
    report.add('settings', saved, ', not an object; every folder is private until they are repaired or deleted');
    return { settings: { ...DEFAULT_SETTINGS, rules: allPrivate(DEFAULT_SETTINGS.folders) }, problems: report.problems };
  }
  const { folders, closed } = parseFolders(saved.folders, report);
  return {
    settings: {
      language: saved.language === 'en' || saved.language === 'zh' || saved.language === 'auto' ? saved.language : report.fallback('language', saved.language, DEFAULT_SETTINGS.language),
      siteTitle: text('siteTitle', saved.siteTitle, DEFAULT_SETTINGS.siteTitle, report),
      folders,
      rules: [...parseRules(saved.rules, folders, report), ...closed],
      home: text('home', saved.home, DEFAULT_SETTINGS.home, report),
      propertiesShown: parseNames('propertiesShown', saved.propertiesShown, report),
      literatureColumns: columns(saved.literatureColumns, report),
      logFormat: text('logFormat', saved.logFormat, DEFAULT_SETTINGS.logFormat, report) || DEFAULT_SETTINGS.logFormat,
      logHeadingFormat: headingFormat(saved.logHeadingFormat, report),
      logTitle: text('logTitle', saved.logTitle, DEFAULT_SETTINGS.logTitle, report),
      logHeatMap: flag('logHeatMap', saved.logHeatMap, DEFAULT_SETTINGS.logHeatMap, report),
      logTemplate: text('logTemplate', saved.logTemplate, DEFAULT_SETTINGS.logTemplate, report),
      spanTemplate: text('spanTemplate', saved.spanTemplate, DEFAULT_SETTINGS.spanTemplate, report),
      weekTemplate: text('weekTemplate', saved.weekTemplate, DEFAULT_SETTINGS.weekTemplate, report),
      paperTemplate: text('paperTemplate', saved.paperTemplate, DEFAULT_SETTINGS.paperTemplate, report) || DEFAULT_SETTINGS.paperTemplate,
      paperTemplates: text('paperTemplates', saved.paperTemplates, DEFAULT_SETTINGS.paperTemplates, report),
      bibliography: text('bibliography', saved.bibliography, DEFAULT_SETTINGS.bibliography, report),
      mailto: text('mailto', saved.mailto, DEFAULT_SETTINGS.mailto, report),
      planSlots: parseNames('planSlots', saved.planSlots, report),
      followDailyNotes: flag('followDailyNotes', saved.followDailyNotes, DEFAULT_SETTINGS.followDailyNotes, report),
      siteFolder: text('siteFolder', saved.siteFolder, DEFAULT_SETTINGS.siteFolder, report) || DEFAULT_SETTINGS.siteFolder,
      siteUrl: text('siteUrl', saved.siteUrl, DEFAULT_SETTINGS.siteUrl, report),
    },
    problems: report.problems,
  };
}

class Report {
  readonly problems: SettingsProblem[] = [];

  add(setting: string, value: unknown, instead: string): void {
    const written = shown(value);
    this.problems.push({ setting, written, message: `Cannot read the setting "${setting}": it is ${written}${instead}.` });
  }

  fallback<T extends string>(setting: string, value: unknown, otherwise: T): T {
    if (value !== undefined) this.add(setting, value, `; "${otherwise}" is used until it is set again`);
    return otherwise;
  }
}

function parseFolders(saved: unknown, report: Report): { folders: Folders; closed: VisibilityRule[] } {
  const closed: VisibilityRule[] = [];
  if (saved !== undefined && !isRecord(saved)) {
    report.add('folders', saved, '; the usual folders are used, and kept private, until it is set again');
    return { folders: DEFAULT_SETTINGS.folders, closed: allPrivate(DEFAULT_SETTINGS.folders) };
  }
  const folder = (name: keyof Folders): string => {
    const usual = DEFAULT_SETTINGS.folders[name];
    const value = saved?.[name];
    if (value === undefined) return usual;
    const path = typeof value === 'string' ? folderPath(value) : undefined;
    if (path !== undefined && path !== '') return path;
    report.add(`folders.${name}`, value, `; "${usual}" is used, and kept private, until it names a folder of the vault`);
    closed.push({ folder: usual, visibility: 'private' });
    return usual;
  };
  const folders = { log: folder('log'), papers: folder('papers'), concepts: folder('concepts'), plans: folder('plans'), projects: folder('projects') };
  return { folders, closed };
}

function parseRules(saved: unknown, folders: Folders, report: Report): VisibilityRule[] {
  if (saved === undefined) return [...DEFAULT_SETTINGS.rules];
  if (!Array.isArray(saved)) {
    report.add('rules', saved, ', not a list; every folder is private until it is set again');
    return allPrivate(folders);
  }
  const items: readonly unknown[] = saved;
  const rules: VisibilityRule[] = [];
  let lost = false;
  items.forEach((item, at) => {
    const rule = isRecord(item) ? item : {};
    const { folder, visibility } = readRule(item);
    if (folder === undefined) {
      report.add(`rules[${at}].folder`, rule.folder, '; every folder is private until it names a folder of the vault');
      lost = true;
    } else if (visibility === undefined) {
      report.add(`rules[${at}].visibility`, rule.visibility, `; "${folder}" is private until it is "private", "protected" or "public"`);
    }
    if (folder !== undefined) rules.push({ folder, visibility: visibility ?? 'private' });
  });
  return lost ? [...rules.map(({ folder }) => ({ folder, visibility: 'private' as const })), ...allPrivate(folders)] : rules;
}

/** What can be read of one entry of the rules. */
export function readRule(entry: unknown): Partial<VisibilityRule> {
  const rule = isRecord(entry) ? entry : {};
  const folder = typeof rule.folder === 'string' ? folderPath(rule.folder) : undefined;
  const visibility = rule.visibility === 'public' || rule.visibility === 'protected' || rule.visibility === 'private' ? rule.visibility : undefined;
  return { ...(folder !== undefined && { folder }), ...(visibility !== undefined && { visibility }) };
}

/** Nothing is published then but notes whose own properties say so. */
function allPrivate(folders: Folders): VisibilityRule[] {
  return ['', ...ownFolders(folders)].map((folder) => ({ folder, visibility: 'private' }));
}

function parseNames(setting: 'propertiesShown' | 'literatureColumns' | 'planSlots', saved: unknown, report: Report): readonly string[] {
  if (saved === undefined) return DEFAULT_SETTINGS[setting];
  const items: readonly unknown[] = Array.isArray(saved) ? saved : [];
  const names = items.filter((item) => typeof item === 'string');
  if (!Array.isArray(saved) || names.length < items.length) {
    report.add(setting, saved, '; only the names in it that are text are used until it is a list of names');
  }
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** A table without columns shows the usual ones. */
function columns(saved: unknown, report: Report): readonly string[] {
  const names = columnsOf(parseNames('literatureColumns', saved, report));
  return names.length === 0 ? DEFAULT_SETTINGS.literatureColumns : names;
}

function text(setting: string, value: unknown, otherwise: string, report: Report): string {
  return typeof value === 'string' ? value.trim() : report.fallback(setting, value, otherwise);
}

function headingFormat(value: unknown, report: Report): string {
  const usual = DEFAULT_SETTINGS.logHeadingFormat;
  const format = text('logHeadingFormat', value, usual, report) || usual;
  if (headingFormatProblem(format) === undefined) return format;
  report.add('logHeadingFormat', value, `; "${usual}" is used until it is a format of year, month and day, in this order, such as "YYYY-MM-DD"`);
  return usual;
}

function flag(setting: string, value: unknown, otherwise: boolean, report: Report): boolean {
  if (value !== undefined && typeof value !== 'boolean') report.add(setting, value, `; ${String(otherwise)} is used until it is true or false`);
  return typeof value === 'boolean' ? value : otherwise;
}


function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value).slice(0, 40);
}
