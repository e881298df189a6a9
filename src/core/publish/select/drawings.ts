import { percentDecoded } from '../../note/link-target';
import { nameKey } from '../../note/name-key';
import { svgFinding } from './attachments';
import type { Finding } from '../finding';
import type { PublicNote } from './selection';
import type { StageWork } from '../stage/stage-work';

/** Drawings that stay in the vault, and what their author is told of them. */
export interface RefusedDrawings {
  /** Vault paths. */
  readonly paths: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Looks into the drawings that published notes may show, before any page is made: no page then has a broken image of one
 * that is a program. One that was published before, and has not changed, is not read again.
 */
export async function refusedDrawings(published: readonly PublicNote[], attachments: readonly string[], work: StageWork): Promise<RefusedDrawings> {
  const shownBy = drawingsShown(published);
  const paths = new Set<string>();
  const findings: Finding[] = [];
  for (const path of attachments) {
    const note = shownBy.get(fileKey(path));
    if (note === undefined) continue;
    const file = work.vault.files.get(path);
    const known = work.state.attachments.get(path);
    if (file !== undefined && known?.size === file.size && known.mtime === file.mtime) continue;
    const finding = svgFinding(path, await work.host.source.read(path), note);
    if (finding === undefined) continue;
    paths.add(path);
    findings.push(finding);
  }
  return { paths, findings };
}

/** By file name, a note that may show it. */
function drawingsShown(published: readonly PublicNote[]): ReadonlyMap<string, string> {
  const shownBy = new Map<string, string>();
  for (const { facts } of published) {
    for (const { target } of facts.links) {
      if (!/\.svg/i.test(target)) continue;
      const key = fileKey(percentDecoded(target).replace(/[#?].*$/s, '').trim());
      if (!shownBy.has(key)) shownBy.set(key, facts.path);
    }
  }
  return shownBy;
}

function fileKey(path: string): string {
  return nameKey(path.slice(path.lastIndexOf('/') + 1));
}
