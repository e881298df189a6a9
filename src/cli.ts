import { Refusal } from './core/publish/commit/refusal';
import { parseArguments, UsageError, type Arguments } from './node/arguments';
import { processTerminal, type Terminal } from './node/terminal';
import { usage, type CommandName } from './node/usage';
import { messageOf } from './core/error-message';

type Run = (parsed: Arguments, terminal: Terminal) => number | Promise<number>;

/** Loaded when it is asked for: a command starts without the code of the others. */
const runs: Readonly<Record<CommandName, () => Promise<Run>>> = {
  export: async () => (await import('./node/export-command')).exportCommand,
  'import-log': async () => (await import('./node/import-log-command')).importLogCommand,
  inspect: async () => (await import('./node/inspect-command')).inspectCommand,
  questions: async () => (await import('./node/questions-command')).questionsCommand,
  serve: async () => (await import('./node/serve-command')).serveCommand,
  verify: async () => (await import('./node/verify-command')).verifyCommand,
};

/** Does what the words ask for; gives the exit code. */
async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  if (words.length === 0 || words.includes('--help') || words.includes('-h') || words[0] === 'help') {
    terminal.print(usage(words[0] === 'help' ? words[1] : words[0]));
    return words.length === 0 ? 2 : 0;
  }
  try {
    const parsed = parseArguments(words);
    const command = await runs[parsed.command]();
    return await command(parsed, terminal);
  } catch (failure) {
    terminal.clear();
    if (failure instanceof UsageError) {
      terminal.warn(`${failure.message}.\n\n${usage(words[0])}`);
      return 2;
    }
    if (failure instanceof Refusal && words.includes('--json')) {
      terminal.print(`${JSON.stringify({ pages: [], withheld: [], removed: [], assets: [], findings: [{ code: failure.code, severity: 'error', note: '', line: 0, message: failure.message }], durationMs: 0 })}\n`);
    }
    terminal.warn(messageOf(failure));
    return 1;
  }
}

// The event loop may still hold a server's sockets: the code is set, the process ends by itself.
process.exitCode = await run(process.argv.slice(2), processTerminal());
