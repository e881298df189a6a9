/** @jest-environment jsdom */
import { BasesView, DateValue, ListValue, NullValue, NumberValue, Plugin, StringValue, type QueryController } from 'obsidian';
import { startHost, type Host } from '../in-jest';

const manifest = { id: 'toy', name: 'Toy', version: '1.0.0', author: '', minAppVersion: '1.13.0', description: '' };
const files = {
  'Papers/A.md': '---\nstatus: read\nyear: 2018\nconcepts: ["[[B]]", x]\ndate: 2026-03-01\n---\n',
  'Papers/B.md': '---\nstatus: open\nyear: 2007\n---\n',
  'Log.md': '',
};

class Table extends BasesView {
  type = 'table';
  drawn = 0;

  constructor(controller: QueryController, readonly containerEl: HTMLElement) {
    super(controller);
  }

  onDataUpdated(): void {
    this.drawn += 1;
    this.containerEl.empty();
    for (const { key, entries } of this.data.groupedData) {
      const rows = entries.map((entry) => this.data.properties.map((id) => entry.getValue(id)?.toString()).join('|'));
      this.containerEl.createDiv({ cls: 'row', text: `${key?.toString()}: ${rows.join('; ')}` });
    }
  }
}

class Toy extends Plugin {
  override onload(): void {
    this.registerBasesView('toy-table', {
      name: 'Toy table',
      icon: 'table',
      factory: (controller, element) => new Table(controller, element),
      options: (config) => [
        { type: 'toggle', key: 'wide', displayName: 'Wide', default: true },
        { type: 'group', displayName: 'More', items: [{ type: 'dropdown', key: 'size', displayName: 'Size', default: 'm', options: { s: 'Small', m: 'Medium' } }] },
        { type: 'text', key: 'hint', displayName: 'Hint', shouldHide: () => config.get('wide') !== false },
      ],
    });
  }
}

let host: Host;

beforeEach(async () => {
  host = await startHost({ files });
  await host.enable({ manifest, main: Toy });
});

afterAll(() => host.close());

const open = async (more = {}): Promise<Table> => await host.openBase('toy-table', {
  filter: ({ file }) => file.path.startsWith('Papers/'), order: ['file.basename', 'note.year'], sort: [{ property: 'note.year', direction: 'ASC' }], ...more,
}) as unknown as Table;

const drawn = (): string[] => [...document.querySelectorAll('.row')].map((row) => row.textContent);

test('a view is given the notes, filtered, sorted and grouped', async () => {
  const view = await open({ groupBy: 'note.status' });
  expect(drawn()).toEqual(['open: B|2007', 'read: A|2018']);
  expect(view.config.getOrder()).toEqual(['file.basename', 'note.year']);
  expect(view.allProperties).toContain('note.concepts');
});

test('a change in the vault gives a new result', async () => {
  const view = await open();
  const before = view.data;
  await host.app.vault.create('Papers/C.md', '---\nyear: 2026\n---\n');
  await host.settled();
  expect(drawn()).toEqual([': B|2007; A|2018; C|2026']);
  expect(view.data).not.toBe(before);
});

test('values are what the properties are', async () => {
  const view = await open();
  const entry = view.data.data[1];
  expect(entry?.getValue('note.year')).toBeInstanceOf(NumberValue);
  expect(entry?.getValue('note.status')).toBeInstanceOf(StringValue);
  expect(entry?.getValue('note.date')).toBeInstanceOf(DateValue);
  expect(entry?.getValue('note.none')).toBe(NullValue.value);
  const concepts = entry?.getValue('note.concepts');
  expect(concepts).toBeInstanceOf(ListValue);
  const cell = createDiv();
  concepts?.renderTo(cell, host.app.renderContext);
  expect(cell.querySelector('a.internal-link')?.textContent).toBe('B');
  expect(() => entry?.getValue('formula.x')).toThrow("Host does not do: BasesEntry.getValue('formula.x')");
});

test('options are what the user chose, and a note is made from the view', async () => {
  const view = await open({ options: { column: 'note.status' }, newNotes: 'Papers' });
  expect(view.config.getAsPropertyId('column')).toBe('note.status');
  view.config.set('column', null);
  expect([view.config.get('column'), view.drawn]).toEqual([undefined, 2]);
  await view.createFileForView('New', (frontmatter: Record<string, unknown>) => { frontmatter.status = 'open'; });
  expect(await host.otherProgram.read('Papers/New.md')).toBe('---\nstatus: open\n---\n');
});

test('a user chooses among the options of a view, which keeps nothing but what was chosen and is drawn anew', async () => {
  const view = await open({ options: { size: 's' } });
  expect(['Wide', 'Size'].map((name) => host.user.setting(name).querySelector<HTMLInputElement | HTMLSelectElement>('input, select')).map((control) => (control instanceof HTMLInputElement ? control.checked : control?.value))).toEqual([true, 's']);
  expect(() => host.user.setting('Hint')).toThrow('No setting "Hint" is shown');
  expect([view.config.get('wide'), view.drawn]).toEqual([undefined, 1]);
  await host.user.change('Wide', false);
  await host.user.change('Size', 'm');
  expect([view.config.get('wide'), view.config.get('size'), view.drawn]).toEqual([false, 'm', 3]);
});
