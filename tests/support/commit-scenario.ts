import type { Pages } from './export-run';

/** What others keep in the site folder; no export may touch a byte of it. */
export const foreign: Pages = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/index': 'index',
  '.github/workflows/pages.yml': 'on: push\n',
  CNAME: 'notes.example.org\n',
  'Papers/mine.txt': 'not from an export\n',
  'drafts/idea.txt': 'nor is this\n',
};

/** The page of a note that is private in the new vault. */
export const privatePage = 'Log/secret.md';

/** 30 files: some stay, some change, one goes private, folders come and go, one changes its case, one becomes a folder. */
export const before: Pages = {
  'index.html': '<html>old</html>',
  '.nojekyll': '',
  '_sidebar.md': '- [Secret](/Log/secret.md)',
  '_navbar.md': 'nav',
  'README.md': 'home, old',
  '_logbook/site.js': 'script, old',
  '_logbook/site.css': 'style',
  'Log/_sidebar.md': 'old',
  [privatePage]: 'now private',
  'Log/2026.md': 'log, old',
  'gone/deep/er/page.md': 'goes with its folders',
  'gone/other.md': 'goes too',
  'lower/page.md': 'changes its case',
  'Becomes.md/part.md': 'a folder that becomes a file',
  becomes: 'a file that becomes a folder',
  'Papers/é.md': 'accent',
  'Papers/img.png': 'picture, old',
  ...numbered('Papers/paper', 13, 'paper'),
};

export const after: Pages = {
  'index.html': '<html>new</html>',
  '.nojekyll': '',
  '_sidebar.md': '- nothing secret',
  '_navbar.md': 'nav',
  'README.md': 'home, new',
  '_logbook/site.js': 'script, new',
  '_logbook/site.css': 'style',
  'Log/_sidebar.md': 'new',
  'Log/2026.md': 'log, new',
  'Lower/page.md': 'changes its case',
  'Becomes.md': 'a folder that becomes a file',
  'becomes/part.md': 'a file that becomes a folder',
  'Papers/é.md': 'accent',
  'Papers/img.png': 'picture, new',
  'Concepts/one.md': 'new',
  'Concepts/more/two.md': 'new',
  'Concepts/more/three.md': 'new',
  ...numbered('Papers/paper', 10, 'paper'),
  ...numbered('Papers/paper1', 2, 'paper, new'),
};

/** The vault has changed once more by the time of the next run. */
export const later: Pages = {
  ...numbered('Papers/paper', 7, 'paper, later'),
  'index.html': '<html>later</html>',
  '_sidebar.md': 'later',
  'README.md': 'home, old',
  'Log/2026.md': 'log, later',
  'Concepts/one.md': 'later',
  'lower/page.md': 'changes its case back',
  becomes: 'a file again',
};

export function numbered(name: string, count: number, text: string): Pages {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}.md`, `${text} ${at}`]));
}
