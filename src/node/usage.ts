export type CommandName = 'export' | 'verify' | 'serve' | 'import-log' | 'questions' | 'inspect';

interface Option {
  readonly name: string;
  /** What the option wants after it; a flag has none. */
  readonly value?: string;
  readonly required?: boolean;
  readonly help: string;
}

interface Command {
  readonly name: CommandName;
  readonly operand?: string;
  readonly help: string;
  readonly options: readonly Option[];
}

const json: Option = { name: 'json', help: 'print one JSON object instead of words' };
const configDir: Option = { name: 'config-dir', value: 'DIR', help: 'the settings folder of the vault (.obsidian)' };
const site: Option = { name: 'site', value: 'DIR', required: true, help: 'the folder of the site' };

export const commands: readonly Command[] = [
  {
    name: 'export',
    help: 'write the notes that are not private to a folder that docsify serves',
    options: [
      { name: 'vault', value: 'DIR', required: true, help: 'the folder of the vault; it is only read' },
      site,
      { name: 'include', value: 'PATH', help: 'make a folder public for this run, / for the whole vault; may be given again' },
      { name: 'dry-run', help: 'say what would be done, and write nothing' },
      { name: 'remove-many', help: 'the many pages whose notes have gone are meant to go' },
      configDir,
      { name: 'state', value: 'DIR', help: 'where to remember what makes the next export fast' },
      { name: 'today', value: 'DATE', help: 'the day that counts as today, YYYY-MM-DD' },
      json,
    ],
  },
  { name: 'verify', help: 'check every link, anchor, image and file of a site', options: [site, json] },
  {
    name: 'serve',
    help: 'show a site on this computer, and to nobody else',
    options: [site, { name: 'port', value: 'N', help: 'the port (4173)' }],
  },
  {
    name: 'import-log',
    operand: 'FILE',
    help: 'make a log entry of every day on a log page; all of them or none, and the page stays as it is',
    options: [
      { name: 'vault', value: 'DIR', required: true, help: 'the folder of the vault; nothing that exists in it is changed' },
      { name: 'dry-run', help: 'say what would be made, and write nothing' },
      configDir,
      json,
    ],
  },
  {
    name: 'questions',
    help: 'list what the notes of a vault ask, the oldest open question first',
    options: [
      { name: 'vault', value: 'DIR', required: true, help: 'the folder of the vault; it is only read' },
      configDir,
      { name: 'today', value: 'DATE', help: 'the day that counts as today, YYYY-MM-DD' },
      json,
    ],
  },
  { name: 'inspect', operand: 'FILE', help: 'show what the scanner sees in a note', options: [json] },
];

/** The text of `--help`, of one command or of all. */
export function usage(name?: string): string {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const list = commands.map((each) => `  ${each.name.padEnd(12)}${each.help}`).join('\n');
    return `research-logbook COMMAND\n\n${list}\n\nresearch-logbook COMMAND --help says more about one command.\nExit codes: 0 done, 1 a finding or a failure and nothing written, 2 wrong usage.\n`;
  }
  const words = command.options.map((option) => {
    const word = `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
    return option.required === true ? word : `[${word}]`;
  });
  const synopsis = ['research-logbook', command.name, ...(command.operand === undefined ? [] : [command.operand]), ...words].join(' ');
  const list = command.options.map((option) => `  ${`--${option.name} ${option.value ?? ''}`.padEnd(20)}${option.help}`).join('\n');
  return `${synopsis}\n\n${command.help}\n\n${list}\n`;
}
