/** @jest-environment jsdom */
import { stateStore } from '../../src/obsidian/state-store';
import { MemoryDisk } from '../host/in-jest';
import { bytesOf } from '../support/export-run';
import { startedLogbook } from '../support/started-logbook';

const warn = (message: string): void => {
  throw new Error(message);
};
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

test('keeps what was saved, for each place by itself, in the plugin\'s own folder', async () => {
  const disk = new MemoryDisk();
  const { logbook } = await startedLogbook({ disk });
  const [one, two] = [stateStore(logbook, '.site', warn), stateStore(logbook, '/home/me/site', warn)];
  expect(await one.load('export')).toBeUndefined();
  await one.save('export', bytesOf('1'));
  await two.save('export', bytesOf('2'));
  await one.save('export', bytesOf('3'));
  expect([text(await one.load('export')), text(await two.load('export'))]).toEqual(['3', '2']);
  const kept = Object.keys(disk.texts()).filter((path) => path.includes('/state/'));
  expect(kept).toEqual([expect.stringMatching(/^\.obsidian\/plugins\/research-logbook\/state\/[0-9a-f]{16}\/export$/), expect.any(String)]);
});

test('says that it could not save, and what was saved before is still there', async () => {
  const disk = new MemoryDisk();
  const { logbook } = await startedLogbook({ disk });
  const warnings: string[] = [];
  const state = stateStore(logbook, '.site', (message) => warnings.push(message));
  await state.save('export', bytesOf('1'));
  disk.refuse = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
  await state.save('export', bytesOf('2'));
  expect(warnings).toEqual([expect.stringMatching(/^The next export will be slower\. Cannot save ".*export": ENOSPC\. The disk is full/)]);
  expect(text(await state.load('export'))).toBe('1');
  disk.refuse = () => undefined;
});

test('what cannot be read was never saved', async () => {
  const disk = new MemoryDisk();
  const { logbook } = await startedLogbook({ disk });
  const state = stateStore(logbook, '.site', warn);
  await state.save('export', bytesOf('1'));
  disk.refuse = (operation) => (operation === 'read' ? 'EIO' : undefined);
  expect(await state.load('export')).toBeUndefined();
  disk.refuse = () => undefined;
});
