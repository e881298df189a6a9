import type { Finding } from '../../src/core/publish/finding';
import type { Settings } from '../../src/core/settings';
import { exportVault, type Files } from './memory-vault';

/** What the notes of the tables link to. */
const around: Files = {
  'Other.md': '# Other\n\nIntro\n\n## Part\n\nText ^b1\n\n### Deep\n\nEnd\n\n## 标题：二\n\n- item\n  more ^b2\n',
  'Papers/Deep.md': 'Paper text',
  'Private.md': '---\npublish: false\naliases: [Hidden name]\n---\n# Private\n',
  'img/图 1.png': 'png',
  'clip.mp3': 'mp3',
  'film.mp4': 'mp4',
  'doc.pdf': 'pdf',
  'data.zip': 'zip',
};

export interface Compiled {
  /** Without its title, and without blank lines at its ends. */
  readonly text: string;
  /** `line code`, of the note alone. */
  readonly findings: readonly string[];
}

/** Compiles a note `Folder/Note.md` of a small vault, through a whole export. */
export async function compiled(markdown: string, settings: Partial<Settings> = {}, more: Files = {}): Promise<Compiled> {
  const path = 'Folder/Note.md';
  const { pages, report } = await exportVault({ ...around, ...more, [path]: markdown }, { include: ['/'], settings: { language: 'en', ...settings } });
  const text = (pages[path] ?? '').replace(/^# Note\n\n/, '').replace(/^\n+|\s+$/g, '');
  const own = report.findings.filter((finding: Finding) => finding.note === path);
  return { text, findings: own.map(({ line, code }) => `${line} ${code}`) };
}
