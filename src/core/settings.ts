import type { Visibility } from './publish/select/visibility';

/** What the user decides; kept in the plugin's `data.json`, read by the app and by the command line alike. */
export interface Settings {
  /** Language of generated text; `auto` takes the language of the published notes. */
  readonly language: 'auto' | 'en' | 'zh';
  /** Title of the site; empty takes the vault's name. */
  readonly siteTitle: string;
  /** The plugin's own folders, vault paths without slashes at the ends. */
  readonly folders: Folders;
  /** Beside the plugin's own folders, which are public unless a rule here says otherwise. */
  readonly rules: readonly VisibilityRule[];
  /** Path of the note that is the site's home page; empty looks for README, index, Home, 首页. */
  readonly home: string;
  /** Properties that readers see, in this order; all others never leave the vault. */
  readonly propertiesShown: readonly string[];
  /** Columns of a literature table, in this order: names of properties or of sections of a deep read. Readers see them too. */
  readonly literatureColumns: readonly string[];
  /** Names of log entries below the log's folder, in moment's tokens: `YYYY-MM-DD`, `YYYY/MM/YYYY-MM-DD`. */
  readonly logFormat: string;
  /** Days in the headings of the log page: `YYYY.M.D`; a span, `2023.5.30-6.11`, follows from it. */
  readonly logHeadingFormat: string;
  /** Title of the log page; empty takes the language's word for it. The author's introduction may say another. */
  readonly logTitle: string;
  /** The log page shows a year as a map of its days. */
  readonly logHeatMap: boolean;
  /** Path of the note that a new log entry begins as; empty takes the built-in template. */
  readonly logTemplate: string;
  /** Path of the note that a new entry of a span of days begins as; empty takes the built-in template. */
  readonly spanTemplate: string;
  /** Path of the note that the plan of a new week begins as; empty takes that of Periodic Notes, else the built-in template. */
  readonly weekTemplate: string;
  /** What a new deep read begins as: the name of a built-in template, or the path of a note in `paperTemplates`. */
  readonly paperTemplate: string;
  /** Folder of the user's own templates of deep reads; empty for none. */
  readonly paperTemplates: string;
  /** Path of the BibTeX, CSL-JSON or RIS file in the vault that serves as a library to pick papers from; empty for none. */
  readonly bibliography: string;
  /** Address that services on papers are told, so that they may write; empty for none. */
  readonly mailto: string;
  /** Slots of a day in a new week plan, in this order: `Morning`; empty takes those of the language. */
  readonly planSlots: readonly string[];
  /** Today's entry is the note that the core Daily notes or Periodic Notes would open, where one of them is in use. */
  readonly followDailyNotes: boolean;
  /** Where the app writes the site: a path in the vault with a dot-folder in it, or a computer's absolute path outside the vault. */
  readonly siteFolder: string;
  /** Address of the published site, for the app to open; empty opens a preview of the folder. */
  readonly siteUrl: string;
}

export interface Folders {
  readonly log: string;
  readonly papers: string;
  readonly concepts: string;
  readonly plans: string;
  readonly projects: string;
}

export function ownFolders({ log, papers, concepts, plans, projects }: Folders): readonly string[] {
  return [log, papers, concepts, plans, projects];
}

/** Notes under `folder` (`''` is the whole vault) have this visibility, unless a longer rule or the note says otherwise. */
export interface VisibilityRule {
  readonly folder: string;
  readonly visibility: Visibility;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  siteTitle: '',
  folders: { log: 'Log', papers: 'Papers', concepts: 'Concepts', plans: 'Plans', projects: 'Projects' },
  rules: [],
  home: '',
  propertiesShown: ['authors', 'year', 'venue', 'doi', 'arxiv', 'url', 'code', 'status', 'rating', 'date', 'end', 'tags'],
  literatureColumns: ['year', 'institution', 'title', 'citations', 'datasets', 'features', 'method'],
  logFormat: 'YYYY-MM-DD',
  logHeadingFormat: 'YYYY.M.D',
  logTitle: '',
  logHeatMap: true,
  logTemplate: '',
  spanTemplate: '',
  weekTemplate: '',
  paperTemplate: 'close-reading',
  paperTemplates: '',
  bibliography: '',
  mailto: '',
  planSlots: [],
  followDailyNotes: true,
  siteFolder: '.site',
  siteUrl: '',
};
