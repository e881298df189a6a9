import { Plugin } from 'obsidian';
import { appStringsFor } from '../../../src/core/i18n/app/index';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { registerLiterature } from '../../../src/obsidian/literature/register-literature';
import { startHost, type Host } from '../../host/in-jest';

const manifest = { id: 'research-logbook', name: 'Research Logbook', version: '1.0.0', author: 'me', minAppVersion: '1.13.0', description: '' };

/** The app over these files, in English, with no more of the plugin than the literature table. */
export async function literatureApp(files: Readonly<Record<string, string>>, settings: Settings = DEFAULT_SETTINGS): Promise<Host> {
  class Literature extends Plugin {
    override onload(): void {
      registerLiterature({ app: this.app, plugin: this, settings, strings: appStringsFor('en') });
    }
  }
  const host = await startHost({ files });
  await host.enable({ manifest, main: Literature });
  return host;
}
