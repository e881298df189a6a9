import type { Finding } from '../finding';
import type { FolderRule } from './folder-rules';
import { decidingRule } from './visibility';

/** The files of a vault that are no notes, parted by whether a published note may show them. */
export interface Attachments {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const RUNS = /\.(?:html?|xhtml|shtml|mht|mhtml|js|mjs|cjs|wasm|php|jsp|asp|exe|bat|cmd|sh|ps1|jar|swf|hta|xml|xsl|xslt|base|canvas)$/i;

/**
 * An attachment goes out only when a published note shows it. Even then it stays when a rule of the user keeps its
 * folder private, or when a browser would run it as a program of the site.
 */
export function attachments(paths: readonly string[], rules: readonly FolderRule[]): Attachments {
  const allowed: string[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const rule = decidingRule(path, rules);
    const kept = rule !== undefined && rule.visibility !== 'public';
    (kept || RUNS.test(path) ? refused : allowed).push(path);
  }
  return { allowed, refused };
}

/** A NUL is what text in UTF-16 is full of: we cannot tell what it says. */
const ACTIVE = /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|[\s"'/]on[a-z]+\s*=|javascript:|<!ENTITY|\0/i;

/** An SVG is a document of its own: opened by itself, a script in it would run with the rights of the site. */
export function svgFinding(path: string, bytes: Uint8Array, note: string): Finding | undefined {
  if (!/\.svg$/i.test(path)) return undefined;
  const source = new TextDecoder().decode(bytes);
  if (!ACTIVE.test(source)) return undefined;
  return {
    code: 'active-svg',
    severity: 'warning',
    note,
    line: 0,
    message: `Cannot publish "${path}": it holds a script or a foreign document. Save it as plain SVG or as PNG.`,
    about: [path],
  };
}
