/** Dropbox, Obsidian Sync, iCloud, Nextcloud, OneDrive and Syncthing each mark the copy that lost in its name, and folders too. */
export function isConflictCopy(path: string): boolean {
  const name = path.normalize('NFC');
  return marks.some((mark) => mark.test(name));
}

/** `2026-03-02 (conflicted copy 2026-03-03)` is one of `2026-03-02`, and `2026-03-02 to 2026-03-05 (conflict)` is not. */
export function isConflictCopyOf(name: string, original: string): boolean {
  const [copy, start] = [name.normalize('NFC'), original.normalize('NFC')];
  const rest = copy.slice(start.length);
  return copy.startsWith(start) && marks.some((mark) => (mark.exec(rest)?.index ?? Infinity) <= 1);
}

const marks: readonly RegExp[] = [
  /[.~]sync-conflict-\d{8}-\d{6}/i,
  /[([（【][^/]*conflict(?:ed)?[ _-]?(?:copy|version)/i,
  /[([（](?:case|selective sync|unicode encoding|white ?space) conflict(?: \d+)?[)\]）]/i,
  /[([](?:conflict(?:ed)?|conflict \d{4}-\d\d-\d\d[^)\]/]*)[)\]](?: ?\(\d+\))?(?=\.|\/|$)/i,
  /_conflict-\d{8}-\d{6}/i,
  /\(SFConflict [^)/]*\)/i,
  /NSConflict/,
  /[([（【][^/]*(?:冲突|衝突)的?(?:副本|文件|版本|檔案|複本|拷贝|拷貝)/,
  /[-_. ](?:冲突|衝突)(?:副本|文件|版本|檔案|複本)(?=[-_. \d]|$)/,
];
