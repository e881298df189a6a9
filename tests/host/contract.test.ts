/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import type * as Obsidian from 'obsidian';
import ts from 'typescript';
import * as host from './obsidian';
import { startHost } from './in-jest';
import { NotDone } from './not-done';

/** What obsidian.d.ts says is there when the app runs. */
const declared = ts.createSourceFile('obsidian.d.ts', readFileSync('node_modules/obsidian/obsidian.d.ts', 'utf8'), ts.ScriptTarget.Latest, true);
const exported: Readonly<Record<string, unknown>> = host;

const isExported = (node: ts.Statement): boolean => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
const classes = declared.statements.filter((node) => ts.isClassDeclaration(node)).filter(isExported);

const values = declared.statements.filter(isExported).flatMap((node) => {
  if (ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isEnumDeclaration(node)) return [node.name?.text ?? ''];
  return ts.isVariableStatement(node) ? node.declarationList.declarations.map((each) => each.name.getText()) : [];
});

const isAbstract = (member: ts.ClassElement): boolean => ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);
const isStatic = (member: ts.ClassElement): boolean => ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);

const methods = classes.flatMap((node) => node.members.filter((member) => ts.isMethodDeclaration(member) || ts.isGetAccessor(member))
  .filter((member) => !isAbstract(member) && member.questionToken === undefined)
  .map((member) => ({ type: node.name?.text ?? '', name: member.name.getText(), static: isStatic(member) })));

/** Declared of classes that the host has in name only: making one throws. */
const inNameOnly = new Set(['HoverPopover', 'MarkdownEditView']);

type Declared = typeof Obsidian;
type Done = typeof host;
type MissingOf<Name extends keyof Declared> = Declared[Name] extends { prototype: infer There }
  ? Pick<Done, Name & keyof Done>[Name & keyof Done] extends { prototype: infer Here } ? `${Name}.${Exclude<keyof There, keyof Here> & string}` : Name
  : never;
type Missing = { [Name in keyof Declared]: MissingOf<Name> }[keyof Declared];
/** Members that the compiler cannot see: to call them throws. */
type Undone = 'FileManager.promptForDeletion' | 'MarkdownView.showSearch'
  | 'Workspace.duplicateLeaf' | 'Workspace.moveLeafToPopout' | 'Workspace.openPopoutLeaf' | 'Workspace.handleLinkContextMenu'
  | `HoverPopover.${string}` | `MarkdownEditView.${string}`;

test('every class has the members that are declared of it, as the compiler sees them', () => {
  const missing: Exclude<Missing, Undone>[] = [];
  const none: never[] = missing;
  expect(none).toEqual([]);
});

test.each([...new Set(values)])('%s is exported', (name) => {
  expect(exported).toHaveProperty(name);
  expect(exported[name]).toBeDefined();
});

test('every class has the methods that are declared of it', () => {
  const missing = methods.filter(({ type }) => !inNameOnly.has(type)).filter(({ type, name, static: onClass }) => {
    const found = exported[type] as { prototype: object } | undefined;
    return found === undefined || !(name in (onClass ? found : found.prototype ?? found));
  });
  expect(missing.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
});

test('the window, its nodes and the language have what the declarations add to them', async () => {
  const app = await startHost();
  const missing = globals().filter(({ owner, name }) => !owners(owner).every((object) => name in object));
  expect(missing.map(({ owner, name }) => `${owner}.${name}`)).toEqual([]);
  await app.close();
});

test('what the host does not do says so by its name', async () => {
  const { app, close } = await startHost().then((started) => ({ app: started.app, close: () => started.close() }));
  expect(() => app.workspace.openPopoutLeaf()).toThrow(new NotDone('Workspace.openPopoutLeaf'));
  expect(() => app.workspace.getLeaf('window')).toThrow("Host does not do: Workspace.getLeaf('window')");
  expect(() => (app as unknown as { commands: unknown }).commands).toThrow('Host does not do: App (undocumented).commands');
  await close();
});

function globals(): { owner: string; name: string }[] {
  const block = declared.statements.find((node) => ts.isModuleDeclaration(node) && node.name.getText() === 'global');
  const body = block && ts.isModuleDeclaration(block) && block.body && ts.isModuleBlock(block.body) ? block.body.statements : [];
  return [...body].flatMap((node) => {
    if (ts.isInterfaceDeclaration(node)) return node.members.filter((member) => member.questionToken === undefined).map((member) => ({ owner: node.name.text, name: member.name?.getText() ?? '' }));
    return ts.isFunctionDeclaration(node) ? [{ owner: 'window', name: node.name?.text ?? '' }] : [];
  }).filter(({ owner }) => !['DomElementInfo', 'SvgElementInfo', 'EventListenerInfo', 'AjaxOptions', 'Touch'].includes(owner));
}

function owners(name: string): object[] {
  const known: Record<string, object[]> = {
    ObjectConstructor: [Object], ArrayConstructor: [Array], StringConstructor: [String], NumberConstructor: [Number], Math: [Math], window: [window], Window: [window],
    Document: [document], DocumentFragment: [document.createDocumentFragment()],
    Node: [document.createElement('p'), document.createTextNode('')], Element: [document.createElement('p')], HTMLElement: [document.createElement('p')],
    SVGElement: [document.createElementNS('http://www.w3.org/2000/svg', 'g')], UIEvent: [new MouseEvent('click')], Array: [[]], String: [String.prototype],
  };
  return known[name] ?? [];
}
