import { posix } from 'node:path'
import ts from 'typescript'
import { importedPath, importsOf, isNodeModule, nodesOf, type Sources } from './sources'

const zones = ['core', 'obsidian', 'node', 'site'] as const
type Zone = typeof zones[number]

/** Which zones the code of a zone may import; the three entries belong to the zone they start. */
const mayImport: Readonly<Record<Zone, readonly Zone[]>> = {
  core: ['core'],
  obsidian: ['core', 'obsidian'],
  node: ['core', 'node'],
  site: ['core', 'site'],
}

const entries: Readonly<Record<string, Zone>> = { 'src/main.ts': 'obsidian', 'src/cli.ts': 'node', 'src/site.ts': 'site' }

function zoneOf(path: string): Zone | undefined {
  return entries[path] ?? zones.find(zone => path.startsWith(`src/${zone}/`))
}

const inCore = (sources: Sources): [string, string][] => [...sources].filter(([path]) => zoneOf(path) === 'core')

/** Obsidian, node and site import core; core imports none of them. */
export function misdirectedImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => importsOf(path, text).flatMap(({ name, line }) => {
    const reason = misdirection(path, name, sources)
    return reason === undefined ? [] : [`${path}:${line} imports ${name}: ${reason}`]
  }))
}

function misdirection(path: string, name: string, sources: Sources): string | undefined {
  const zone = zoneOf(path)
  if (zone === undefined) return path.endsWith('.d.ts') ? undefined : 'no zone of src'
  if (name === 'obsidian') return zone === 'obsidian' ? undefined : 'only src/obsidian may'
  if (isNodeModule(name)) return zone === 'node' || isOnDesktop(path) ? undefined : 'only src/node may'
  if (name === 'site-files') return zone === 'core' || zone === 'site' ? `src/${zone} takes them as an argument` : undefined
  if (!name.startsWith('.')) return undefined
  const imported = importedPath(path, name, sources)
  if (imported === undefined) return 'no such file'
  const target = zoneOf(imported)
  if (target === 'node' && isOnDesktop(path)) return undefined
  return target !== undefined && mayImport[zone].includes(target) && !(imported in entries) ? undefined : `src/${zone} may not`
}

/** What the app does on a computer alone; it may ask for Node, when it runs and not before. */
const isOnDesktop = (path: string): boolean => path.startsWith('src/obsidian/desktop/')

/** What a phone would load and cannot: Node, its program, or the app's desktop side, imported before it is known where the app runs. */
export function hastyImports(sources: Sources): string[] {
  return [...sources].filter(([path]) => zoneOf(path) === 'obsidian').flatMap(([path, text]) => importsOf(path, text)
    .filter(({ name, typeOnly, later }) => {
      const imported = importedPath(path, name, sources) ?? ''
      const forDesktop = isNodeModule(name) || imported.startsWith('src/node/') || (isOnDesktop(imported) && !isOnDesktop(path))
      return forDesktop && !typeOnly && !later
    })
    .map(({ name, line }) => `${path}:${line} imports ${name}: only import() may`))
}

const nodeGlobals = new Set(['process', 'Buffer', 'require', 'global', '__dirname', '__filename', 'setImmediate'])

/** The compiler knows Node's names everywhere in the app's side; a phone knows none of them. */
export function strayNodeGlobals(sources: Sources): string[] {
  return [...sources].filter(([path]) => zoneOf(path) === 'obsidian' && !isOnDesktop(path)).flatMap(([path, text]) => [...nodesOf(path, text)]
    .filter(({ node }) => ts.isIdentifier(node) && nodeGlobals.has(node.text) && !isOwnName(node))
    .map(({ node, line }) => `${path}:${line} ${node.getText()}`))
}

/** `vault.process`, `{ process: 1 }` and `process() {}` name something of somebody's own. */
function isOwnName(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node
  return ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent)
}

/** Each circle of value imports once; a circle of types alone does no harm. */
export function importCircles(sources: Sources): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) circles.push([...trail.slice(start), path].join(' -> '))
    if (start >= 0 || done.has(path)) return
    for (const { name, typeOnly } of importsOf(path, sources.get(path) ?? '')) {
      const imported = typeOnly ? undefined : importedPath(path, name, sources)
      if (imported !== undefined) visit(imported, [...trail, path])
    }
    done.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return circles
}

const clocksAndDice = /^(?:(?:window|globalThis|self)\.)?(?:Date\.now|performance\.now|Math\.random|crypto\.(?:getRandomValues|randomUUID))$/

/** In core the time and the randomness are arguments. */
export function hiddenInputs(sources: Sources): string[] {
  return inCore(sources).flatMap(([path, text]) => [...nodesOf(path, text)].flatMap(({ node, line }) => {
    const bareDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0
    const dateCall = ts.isCallExpression(node) && node.expression.getText() === 'Date'
    const clock = ts.isPropertyAccessExpression(node) && clocksAndDice.test(node.getText())
    return bareDate || dateCall || clock ? [`${path}:${line} ${node.getText()}`] : []
  }))
}

/** What the compiler is asked to believe: `any`, `as` other than `as const`, `!`. */
export function unprovenTypes(sources: Sources): string[] {
  return inCore(sources).flatMap(([path, text]) => [...nodesOf(path, text)].flatMap(({ node, line }) => {
    const cast = (ts.isAsExpression(node) && node.type.getText() !== 'const') || ts.isTypeAssertionExpression(node)
    const unproven = cast || node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)
    return unproven ? [`${path}:${line} ${node.getText()}`] : []
  }))
}

/** The three entries only connect; a file that passes 250 lines wants two names. */
export function overlongFiles(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    const limit = path in entries ? 59 : 250
    return lines > limit ? [`${path} has ${lines} lines, the limit is ${limit}`] : []
  })
}

/** `tests/core/log/day.test.ts` is about `src/core/log/day.ts`, `tests/core/log.test.ts` about a folder. */
export function strayTests(tests: Sources, sources: Sources): string[] {
  return [...tests.keys()].filter(path => path.endsWith('.test.ts')).filter(path => zoneOf(path.replace('tests/', 'src/')) !== undefined)
    .filter(path => {
      const [name = ''] = posix.basename(path).split('.')
      const about = `src/${posix.dirname(path).slice('tests/'.length)}/${name}`
      return ![...sources.keys()].some(source => source === `${about}.ts` || source.startsWith(`${about}/`))
    })
}
