import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { verifySite } from '../core/verify/verify-site';
import { UsageError, valueOf, type Arguments } from './arguments';
import { siteFolder } from './site-folder';
import type { Terminal } from './terminal';

/** `verify`: 1 when anything of the site is broken. */
export async function verifyCommand(parsed: Arguments, terminal: Terminal): Promise<number> {
  const site = resolve(valueOf(parsed, 'site') ?? '');
  if (!existsSync(site)) throw new UsageError(`There is no folder "${site}" to verify`);
  const found = await verifySite(siteFolder(site));
  if (parsed.options.has('json')) terminal.print(`${JSON.stringify(found)}\n`);
  else {
    for (const { page, line, target, reason } of found.broken) terminal.print(`${page}:${line}  ${target}  ${reason}\n`);
    const { pages, links, anchors, images, broken } = found;
    terminal.print(`${pages} pages, ${links} links, ${anchors} anchors, ${images} images: ${broken.length} broken\n`);
  }
  return found.broken.length === 0 ? 0 : 1;
}
