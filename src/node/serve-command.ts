import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, valueOf, type Arguments } from './arguments';
import { previewServer } from './preview-server';
import type { Terminal } from './terminal';

/** `serve`: shows a site until it is stopped. */
export async function serveCommand(parsed: Arguments, terminal: Terminal): Promise<number> {
  const site = resolve(valueOf(parsed, 'site') ?? '');
  if (!existsSync(site)) throw new UsageError(`There is no folder "${site}" to serve`);
  const port = Number(valueOf(parsed, 'port') ?? '4173');
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port "${valueOf(parsed, 'port') ?? ''}" is no port: write a number from 0 to 65535`);
  const server = await previewServer(site, port);
  terminal.print(`Serving ${site} on ${server.url} (stop with Ctrl+C)\n`);
  await new Promise<void>((stopped) => {
    process.once('SIGINT', stopped);
    process.once('SIGTERM', stopped);
  });
  await server.close();
  return 0;
}
