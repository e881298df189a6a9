import { Notice } from 'obsidian';
import type { CaptureKind } from '../../core/log/capture-section';
import { captureKind, strangersText } from '../../core/log/typed-capture';
import type { Logbook } from '../logbook';
import { addToDay } from './capture';
import { showAdded } from './capture-notice';
import type { Entries } from '../log/entries';
import { messageOf } from '../../core/error-message';

/** `obsidian://research-logbook-add?text=…&kind=question`, from a shortcut or a web page: its text is a stranger's. */
export function registerCaptureAddress(logbook: Logbook, entries: Entries): void {
  const { plugin, strings: { capture } } = logbook;
  plugin.registerObsidianProtocolHandler(`${plugin.manifest.id}-add`, async ({ text: written, kind: word }) => {
    // The app gives `true` for what an address names without a value.
    const text = written === undefined || written === 'true' ? '' : strangersText(written);
    const { kind, complaint } = kindOf(logbook, word);
    try {
      const added = await addToDay(logbook, entries, { kind, text, isPlain: true }, new Date());
      if (added === undefined) new Notice(capture.noText);
      else showAdded(logbook, added, text);
      if (added !== undefined && complaint !== undefined) new Notice(complaint);
    } catch (error) {
      new Notice(messageOf(error));
    }
  });
}

/** `obsidian research-logbook:add text=… kind=…` prints the entry's path and the line. */
export function registerCaptureCli(logbook: Logbook, entries: Entries): void {
  const { plugin, strings: { capture } } = logbook;
  const flags = { text: { value: '<text>', description: capture.cliText, required: true }, kind: { value: '<kind>', description: capture.cliKind } };
  plugin.registerCliHandler(`${plugin.manifest.id}:add`, capture.cliAdd, flags, async ({ text = '', kind: word }) => {
    const { kind, complaint } = kindOf(logbook, word);
    const added = await addToDay(logbook, entries, { kind, text }, new Date());
    if (added === undefined) throw new Error(capture.noTextCli);
    return [`${added.file.path}:${added.line + 1}`, ...(complaint === undefined ? [] : [complaint]), ...added.warnings].join('\n');
  });
}

function kindOf({ strings: { capture } }: Logbook, word: string | undefined): { readonly kind: CaptureKind; readonly complaint?: string } {
  if (word === undefined) return { kind: 'bullet' };
  const kind = captureKind(word);
  return kind === undefined ? { kind: 'bullet', complaint: capture.unknownKind(strangersText(word).slice(0, 40)) } : { kind };
}
