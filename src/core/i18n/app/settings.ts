import type { HeadingFormatProblem } from '../../log/heading-format';
import type { Folders } from '../../settings';
import type { SettingsProblem } from '../../parse-settings';

type FolderWords = Readonly<Record<keyof Folders, { readonly name: string; readonly desc: string }>>;

const folders: FolderWords = {
  log: { name: 'Log folder', desc: 'One note a day, or for a span of days.' },
  papers: { name: 'Papers folder', desc: 'Deep reads, one note a paper.' },
  concepts: { name: 'Concepts folder', desc: 'Notes on ideas that papers link to.' },
  plans: { name: 'Plans folder', desc: 'Week plans, one note a week.' },
  projects: { name: 'Projects folder', desc: 'Notes on projects that everything else links to.' },
};

/** The words of the settings. */
export const en = {
  unreadable: {
    name: 'The settings cannot be read',
    desc: (path: string, reason: string, held: boolean) =>
      `Cannot read "${path}": ${reason}. ${held ? 'The last settings that could be read are in use' : 'Every folder is private'} until it is repaired; nothing is saved meanwhile.`,
    notice: (path: string) => `Research Logbook cannot read its settings "${path}". Repair the file, or decide in the settings what to do.`,
    readAgain: 'Read again',
    startAfresh: 'Start afresh',
    confirm: (own: string) =>
      `This replaces the file, and with it every rule that keeps a folder private. The folders ${own} are public then, except for notes that say otherwise.`,
  },
  unread: 'Settings that could not be read',
  problem: ({ message }: SettingsProblem): string => message,
  notSaved: (reason: string) => `Cannot save the settings: ${reason}. The change is taken back; try again.`,
  folders: {
    name: 'Folders',
    desc: 'Where the log, papers, concepts, plans and projects are kept.',
    published: 'What is in these folders is published',
    publishedDesc: 'Except for notes that say "publish: false", and for folders that a rule under visibility makes private.',
    of: folders,
  },
  folderMissing: 'Cannot use an empty name: name a folder of the vault.',
  leadsOut: (written: string) => `Cannot use "${written}": it leads out of the vault. Name a folder in it.`,
  log: {
    name: 'Log',
    desc: 'Names of entries, the template, and daily notes.',
    format: 'Entry names',
    formatDesc: 'Format of dates, as in daily notes: YYYY-MM-DD. A slash makes folders.',
    today: 'Example for today',
    heading: 'Headings on the log page',
    headingDesc: 'How days are written on the published page. Write YYYY, MM or M, and DD or D. Entries that were imported keep their own.',
    headingProblem: {
      token: 'Cannot use it: days are written with YYYY, MM, M, DD and D alone, without names of months or weekdays.',
      order: 'Cannot use it: begin with the year, then month and day, with a mark between them, as in YYYY.M.D, YYYY-MM-DD or YYYY年M月D日.',
    } satisfies Record<HeadingFormatProblem, string>,
    headingExample: 'Example for a day and a span',
    pageTitle: 'Title of the log page',
    pageTitleDesc: (usual: string) => `Leave empty for "${usual}". A heading in the README of the log folder stands in its place.`,
    map: 'Map of the year',
    mapDesc: 'The log page shows on which days there is an entry, and how much is in it. Only what is public counts.',
    template: 'Template',
    templateDesc: 'Note that a new entry begins as. Leave empty for the built-in template.',
    spanTemplate: 'Template for spans',
    spanTemplateDesc: 'Note that a new entry of several days begins as: {{start}} and {{end}} are its first and last day. Leave empty for the built-in template.',
    follow: 'Follow daily notes',
    followDesc: "Today's entry is the note that the Daily notes or Periodic Notes plugin would open, where one of them is in use.",
    daily: 'Daily note of today',
    dailyNone: 'Neither Daily notes nor Periodic Notes is in use; the entry names above hold.',
    dailyOutside: (folder: string) => `It lies outside the log folder "${folder}", so it is no part of the log.`,
    adopt: 'Use its folder as the log folder',
    adoptQuestion: (folder: string) => `Make "${folder}" the log folder?`,
    adoptConfirm: (folder: string) => `The log folder is public unless a rule says otherwise: the notes in "${folder}" are published with the next export, except for those that say "publish: false".`,
    adoptYes: 'Make it the log folder',
  },
  vault: 'The whole vault',
  noteMissing: (path: string) => `Cannot find the note "${path}": choose one that is in the vault.`,
  visibility: {
    name: 'Visibility',
    desc: 'Which folders are published.',
    count: 'Notes by visibility',
    counted: (open: number, shut: number, held: number) =>
      [`${open} ${open === 1 ? 'note' : 'notes'} public`, ...(held > 0 ? [`${held} protected`] : []), `${shut} private`].join(', '),
    hint: 'How a note is decided',
    hintDesc: 'The property "publish" of a note decides: true, false or protected. Otherwise the rule of the most exact folder does, in whatever order the rules stand. All else is private. Protected notes are withheld until protected pages are set up.',
    own: 'Folders of the logbook',
    rules: 'Rules for folders',
    noRules: 'No rules: only the folders of the logbook are public.',
    add: 'Add a rule',
    choose: 'Choose a folder; its rule begins as private',
    unread: 'Cannot be read',
    words: { private: 'Private', public: 'Public', protected: 'Protected' },
  },
  site: {
    name: 'Site',
    desc: 'Where the site is written, and what it shows.',
    folder: 'Site folder',
    folderDesc: 'A hidden folder in the vault, such as ".site", works on every device. On a computer it may be any folder outside the vault, written as a whole path.',
    inVault: (written: string) => `Cannot use "${written}": pages there would become notes. Begin a folder's name with a dot, as in ".site", or name a whole path outside the vault.`,
    reserved: (written: string) => `Cannot use "${written}": Obsidian or Git keeps its own files there. Name another folder, such as ".site".`,
    holdsVault: (written: string) => `Cannot use "${written}": the vault lies in it. Name a folder outside the vault.`,
    onlyComputer: (written: string) => `Cannot write to "${written}" from this device: it is a folder outside the vault. Export on a computer, or name a hidden folder of the vault, such as ".site".`,
    title: 'Site title',
    titleDesc: 'Leave empty for the name of the vault.',
    language: 'Language of the site',
    languageDesc: 'Of menus and generated text; your notes stay as they are.',
    languages: { auto: 'As the notes are', en: 'English', zh: '中文' },
    home: 'Home note',
    homeDesc: 'The first page of the site. Leave empty to look for README, index, Home or 首页.',
    url: 'Site address',
    urlDesc: 'Where the site is published, to be opened from here. Leave empty to open a preview.',
    badUrl: (written: string) => `Cannot open "${written}": it is no web address. Begin it with https://.`,
    properties: 'Properties that readers see',
    noProperties: 'No properties are shown.',
    addProperty: 'Add a property',
    chooseProperty: 'Choose or type the name of a property',
  },
  papers: {
    name: 'Papers',
    desc: 'Columns of the literature table',
    columns: 'Columns of the literature table',
    noColumns: 'No columns: the usual ones are shown.',
    addColumn: 'Add a column',
    chooseColumn: 'Choose or type the name of a property or section',
  },
  cancel: 'Cancel',
};

export type SettingsStrings = typeof en;
