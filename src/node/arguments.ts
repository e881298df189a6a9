import { parseArgs } from 'node:util';
import { commands, type CommandName } from './usage';
import { messageOf } from '../core/error-message';

/** What the user asked for on the command line. */
export interface Arguments {
  readonly command: CommandName;
  /** Without a dash before them: the FILE of `inspect`. */
  readonly operands: readonly string[];
  /** By name, without dashes; a flag is `true`. */
  readonly options: ReadonlyMap<string, string | true>;
  /** Every `--include`, in order. */
  readonly include: readonly string[];
}

/** The command line does not say what it should: the message says what is wrong, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads a command line such as `export --vault notes --site site`.
 * @throws UsageError for an unknown command or option, or one that lacks its value.
 */
export function parseArguments(words: readonly string[]): Arguments {
  const [name = '', ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(name === '' ? 'No command is given' : `"${name}" is no command`);
  const known = Object.fromEntries(
    command.options.map((option) => [option.name, { type: option.value === undefined ? ('boolean' as const) : ('string' as const), multiple: option.name === 'include' }]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: rest, options: known, allowPositionals: command.operand !== undefined, strict: true });
  } catch (failure) {
    throw new UsageError(messageOf(failure));
  }
  const options = new Map<string, string | true>();
  const include: string[] = [];
  for (const [key, value] of Object.entries(parsed.values)) {
    if (Array.isArray(value)) include.push(...value.filter((item) => typeof item === 'string'));
    else if (typeof value === 'string' || value === true) options.set(key, value);
  }
  for (const option of command.options) {
    if (option.required === true && !options.has(option.name)) throw new UsageError(`"${name}" needs --${option.name} ${option.value ?? ''}`.trim());
  }
  if (command.operand !== undefined && parsed.positionals.length !== 1) throw new UsageError(`"${name}" needs one ${command.operand}`);
  return { command: command.name, operands: parsed.positionals, options, include };
}

/** The value of an option that has one. */
export function valueOf(parsed: Arguments, name: string): string | undefined {
  const value = parsed.options.get(name);
  return value === true ? undefined : value;
}
