import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../src/core/settings';
import { verifySite } from '../src/core/verify/verify-site';
import { exportVault } from './support/memory-vault';

/** Every folder of `tests/vaults` is a vault, and the folder of that name in `tests/sites` what it becomes. */
const scenarios = readdirSync('tests/vaults').sort();

function filesBelow(folder: string): Record<string, Uint8Array> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.filter((path) => statSync(join(folder, path)).isFile()).map((path) => [path.normalize('NFC'), readFileSync(join(folder, path))]));
}

function textsBelow(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesBelow(folder)).map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));
}

function record(folder: string, pages: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test.each(scenarios)('the vault "%s" becomes this site, byte for byte', async (scenario) => {
  const { 'settings.json': own, ...vault } = filesBelow(join('tests/vaults', scenario));
  const settings: Settings = { ...DEFAULT_SETTINGS, ...(own === undefined ? {} : (JSON.parse(new TextDecoder().decode(own)) as Partial<Settings>)) };
  const { pages: { 'index.html': _index, '.nojekyll': _empty, ...pages }, site, report } = await exportVault(vault, { include: ['/'], vendored: true, vaultName: 'Vault', settings });
  expect((await verifySite(site)).broken).toEqual([]);
  const findings = report.findings.map(({ note, line, code }) => `${note}:${line} ${code}\n`).join('');
  const made = { ...pages, 'findings.txt': findings };
  const folder = join('tests/sites', scenario);
  if (process.env.UPDATE_EXPECTED !== undefined) {
    record(folder, made);
    throw new Error(`Recorded "${folder}": read the difference, then run the tests without UPDATE_EXPECTED`);
  }
  expect(made).toEqual(textsBelow(folder));
});
