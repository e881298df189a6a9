import type { App } from 'obsidian';
import { communityPlugin, property, text } from './undocumented';

/** Whether Templater fills new notes of a folder from a template of its own. It does so only with notes that are empty. */
export function templaterFills(app: App, folder: string): boolean {
  const settings = property(communityPlugin(app, 'templater-obsidian'), 'settings');
  if (property(settings, 'trigger_on_file_creation') === false || property(settings, 'enable_folder_templates') === false) return false;
  const pairs = property(settings, 'folder_templates');
  return Array.isArray(pairs) && pairs.some((pair) => text(pair, 'template') !== '' && holds(text(pair, 'folder'), folder));
}

function holds(outer: string, folder: string): boolean {
  return outer === '/' || (outer !== '' && (folder === outer || folder.startsWith(`${outer}/`)));
}
