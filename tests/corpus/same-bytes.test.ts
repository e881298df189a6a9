/** @jest-environment jsdom */
import { join } from 'node:path';
import { copiedVault, differingFiles, exportByPlugin, exportByProgram, filesOf } from '../support/exported-folders';
import { temporaryFolder } from '../support/temporary-folder';

test("the plugin and the program write the same bytes for Obsidian's help in Chinese", async () => {
  const vault = copiedVault(join(process.env.LOGBOOK_CORPUS ?? '', 'obsidian-help-zh'), { rules: [{ folder: '/', visibility: 'public' }] });
  const outside = temporaryFolder();
  exportByProgram(vault, join(outside, 'program'));
  const program = filesOf(join(outside, 'program'));
  expect(program.size).toBeGreaterThan(300);
  await exportByPlugin(vault, '.site');
  expect(differingFiles(program, filesOf(join(vault, '.site')))).toEqual([]);
  await exportByPlugin(vault, join(outside, 'plugin'));
  expect(differingFiles(program, filesOf(join(outside, 'plugin')))).toEqual([]);
});
