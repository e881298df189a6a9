import type { Finding } from '../finding';

/** Ours, edited by somebody, and now to be replaced or removed. */
export function editedFile(path: string): Finding {
  return error('edited-site-file', `Cannot replace or remove "${path}" of the site: it was edited after the last export. Take the edit over into a note if it is of use, delete the file, and export again.`, path);
}

/** Ours, edited by somebody, and not touched by this export. */
export function keptEdit(path: string): Finding {
  return { ...error('kept-site-edit', `"${path}" of the site was edited after the last export; the edit was kept. To undo it, delete the file and export again.`, path), severity: 'warning' };
}

export function foreignFile(path: string, obstacle: string): Finding {
  return error('foreign-site-file', `Cannot write "${path}" of the site: "${obstacle}" is in its place, and was not written by an export. Move it away and export again.`, path, obstacle);
}

export function manyRemovals(count: number, all: number): Finding {
  return error('many-removals', `Cannot remove ${count} of the site's ${all} files: their notes have gone from the vault, and a vault that is not mounted or not yet synced looks just like that. If they are meant to go, export again with --remove-many.`, String(count), String(all));
}

function error(code: string, message: string, ...about: readonly string[]): Finding {
  return { code, severity: 'error', note: '', line: 0, message, about };
}
