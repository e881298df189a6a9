import { nameKey } from '../../note/name-key';
import type { NoteFacts } from '../../note/facts';
import { isConflictCopy } from './conflict-copy';
import { declaredVisibility } from './declared-visibility';
import type { FolderRule } from './folder-rules';

/** Who may read a note: nobody but its author, everyone, or readers who have the passphrase. */
export type Visibility = 'private' | 'public' | 'protected';

export interface Decision {
  readonly visibility: Visibility;
  readonly reason: Reason;
}

/** Why a note is private, public or protected. */
export interface Reason {
  readonly code: ReasonCode;
  /** A whole sentence in English. */
  readonly text: string;
  /** What the sentence is about: the folder of a rule, the name of a property, the code of a problem with all of them. */
  readonly about?: string;
}

export type ReasonCode =
  | 'conflict-copy'
  | 'unreadable-properties'
  | 'unreadable-visibility'
  | 'contradiction'
  | 'property'
  | 'folder-rule'
  | 'no-rule'
  | 'not-set-up';

/** What decides alone: a conflict copy, then the note's own properties, then the longest matching folder rule. */
export function decideVisibility(note: Pick<NoteFacts, 'path' | 'properties'>, rules: readonly FolderRule[]): Decision {
  if (isConflictCopy(note.path)) {
    return { visibility: 'private', reason: { code: 'conflict-copy', text: 'It is the conflict copy that a sync program made.' } };
  }
  return declaredVisibility(note.properties) ?? ruledVisibility(note.path, rules);
}

function ruledVisibility(path: string, rules: readonly FolderRule[]): Decision {
  const rule = decidingRule(path, rules);
  if (rule === undefined) return { visibility: 'private', reason: { code: 'no-rule', text: 'Neither a property nor a rule makes it public.' } };
  const place = rule.folder === '' ? 'the whole vault' : `the folder "${rule.folder}"`;
  return {
    visibility: rule.visibility,
    reason: { code: 'folder-rule', text: `A rule makes ${place} ${rule.visibility}.`, about: rule.folder },
  };
}

/** The rules come strongest first among those of one folder, and a longer folder before what holds it. */
export function decidingRule(path: string, rules: readonly FolderRule[]): FolderRule | undefined {
  const key = `${nameKey(path)}/`;
  return rules.find((rule) => rule.key === '' || key.startsWith(`${rule.key}/`));
}
