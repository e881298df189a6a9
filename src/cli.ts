import { Refusal } from './core/publish/commit/refusal';
import { parseArguments, UsageError, type Arguments } from './node/arguments';
import { exportCommand } from './node/export-command';
import { inspectCommand } from './node/inspect-command';
import { serveCommand } from './node/serve-command';
import { processTerminal, type Terminal } from './node/terminal';
import { usage, type CommandName } from './node/usage';
import { verifyCommand } from './node/verify-command';

const runs: Readonly<Record<CommandName, (parsed: Arguments, terminal: Terminal) => number | Promise<number>>> = {
  export: exportCommand,
  inspect: inspectCommand,
  serve: serveCommand,
  verify: verifyCommand,
};

/** Does what the words ask for; gives the exit code. */
async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  if (words.length === 0 || words.includes('--help') || words.includes('-h') || words[0] === 'help') {
    terminal.print(usage(words[0] === 'help' ? words[1] : words[0]));
    return words.length === 0 ? 2 : 0;
  }
  try {
    const parsed = parseArguments(words);
    return await runs[parsed.command](parsed, terminal);
  } catch (failure) {
    terminal.clear();
    if (failure instanceof UsageError) {
      terminal.warn(`${failure.message}.\n\n${usage(words[0])}`);
      return 2;
    }
    if (failure instanceof Refusal && words.includes('--json')) {
      terminal.print(`${JSON.stringify({ pages: [], withheld: [], removed: [], assets: [], findings: [{ code: failure.code, severity: 'error', note: '', line: 0, message: failure.message }], durationMs: 0 })}\n`);
    }
    terminal.warn(failure instanceof Error ? failure.message : String(failure));
    return 1;
  }
}

// The event loop may still hold a server's sockets: the code is set, the process ends by itself.
process.exitCode = await run(process.argv.slice(2), processTerminal());
