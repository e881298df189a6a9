import type { App, TFile } from 'obsidian';
import { communityPlugin, property, text } from './undocumented';
import { awaitedEvent } from './awaited-event';

/** Whether Templater fills new notes of a folder from a template of its own. It does so only with notes that are empty. */
export function templaterFills(app: App, folder: string): boolean {
  const settings = property(communityPlugin(app, 'templater-obsidian'), 'settings');
  if (property(settings, 'trigger_on_file_creation') === false || property(settings, 'enable_folder_templates') === false) return false;
  const pairs = property(settings, 'folder_templates');
  return Array.isArray(pairs) && pairs.some((pair) => text(pair, 'template') !== '' && holds(text(pair, 'folder'), folder));
}

/** Resolves when Templater has filled a note that is still empty, or does not seem to. */
export async function templaterHasFilled({ vault }: App, file: TFile): Promise<void> {
  if (file.stat.size === 0) await awaitedEvent(vault, 'modify', (changed) => changed === file);
}

function holds(outer: string, folder: string): boolean {
  return outer === '/' || (outer !== '' && (folder === outer || folder.startsWith(`${outer}/`)));
}
