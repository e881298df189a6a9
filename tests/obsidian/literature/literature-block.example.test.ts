/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { Component, MarkdownRenderer } from 'obsidian';
import { parseDocument } from 'yaml';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { exportVault } from '../../support/memory-vault';
import { literatureApp } from './literature-app';

const folder = 'examples/vault/Papers';
const notes = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => [`Papers/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]));

/** What the properties of a note say, read by nothing but the YAML library. */
interface Row {
  readonly year: string;
  readonly institution: string;
  readonly title: string;
  readonly citations: string;
  readonly datasets: string;
}

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function rowOf(text: string): Row | undefined {
  const yaml = /^---\n([^]*?)\n---\n/.exec(text)?.[1];
  const document = parseDocument(yaml ?? '');
  if (document.errors.length > 0) return undefined;
  const values = document.toJS() as Readonly<Record<string, unknown>> | null;
  if (values?.['type'] !== 'paper') return undefined;
  const said = (key: string): string => texts(values[key]).join(', ');
  const asOf = said('citations_asof');
  return {
    year: said('year'),
    institution: said('institution'),
    title: said('title'),
    citations: said('citations') + (asOf === '' ? '' : ` (${asOf})`),
    datasets: said('datasets'),
  };
}

const expected = Object.values(notes).flatMap((text) => rowOf(text) ?? []).map((row) => Object.values(row).join(' | ')).sort();
const block = '```literature\ncolumns: year, institution, title, citations, datasets\n```\n';

test('the example has papers enough to show something', () => {
  expect(expected.length).toBeGreaterThan(15);
});

test('in the app the rows of the literature table are what the properties say', async () => {
  const host = await literatureApp(notes);
  const element = document.body.createDiv();
  const component = new Component();
  component.load();
  await MarkdownRenderer.render(host.app, block, element, 'Papers/Table.md', component);
  await host.settled();
  const rows = [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | '));
  expect(rows.sort()).toEqual(expected);
  component.unload();
});

test('on the site they are too', async () => {
  const { pages, report } = await exportVault({ ...notes, 'Papers/Table.md': block }, { settings: { ...DEFAULT_SETTINGS, language: 'en' } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const table = (pages['Papers/Table.md'] ?? '').split('\n').filter((line) => line.startsWith('| ')).slice(2);
  const rows = table.map((line) => line.slice(2, -2).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\([^\w\s])/g, '$1').replace(/&amp;/g, '&'));
  expect(rows.sort()).toEqual(expected);
});
