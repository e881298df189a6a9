import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ChromiumBinary {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** The Chromium that npm brought, unpacked once for each version of it. Linux on x64 only. */
export function chromiumBinary(): ChromiumBinary {
  const folder = join(tmpdir(), `research-logbook-chromium-${packagedVersion()}`)
  if (!existsSync(folder)) unpack(folder)
  return { executablePath: join(folder, 'chromium'), env: environment(folder) }
}

function packagedVersion(): string {
  const source = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')
  return (JSON.parse(source) as { version: string }).version
}

// Test files run side by side: each unpacks beside the place, and the first to rename wins.
function unpack(folder: string): void {
  const staging = mkdtempSync(`${folder}-`)
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  // The package unpacks to the temporary folder, and its own libraries only where it believes to be on that host.
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env })
  writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontSettings(folder))
  try {
    renameSync(staging, folder)
  } catch (error) {
    rmSync(staging, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

function environment(folder: string): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  const libraries = join(folder, 'al2023', 'lib')
  env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(path => path !== undefined).join(':')
  // Without any font settings Chromium draws no letter at all.
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts')
  return env
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}
