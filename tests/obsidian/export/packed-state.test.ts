import { packedState } from '../../../src/obsidian/export/packed-state';
import { MemoryState } from '../../support/memory-vault';

const text = '{"path":"Papers/DeepMD.md"}'.repeat(1000);
const bytes = new TextEncoder().encode(text);

test('what was saved is loaded, and takes less room meanwhile', async () => {
  const store = new MemoryState();
  const state = packedState(store);
  await state.save('export', bytes);
  expect(store.load('export')?.length).toBeLessThan(bytes.length / 5);
  expect(new TextDecoder().decode(await state.load('export'))).toBe(text);
});

test('nothing was saved, or it was cut short or written by something else: the state is none', async () => {
  const store = new MemoryState();
  const state = packedState(store);
  expect(await state.load('export')).toBeUndefined();
  await state.save('export', bytes);
  store.save('export', store.load('export')?.subarray(0, 20) ?? new Uint8Array());
  expect(await state.load('export')).toBeUndefined();
  store.save('export', new TextEncoder().encode('{}'));
  expect(await state.load('export')).toBeUndefined();
});
