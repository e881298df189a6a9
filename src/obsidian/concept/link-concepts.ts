import { Notice, type TFile } from 'obsidian';
import { linkConcepts } from '../../core/concept/link-concepts';
import { addLinks, linksOf } from '../../core/concept/link-properties';
import type { PropertyRefusal } from '../../core/note/edit-property';
import { propertiesIn } from '../../core/note/properties-in';
import { linksInText } from '../../core/note/property-links';
import { applyEdits } from '../../core/text/edit';
import { exchangeNote } from '../change-note';
import { reasonOf } from '../log/reason';
import { saveTyped } from '../log/save-typed';
import type { Logbook } from '../logbook';
import type { ModalSlot } from '../modal-slot';
import { showUndo } from '../undo-notice';
import { isDeepRead, linkResolver } from './concept-notes';
import { CONCEPTS, proposalsFor, SKIPPED, type Proposal } from './proposals';
import { ReviewModal } from './review-modal';

/** Proposes links to concepts in a note, and makes those that the user accepts. */
export async function reviewConcepts(logbook: Logbook, file: TFile, show: ModalSlot): Promise<void> {
  const { app, settings: { folders }, strings: { concepts } } = logbook;
  await saveTyped(app, file);
  const text = await app.vault.read(file);
  const proposals = proposalsFor(app, folders.concepts, file.path, text);
  if (proposals === undefined || proposals.length === 0) {
    new Notice(proposals === undefined ? concepts.noConcepts(folders.concepts) : concepts.nothing);
    return;
  }
  show(new ReviewModal(logbook, file, proposals, () => applyReview(logbook, file, show, { text, proposals })));
}

/** What was proposed for a text. */
interface Review {
  readonly text: string;
  readonly proposals: readonly Proposal[];
}

/** Writes what was accepted, all in one step. In a note that has changed nothing is written, and the review begins anew. */
async function applyReview(logbook: Logbook, file: TFile, show: ModalSlot, { text, proposals }: Review): Promise<void> {
  const { app, strings: { concepts, log } } = logbook;
  const made = linked(logbook, file, text, proposals);
  let isWritten: boolean;
  try {
    isWritten = await exchangeNote(app, file, { before: text, after: made.text });
  } catch (error) {
    new Notice(concepts.cannotWrite(file.path, reasonOf(error, log)));
    return;
  }
  if (!isWritten) {
    new Notice(concepts.changed);
    await reviewConcepts(logbook, file, show);
    return;
  }
  for (const [key, { message }] of made.refused) new Notice(concepts.propertyLeft(key, message));
  if (made.text !== text) showUndo(logbook, made.count > 0 ? concepts.linked(file.basename, made.count) : concepts.remembered(file.basename), file, { before: text, after: made.text });
}

interface Linked {
  readonly text: string;
  readonly count: number;
  readonly refused: ReadonlyMap<string, PropertyRefusal>;
}

/** The note with its new links, and its `concepts` and what is never to be linked in its properties. */
function linked({ app }: Logbook, file: TFile, text: string, proposals: readonly Proposal[]): Linked {
  const noteOf = (path: string | undefined): TFile | null => (path === undefined ? null : app.vault.getFileByPath(path));
  const accepted = proposals.flatMap(({ mention: { start, end }, concept, decision }) => {
    const note = decision === 'accepted' ? noteOf(concept) : null;
    return note === null ? [] : [{ start, end, note }];
  });
  const edits = linkConcepts(text, accepted, ({ note }, written) => {
    const isName = app.metadataCache.fileToLinktext(note, file.path) === written;
    return app.fileManager.generateMarkdownLink(note, file.path, undefined, isName ? undefined : written);
  });
  const places = new Set(edits.map(({ start }) => start));
  const notes = accepted.filter(({ start }) => places.has(start)).map(({ note }) => note);
  const never = proposals.flatMap(({ mention: { concepts }, concept, decision }) => (decision === 'never' ? (concept === undefined ? concepts : [concept]).flatMap((path) => noteOf(path) ?? []) : []));
  let now = applyEdits(text, edits);
  const refused = new Map<string, PropertyRefusal>();
  for (const [key, added] of [[CONCEPTS, isDeepRead(app, file) ? notes : []], [SKIPPED, never]] as const) {
    const present = linksOf(propertiesIn(now).values[key]);
    const resolve = linkResolver(app, file.path);
    const there = new Set(present.flatMap((link) => linksInText(link).map(({ target, syntax }) => resolve(target, syntax))));
    const links = [...new Set(added)].filter(({ path }) => !there.has(path)).map((note) => `[[${app.metadataCache.fileToLinktext(note, file.path)}]]`);
    const result = addLinks(now, key, present, links);
    now = result.text;
    if (result.refused !== undefined) refused.set(key, result.refused);
  }
  return { text: now, count: edits.length, refused };
}
