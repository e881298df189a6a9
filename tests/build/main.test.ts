import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder';

const again = `
  import { build } from 'esbuild';
  import { outputs } from './scripts/outputs.mjs';
  const { plugin } = await outputs();
  await build({ ...plugin, outfile: process.argv[1] });`;

test('main.js is what its sources build, byte for byte, at another time and in another zone', () => {
  const outfile = join(temporaryFolder(), 'main.js');
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', again, outfile], { encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Shanghai' } });
  expect([stderr, status]).toEqual(['', 0]);
  expect(readFileSync(outfile).equals(readFileSync('main.js'))).toBe(true);
});
