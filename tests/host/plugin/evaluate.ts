import { own } from '../own';

export type Requires = (name: string) => unknown;

type Loader = (module: { exports: Record<string, unknown> }, exports: Record<string, unknown>, require: Requires) => void;

/** Runs a CommonJS file as the app runs `main.js`, and gives what it exports by default. */
export function evaluated<T>(code: string, name: string, requires: Requires): T {
  const key = `plugin:${name}`;
  const holder = window as unknown as Record<string, Loader | undefined>;
  own(() => {
    const script = createEl('script');
    script.text = `window[${JSON.stringify(key)}] = function (module, exports, require) {${code}\n};\n//# sourceURL=plugin:${name}`;
    document.head.append(script);
    script.remove();
  });
  const load = holder[key];
  if (!load) throw new SyntaxError(`Plugin "${name}": main.js is no JavaScript`);
  delete holder[key];
  const module: { exports: Record<string, unknown> } = { exports: {} };
  load(module, module.exports, requires);
  return (module.exports.default ?? module.exports) as T;
}
