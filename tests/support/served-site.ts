import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { previewServer, type PreviewServer } from '../../src/node/preview-server';
import { exportVault, type Files } from './memory-vault';
import { temporaryFolder } from './temporary-folder';

/** Serves the English sites of vaults, each in its folder of that name, or in the root by the name `''`, until the tests of the file are over. */
export async function servedSites(vaults: Readonly<Record<string, Files>>): Promise<PreviewServer> {
  const folder = temporaryFolder();
  for (const [name, vault] of Object.entries(vaults)) {
    const { site } = await exportVault(vault, { vendored: true, settings: { language: 'en' } });
    for (const { path, kind } of site.list()) {
      if (kind !== 'file') continue;
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, site.read(path) ?? new Uint8Array());
    }
  }
  const server = await previewServer(folder, 0);
  served.push(server);
  return server;
}

const served: PreviewServer[] = [];

afterAll(async () => {
  for (const server of served.splice(0)) await server.close();
});
