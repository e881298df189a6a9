import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** Path from the project's root -> text. */
export type Sources = ReadonlyMap<string, string>

export interface Import {
  readonly line: number
  /** As it is written: `./note`, `obsidian`, `node:fs`. */
  readonly name: string
  readonly typeOnly: boolean
  /** `import()`: when the code runs, not when the file is loaded. */
  readonly later: boolean
}

/** Every TypeScript file under a folder of the project. */
export function sourcesUnder(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path).replaceAll('\\', '/'))
  return new Map(paths.filter(path => path.endsWith('.ts')).sort().map(path => [path, readFileSync(path, 'utf8')]))
}

/** Every node of a file with its line, in order. */
export function* nodesOf(path: string, text: string): Generator<{ node: ts.Node, line: number }> {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const waiting: ts.Node[] = [file]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield { node, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 }
    waiting.push(...node.getChildren(file).toReversed())
  }
}

export function importsOf(path: string, text: string): Import[] {
  const imports: Import[] = []
  for (const { node, line } of nodesOf(path, text)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ line, name: node.moduleSpecifier.text, typeOnly: importsTypesOnly(node), later: false })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ line, name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, later: false })
    } else if (ts.isCallExpression(node) && ['import', 'require'].includes(node.expression.getText())) {
      const [name] = node.arguments
      if (name !== undefined && ts.isStringLiteral(name)) imports.push({ line, name: name.text, typeOnly: false, later: node.expression.getText() === 'import' })
    }
  }
  return imports
}

function importsTypesOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names)
    && names.elements.length > 0 && names.elements.every(element => element.isTypeOnly)
}

/** `./note` in `src/core/log/day.ts` is `src/core/log/note.ts`, or `src/core/log/note/index.ts`. */
export function importedPath(from: string, name: string, sources: Sources): string | undefined {
  if (!name.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(from), name)
  return [`${path}.ts`, `${path}/index.ts`, `${path}.d.ts`].find(path => sources.has(path))
}

export const isNodeModule = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)
