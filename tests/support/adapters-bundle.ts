import { spawnSync } from 'node:child_process';

/** A plugin that has the site's adapters and nothing else. */
const entry = `
  import { Plugin } from 'obsidian';
  import { appStringsFor } from './src/core/i18n/app/index';
  import { DEFAULT_SETTINGS } from './src/core/settings';
  import { openSiteCommand } from './src/obsidian/commands/open-site';
  import { openAppSite } from './src/obsidian/site/open-app-site';
  export default class extends Plugin {
    onload() {
      const logbook = { app: this.app, plugin: this, settings: DEFAULT_SETTINGS, strings: appStringsFor('en') };
      this.addCommand(openSiteCommand(logbook));
      this.registerCliHandler('research-logbook:touch', '', null, async ({ site = '.site' }) => {
        const { folder, lock, place, state } = await openAppSite({ ...logbook, settings: { ...DEFAULT_SETTINGS, siteFolder: site } });
        try {
          await folder.write('.logbook-stage/a/b.md', Uint8Array.of(0, 255));
          await folder.sync(['.logbook-stage/a/b.md', '.logbook-stage/a']);
          await folder.move('.logbook-stage/a/b.md', 'a/b.md');
          await folder.removeFolder('.logbook-stage');
          await state.save('last', (await folder.read('a/b.md')));
          await lock.check();
          return [place, ...(await folder.list()).map(({ path, size }) => path + ' ' + size), ...(await state.load('last'))].join(', ');
        } finally {
          await lock.release();
        }
      });
    }
  }`;

/** As esbuild.config.mjs builds the plugin; esbuild itself does not run in a page. */
export function adaptersBundle(): string {
  const flags = ['--bundle', '--format=cjs', '--platform=browser', '--target=es2021', '--external:obsidian', '--external:node:*', '--supported:dynamic-import=false'];
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/esbuild/bin/esbuild', ...flags], { input: entry, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}
