import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerLiterature } from '../../../src/obsidian/literature/register-literature';
import { startHost, type Host } from '../../host/in-jest';
import { pluginPart } from '../../support/plugin-part';

/** The app over these files, in English, with no more of the plugin than the literature table. */
export async function literatureApp(files: Readonly<Record<string, string>>, settings: Settings = DEFAULT_SETTINGS): Promise<Host> {
  const host = await startHost({ files });
  await host.enable(pluginPart(registerLiterature, settings));
  return host;
}
