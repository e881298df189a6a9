import type { TAbstractFile, Vault } from 'obsidian';

/** Resolves when what the vault tells of a file is what is waited for, or when that takes too long. */
export function awaitedEvent(vault: Vault, name: 'create' | 'modify', isIt: (file: TAbstractFile) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      vault.offref(event);
      window.clearTimeout(timer);
      resolve();
    };
    const see = (file: TAbstractFile): void => {
      if (isIt(file)) end();
    };
    const event = name === 'create' ? vault.on('create', see) : vault.on('modify', see);
    const timer = window.setTimeout(end, longestWait);
  });
}

const longestWait = 2000;
