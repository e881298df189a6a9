import type { NoteFacts } from '../../note/facts';
import type { Finding } from '../finding';
import type { FolderRule } from './folder-rules';
import { decideVisibility, decidingRule, type Reason, type ReasonCode } from './visibility';

class SelectedNote {
  /** Makes the type nominal: facts alone are not a public note, however alike they look. */
  protected readonly selected = true;

  constructor(readonly facts: NoteFacts) {}

  get path(): string {
    return this.facts.path;
  }
}

/** A note that everyone may read. Only `selectNotes` makes one: what takes a `PublicNote` cannot be handed a private note. */
export type PublicNote = SelectedNote;

export interface WithheldNote {
  /** Vault path. */
  readonly note: string;
  readonly reason: Reason;
}

export interface Selection {
  readonly published: readonly PublicNote[];
  readonly withheld: readonly WithheldNote[];
  readonly findings: readonly Finding[];
}

/** Parts the notes of a vault into those that are published and those that are not, each with the reason. */
export function selectNotes(notes: readonly NoteFacts[], rules: readonly FolderRule[]): Selection {
  const published: PublicNote[] = [];
  const withheld: WithheldNote[] = [];
  const findings: Finding[] = [];
  for (const facts of notes) {
    const { visibility, reason } = decideVisibility(facts, rules);
    if (visibility === 'public') {
      published.push(new SelectedNote(facts));
      for (const { code, line, message } of facts.problems) findings.push({ code, severity: 'warning', note: facts.path, line, message });
      continue;
    }
    withheld.push({ note: facts.path, reason: visibility === 'protected' ? notSetUp : reason });
    if (misread.has(reason.code)) {
      const line = facts.properties.problem?.line ?? 0;
      findings.push({ code: reason.code, severity: 'warning', note: facts.path, line, message: `${reason.text} The note is kept private.`, about: reason.about === undefined ? [] : [reason.about] });
    }
  }
  return { published, withheld, findings: [...findings, ...idleRules(notes, rules)] };
}

const notSetUp: Reason = { code: 'not-set-up', text: 'Protected pages are not set up.' };

const misread: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['unreadable-properties', 'unreadable-visibility', 'contradiction']);

/** A rule for a folder that has no notes may well be a slip of the pen in a name that was to be kept private. */
function idleRules(notes: readonly NoteFacts[], rules: readonly FolderRule[]): Finding[] {
  const idle = rules.filter((rule) => rule.origin !== 'built-in' && !notes.some(({ path }) => decidingRule(path, [rule]) !== undefined));
  return idle.map(({ folder, visibility }) => ({
    code: 'idle-rule',
    severity: 'info',
    note: folder,
    line: 0,
    message: `The rule that makes "${folder}" ${visibility} fits no note; check the name of the folder.`,
    about: [folder, visibility],
  }));
}
