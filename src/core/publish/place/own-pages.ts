import type { NoteFacts } from '../../note/facts';

const CHROME = ['_navbar.md', '_sidebar.md', '_coverpage.md'];
const HOMES = ['readme.md', 'index.md', 'home.md', '首页.md'];

/** Whether a note of the vault's root is the author's own navbar, sidebar or cover, compiled in place of ours. */
export function isChrome(path: string): boolean {
  return CHROME.includes(path);
}

/** The note that opens the site: the one that the settings name, else README, index, Home or 首页 in the vault's root. */
export function homeNote(notes: readonly NoteFacts[], named: string): string | undefined {
  if (named !== '') {
    const wanted = named.toLowerCase().replace(/(\.md)?$/, '.md');
    const found = notes.find((facts) => facts.path.toLowerCase() === wanted);
    if (found !== undefined) return found.path;
  }
  for (const name of HOMES) {
    const found = notes.find((facts) => facts.path.toLowerCase() === name);
    if (found !== undefined) return found.path;
  }
  return undefined;
}
