import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

test('the styles of the plugin are whole', () => {
  expect(transformSync(readFileSync('styles.css', 'utf8'), { loader: 'css', logLevel: 'silent' }).warnings).toEqual([]);
  expect(transformSync('a { b: c; \n d { }', { loader: 'css', logLevel: 'silent' }).warnings).not.toEqual([]);
});
