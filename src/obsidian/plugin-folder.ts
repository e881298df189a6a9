import type { Plugin } from 'obsidian';

/** `.obsidian/plugins/research-logbook`, where the plugin and what it keeps for itself lie. */
export function pluginFolder({ app, manifest }: Plugin): string {
  return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
}
