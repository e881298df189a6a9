/** One segment of a site path, in two parts, so that something can be put between them. */
export interface SiteName {
  readonly stem: string;
  /** `.md`, `.PNG`, or empty. */
  readonly extension: string;
}

/** `C# & Co.MD` becomes `C-Co.md`: a name that every file system, docsify and a bare link read alike. */
export function siteFileName(name: string): SiteName {
  const clean = name.normalize('NFC');
  const dot = clean.lastIndexOf('.');
  const ending = dot < 0 ? '' : clean.slice(dot);
  const extension = /^\.[a-z0-9]{1,10}$/i.test(ending) && (dot > 0 || /^\.md$/i.test(ending)) ? ending : '';
  const stem = safeStem(clean.slice(0, clean.length - extension.length));
  if (extension.toLowerCase() !== '.md') return { stem: unreserved(stem, extension), extension };
  return { stem: /^readme$/i.test(stem) ? 'README' : unreserved(withoutPageEnding(stem), ''), extension: '.md' };
}

/** `第 1 章: 绪论` becomes `第-1-章-绪论`. */
export function siteFolderName(name: string): string {
  return unreserved(withoutPageEnding(safeStem(name.normalize('NFC'))), '');
}

/**
 * White space, what links, shells and file systems read as more than a name, and what is not seen: control, bidi and
 * zero-width characters, private use, halves of characters.
 */
const unsafe = /[\s#?%"'\\/:*<>|[\]^{}()&+=,;~`$@!\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFC]+/gu;

const safe = /^[\p{L}\p{N}_-](?:[\p{L}\p{N}_-]|\.(?!\.|$))*$/u;

function safeStem(stem: string): string {
  if (safe.test(stem)) return stem;
  const plain = stem
    .replace(unsafe, (run, at: number) => (at === 0 || at + run.length === stem.length ? '' : '-'))
    .replace(/\.{2,}/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .normalize('NFC');
  return plain === '' ? 'unnamed' : plain;
}

/** docsify takes the route `/a.html` for the file `a.html`, and `/a.md` for `a.md`. */
function withoutPageEnding(stem: string): string {
  return stem.replace(/\.(md|html)$/i, '-$1');
}

const reservedStem = /^(?:con|prn|aux|nul|com\d|lpt\d|_sidebar|_navbar|_coverpage|_404|_logbook|_tags|_questions)$/;
const reservedName = /^(?:index\.html?|404\.html?|cname)$/;

/** `con.note` becomes `con-.note`: Windows looks at what stands before the first dot. */
function unreserved(stem: string, extension: string): string {
  const key = stem.normalize('NFKC').toLowerCase();
  const first = stem.split('.', 1)[0] ?? '';
  const reserved = reservedStem.test(key.split('.', 1)[0] ?? '') || reservedName.test(key + extension.toLowerCase());
  return reserved ? `${first}-${stem.slice(first.length)}` : stem;
}
