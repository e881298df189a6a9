/** Where a command prints: words to the output, progress and warnings beside it. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** One line that is written over; nothing where nobody watches. */
  readonly progress: (what: string, done: number, total: number) => undefined;
  readonly clear: () => void;
}

/** The process's own output; a progress line appears on a terminal alone. */
export function processTerminal(): Terminal {
  const watched = process.stderr.isTTY;
  let last = 0;
  return {
    print: (text) => {
      process.stdout.write(text);
    },
    warn: (text) => {
      process.stderr.write(`${text}\n`);
    },
    progress: (what, done, total) => {
      const percent = Math.min(99, Math.floor((done * 100) / Math.max(1, total)));
      if (!watched || percent === last) return undefined;
      last = percent;
      process.stderr.write(`\r${what} ${percent} %`);
      return undefined;
    },
    clear: () => {
      if (watched) process.stderr.write('\r\u001B[K');
    },
  };
}
