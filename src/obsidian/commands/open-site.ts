import type { Command } from 'obsidian';
import type { Logbook } from '../logbook';
import { openSite } from '../site/open-site';

export function openSiteCommand(logbook: Logbook): Command {
  return { id: 'open-site', name: logbook.strings.publishing.openSite, icon: 'globe', callback: () => openSite(logbook) };
}
