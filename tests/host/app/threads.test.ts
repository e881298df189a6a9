/** @jest-environment jsdom */
import { Plugin, type PluginManifest } from 'obsidian';
import { startHost } from '../in-jest';

const manifest: PluginManifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };

function worker(script: string): Worker {
  const url = URL.createObjectURL(new Blob([script]));
  const made = new Worker(url, { name: 'toy thread' });
  URL.revokeObjectURL(url);
  return made;
}

test('a thread answers with a copy of what it was told, and its errors are heard', async () => {
  const host = await startHost();
  const thread = worker('self.onmessage = ({ data }) => { if (data === null) throw new Error("no data"); self.postMessage({ ...data, list: [1] }); }');
  const bytes = Uint8Array.of(1, 2);
  const answer = await new Promise((resolve) => {
    thread.onmessage = ({ data }) => resolve(data);
    thread.postMessage({ bytes, text: '每日' });
  });
  expect(answer).toEqual({ bytes, text: '每日', list: [1] });
  expect((answer as { bytes: Uint8Array }).bytes).toBeInstanceOf(Uint8Array);
  const message = await new Promise((resolve) => {
    thread.onerror = (event) => resolve(event.message);
    thread.postMessage(null);
  });
  expect(message).toContain('no data');
  thread.terminate();
  await host.close();
});

test.each([[true, []], [false, ['toy thread']]] as const)('a plugin that goes leaves no thread behind: ended %s', async (ends, threads) => {
  const host = await startHost();
  let left: Worker | undefined;
  class Toy extends Plugin {
    override async onload(): Promise<void> {
      left = worker('');
      if (ends) this.register(() => left?.terminate());
    }
  }
  await host.enable({ manifest, main: Toy });
  expect((await host.disable('toy')).threads).toEqual(threads);
  left?.terminate();
  await host.close();
});
