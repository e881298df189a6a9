import { fileError } from '../core/publish/file-error';
import type { StateStore } from '../core/publish/ports';
import { sha256 } from '../core/sha256';
import type { Logbook } from './logbook';
import { pluginFolder } from './plugin-folder';
import { wholeBuffer } from './whole-buffer';

/** A phone hands bytes to its disk as text, and does nothing else meanwhile: what is large goes in parts. */
const PART = 1_000_000;

/**
 * What the plugin remembers of the site at a place, or of what no site's place is, in its own folder: it says what readers must not see.
 * `warn` is called once, however much of it cannot be saved.
 */
export function stateStore({ app, plugin, strings }: Logbook, place: string, warn: (message: string) => void): StateStore {
  const { adapter } = app.vault;
  const own = `${pluginFolder(plugin)}/state`;
  const folder = `${own}/${sha256(place).slice(0, 16)}`;
  let isTold = false;

  async function write(path: string, bytes: Uint8Array): Promise<void> {
    await adapter.writeBinary(path, wholeBuffer(bytes.subarray(0, PART)));
    for (let at = PART; at < bytes.length; at += PART) await adapter.appendBinary(path, wholeBuffer(bytes.subarray(at, at + PART)));
  }

  /** The adapter moves nothing to where something is. */
  async function replace(path: string, draft: string): Promise<void> {
    if (await adapter.exists(path)) await adapter.remove(path);
    await adapter.rename(draft, path);
  }

  return {
    async load(name) {
      try {
        const path = `${folder}/${name}`;
        return (await adapter.exists(path)) ? new Uint8Array(await adapter.readBinary(path)) : undefined;
      } catch {
        return undefined;
      }
    },
    async save(name, bytes) {
      const draft = `${folder}/${name}.draft`;
      try {
        for (const path of [own, folder]) if (!(await adapter.exists(path))) await adapter.mkdir(path);
        await write(draft, bytes);
        await replace(`${folder}/${name}`, draft);
      } catch (error) {
        await adapter.remove(draft).catch(() => undefined);
        if (!isTold) warn(strings.site.stateNotSaved(fileError('save', `"${folder}/${name}"`, error).message));
        isTold = true;
      }
    },
  };
}
