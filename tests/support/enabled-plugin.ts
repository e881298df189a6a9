import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PluginManifest } from 'obsidian';
import { startHost, type Host, type HostOptions, type PluginSource } from '../host/in-jest';

export const pluginId = 'research-logbook';
export const dataPath = `.obsidian/plugins/${pluginId}/data.json`;

/** The plugin as it was built; each time it is enabled its code is run anew, as the app does it. */
export function builtPlugin(): PluginSource {
  return { manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest, main: readFileSync('main.js', 'utf8') };
}

/** An app in which the user has enabled the plugin; on a computer it finds Node, and `asked` holds what it asked Node for. */
export async function enabledPlugin(options: HostOptions = {}, source = builtPlugin()): Promise<{ readonly host: Host; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const require = createRequire(__filename);
  const modules = new Proxy({}, {
    get: (_, name) => {
      asked.push(String(name));
      return require(String(name)) as unknown;
    },
  });
  const host = await startHost({ modules, ...options });
  await host.enable(source);
  return { host, asked };
}
