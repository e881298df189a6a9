import { exportVault } from '../../../support/memory-vault';

test.each([
  ['text and files from top to bottom', [{ type: 'text', text: '# T\n\n[[Other]]', y: 0 }, { type: 'file', file: 'Papers/Deep.md', y: 2 }, { type: 'file', file: 'img/图 1.png', y: 1 }, { type: 'link', url: 'https://a.example/?b=c', y: 3 }], '<div class="canvas-card">\n\n# T\n\n[Other](/Other.md)\n\n</div>\n\n\n<div class="canvas-card">\n\n![图 1.png](img/图-1.png)\n\n</div>\n\n\n<div class="canvas-card">\n\n[Deep](/Papers/Deep.md)\n\n</div>\n\n\n<div class="canvas-card">\n\n<https://a.example/?b=c>\n\n</div>'],
  ['a private file leaves no trace', [{ type: 'text', text: 'a', y: 0 }, { type: 'file', file: 'Private.md', y: 1 }, { type: 'text', text: 'b', y: 2 }], '<div class="canvas-card">\n\na\n\n</div>\n\n\n\n\n<div class="canvas-card">\n\nb\n\n</div>'],
  ['nor does one that is gone, nor an address of the author’s', [{ type: 'file', file: 'gone.md', y: 1 }, { type: 'link', url: 'file:///x', y: 2 }, { type: 'file', file: 'a]] b.md', y: 3 }], ''],
  ['what a card leaves open ends with it', [{ type: 'text', text: '```\n[[x', y: 0 }, { type: 'file', file: 'Other.md', subpath: '#Part', y: 1 }], '<div class="canvas-card">\n\n```\n[[x\n```\n\n</div>\n\n\n<div class="canvas-card">\n\n[Other](/Other.md?id=part)\n\n</div>'],
  ['a group has its label', [{ type: 'group', label: 'Ideas', x: 0, y: 0, width: 9, height: 9 }, { type: 'text', text: 'in', x: 1, y: 1 }, { type: 'text', text: 'out', x: 20, y: 20 }], '<div class="canvas-card">\n\nout\n\n</div>\n\n\n## Ideas\n\n<div class="canvas-card">\n\nin\n\n</div>'],
])('%s', async (_, nodes, text) => {
  const cards = nodes.map((node) => ({ x: 0, width: 1, height: 1, ...node }));
  const files = { 'Other.md': '## Part', 'Papers/Deep.md': 'x', 'Private.md': '---\npublish: false\n---\n', 'img/图 1.png': 'png', 'Board.canvas': JSON.stringify({ nodes: cards }) };
  const { pages } = await exportVault(files, { include: ['/'], settings: { language: 'en' } });
  expect(pages['Board.canvas.md']?.replace(/^# Board.canvas\n+|\s+$/g, '')).toBe(text);
});
