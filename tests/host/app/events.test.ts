/** @jest-environment jsdom */
import { Component, Events } from 'obsidian';
import '../in-jest';

test('a listener that is added while an event is told waits for the next', () => {
  const events = new Events();
  let calls = 0;
  const listen = (): void => {
    calls += 1;
    events.on('change', listen);
  };
  events.on('change', listen);
  events.trigger('change');
  expect(calls).toBe(1);
  events.trigger('change');
  expect(calls).toBe(3);
});

test('a listener that throws keeps no other from hearing', () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const heard: string[] = [];
  const events = new Events();
  events.on('change', () => { throw new Error('no'); });
  const ref = events.on('change', (what) => heard.push(String(what)));
  events.trigger('change', 'a');
  events.offref(ref);
  events.trigger('change', 'b');
  expect(heard).toEqual(['a']);
  expect(error).toHaveBeenCalledTimes(2);
  error.mockRestore();
});

test('a component unloads its children and all it has registered', () => {
  const log: string[] = [];
  const events = new Events();
  class Part extends Component {
    constructor(private readonly name: string) {
      super();
    }

    override onload(): void {
      log.push(`load ${this.name}`);
      this.registerEvent(events.on('change', () => log.push(this.name)));
      this.registerDomEvent(document, 'click', () => log.push(`click ${this.name}`));
    }

    override onunload(): void {
      log.push(`unload ${this.name}`);
    }
  }
  const parent = new Part('parent');
  const child = parent.addChild(new Part('child'));
  parent.load();
  parent.load();
  events.trigger('change');
  document.body.click();
  parent.removeChild(child);
  events.trigger('change');
  parent.unload();
  events.trigger('change');
  document.body.click();
  expect(log).toEqual(['load parent', 'load child', 'parent', 'child', 'click parent', 'click child', 'unload child', 'parent', 'unload parent']);
});
