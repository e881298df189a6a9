import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder';

function dev(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['scripts/dev.mjs', ...args], { encoding: 'utf8' });
}

test('the plugin is built into the folder of a vault, also where its settings folder has another name', () => {
  const vault = temporaryFolder({ 'A.md': '' });
  mkdirSync(join(vault, '.settings'));
  expect(dev('--vault', vault, '--config-dir', '.settings', '--once')).toMatchObject({ status: 0, stderr: '' });
  const folder = join(vault, '.settings/plugins/research-logbook');
  expect(readdirSync(folder).sort()).toEqual(['.hotreload', 'main.js', 'manifest.json', 'styles.css']);
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(readFileSync('manifest.json', 'utf8'));
  expect(readFileSync(join(folder, 'main.js'), 'utf8')).toContain('//# sourceMappingURL=data:');
});

test.each([
  ['no vault', [], 'Cannot build into a vault: --vault is missing.\nnpm run dev -- --vault DIR'],
  ['a folder that is no vault', ['--vault', temporaryFolder(), '--once'], 'it has no folder ".obsidian". Open it once in Obsidian'],
  ['an option that there is not', ['--valut', 'DIR'], "Unknown option '--valut'"],
])('of %s it is said what to do, and nothing is made', (_name, args, message) => {
  const { status, stderr } = dev(...args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
  if (args[1] !== undefined && args[0] === '--vault') expect(readdirSync(args[1])).toEqual([]);
});
