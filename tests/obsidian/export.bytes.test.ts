/** @jest-environment jsdom */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiedVault, differingFiles, exportByPlugin, exportByProgram, filesOf } from '../support/exported-folders';
import { temporaryFolder } from '../support/temporary-folder';

const statuses = (said: string): Set<unknown> => new Set((JSON.parse(said) as { pages: { status: string }[] }).pages.map(({ status }) => status));

test('the plugin writes the bytes that the program writes: to a folder of the vault, to one outside, and on a phone', async () => {
  const vault = copiedVault('examples/vault');
  // What an app and a disk may see in different ways: decomposed letters, a byte order mark, hidden and empty things.
  const odd = { 'Papers/Cafe\u0301.md': '\uFEFF# Café\r\n[[DeepMD]]', 'Papers/.hidden.md': '# Hidden', 'Log/.trash/a.md': '# Gone', 'Papers/broken.md': '---\npublish: [\n---', 'Concepts/empty.md': '' };
  for (const [path, text] of Object.entries(odd)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  const outside = temporaryFolder();
  exportByProgram(vault, join(outside, 'program'));
  const program = filesOf(join(outside, 'program'));
  expect([...program.keys()]).toEqual(expect.arrayContaining(['_logbook/manifest.json', 'index.html', '.nojekyll', 'Log/README.md']));

  await exportByPlugin(vault, '.site');
  expect(differingFiles(program, filesOf(join(vault, '.site')))).toEqual([]);
  rmSync(join(vault, '.site'), { recursive: true });
  await exportByPlugin(vault, '.site', 'phone');
  expect(differingFiles(program, filesOf(join(vault, '.site')))).toEqual([]);
  await exportByPlugin(vault, join(outside, 'plugin'));
  expect(differingFiles(program, filesOf(join(outside, 'plugin')))).toEqual([]);
});

test('each goes on with the site that the other has written, and finds nothing to change', async () => {
  const vault = copiedVault('examples/vault');
  const site = join(temporaryFolder(), 'site');
  expect(statuses(exportByProgram(vault, site))).toEqual(new Set(['new']));
  const before = filesOf(site);
  expect(statuses(await exportByPlugin(vault, site))).toEqual(new Set(['unchanged']));
  expect(statuses(exportByProgram(vault, site))).toEqual(new Set(['unchanged']));
  expect(differingFiles(before, filesOf(site))).toEqual([]);
});
