import { Platform, type Plugin } from 'obsidian';
import type { PreviewServer } from '../../node/preview-server';

/** The previews of a plugin that is loaded, by the folder that they show. */
const running = new WeakMap<Plugin, Map<string, Promise<PreviewServer>>>();

/** The address at which this computer's browsers see a site folder, until the plugin is unloaded. */
export async function openPreview(plugin: Plugin, folder: string): Promise<string> {
  if (!Platform.isDesktop) throw new Error(`Cannot show "${folder}": there is no computer to serve it`);
  const servers = running.get(plugin) ?? new Map<string, Promise<PreviewServer>>();
  running.set(plugin, servers);
  const known = servers.get(folder);
  if (known !== undefined) return (await known).url;
  const starting = import('../../node/preview-server').then(({ previewServer }) => previewServer(folder, 0));
  servers.set(folder, starting);
  starting.catch(() => servers.delete(folder));
  plugin.register(() => {
    servers.delete(folder);
    starting.then((server) => server.close()).catch(() => undefined);
  });
  return (await starting).url;
}
