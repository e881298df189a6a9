import type { App } from '../app/app';
import { openRefs, type EventRef } from '../app/events';
import { registeredPostProcessors } from '../markdown/post-processors';
import { openThreads } from '../app/threads';
import { layer } from '../ui/layer';
import { DeferredView, UnknownView } from '../workspace/placeholder-views';
import { openListeners, openTimers, type OpenListener, type OpenTimer } from './traces';

/** What there was before a plugin came. */
export interface Stock {
  readonly elements: ReadonlySet<Element>;
  readonly attributes: readonly string[];
  readonly globals: ReadonlySet<string>;
  readonly timers: ReadonlySet<OpenTimer>;
  readonly listeners: ReadonlySet<OpenListener>;
  readonly refs: ReadonlySet<EventRef>;
  readonly registrations: ReadonlySet<string>;
}

/** What a plugin that is gone has left; all lists are empty for one that cleans up. */
export interface LeftBehind {
  readonly elements: readonly string[];
  /** Classes, styles and attributes of `html` and `body`. */
  readonly attributes: readonly string[];
  readonly globals: readonly string[];
  readonly timers: readonly string[];
  readonly listeners: readonly string[];
  readonly events: readonly string[];
  /** Commands, views, processors and the like that were not taken back. */
  readonly registrations: readonly string[];
  /** Types of views that are still drawn by the plugin, though nobody can make them any more. */
  readonly leaves: readonly string[];
  /** Names of workers that still run. */
  readonly threads: readonly string[];
}

export function takeStock(app: App): Stock {
  return {
    elements: new Set(placesOfPlugins(app).flatMap((place) => [...place.children])),
    attributes: attributesOf(),
    globals: new Set(Object.getOwnPropertyNames(window)),
    timers: new Set(openTimers),
    listeners: new Set(openListeners),
    refs: new Set(openRefs),
    registrations: new Set(registrationsOf(app)),
  };
}

export function leftBehind(app: App, id: string, stock: Stock): LeftBehind {
  const elements = placesOfPlugins(app).flatMap((place) => [...place.children])
    .filter((element) => !stock.elements.has(element) && !element.matches('.mod-host, .notice-container, .tooltip, .workspace-split, .workspace-tabs'));
  const stillThere = ({ target }: OpenListener): boolean => !(target instanceof Node) || target.isConnected;
  return {
    elements: elements.map((element) => element.outerHTML.slice(0, 200)),
    attributes: attributesOf().filter((each) => !stock.attributes.includes(each)),
    // An element's id is a name in the window too, and no key of anyone's.
    globals: Object.getOwnPropertyNames(window).filter((name) => !stock.globals.has(name) && !document.getElementById(name)),
    timers: [...openTimers].filter((timer) => !stock.timers.has(timer)).map(({ kind, milliseconds, origin }) => `${kind} ${milliseconds} ms ${origin}`),
    listeners: [...openListeners].filter((listener) => !stock.listeners.has(listener) && stillThere(listener)).map(({ type, target, origin }) => `${type} on ${named(target)} ${origin}`),
    events: [...openRefs].filter((ref) => !stock.refs.has(ref)).map(({ name, events }) => `${name} of ${events.constructor.name}`),
    registrations: registrationsOf(app).filter((name) => !stock.registrations.has(name) || name.startsWith(`command ${id}:`)),
    leaves: leavesWithoutMaker(app),
    threads: [...openThreads],
  };
}

/** The report on a plugin that cleans up. */
export const nothing: LeftBehind = { elements: [], attributes: [], globals: [], timers: [], listeners: [], events: [], registrations: [], leaves: [], threads: [] };

/** Where plugins add elements by hand; what is inside a leaf goes with the leaf. */
function placesOfPlugins({ workspace, registries }: App): Element[] {
  return [document.documentElement, document.head, document.body, workspace.containerEl, workspace.rootSplit.containerEl, registries.ribbonEl, registries.statusBarEl, layer()];
}

function attributesOf(): string[] {
  return [document.documentElement, document.body].flatMap((element) => {
    const name = element.localName;
    const others = [...element.attributes].filter((attribute) => attribute.name !== 'class').map((attribute) => `${name} ${attribute.name}="${attribute.value}"`);
    return [...[...element.classList].map((each) => `${name}.${each}`), ...others];
  });
}

function registrationsOf({ workspace, registries: { commands, settings, cli, protocol, hoverSources, bases } }: App): string[] {
  return [
    ...commands.ids.map((id) => `command ${id}`),
    ...settings.tabs.map((tab) => `settings tab ${tab.id}`),
    ...workspace.views.types.map((type) => `view ${type}`),
    ...cli.names.map((name) => `CLI command ${name}`),
    ...protocol.names.map((name) => `protocol handler ${name}`),
    ...hoverSources.names.map((name) => `hover source ${name}`),
    ...bases.names.map((name) => `Bases view ${name}`),
    ...workspace.suggests.all.map((_, index) => `editor suggest ${index}`),
    ...registeredPostProcessors().map((_, index) => `post processor ${index}`),
  ];
}

function leavesWithoutMaker({ workspace }: App): string[] {
  const types: string[] = [];
  workspace.iterateAllLeaves(({ view }) => {
    const type = view.getViewType();
    const standIn = view instanceof DeferredView || view instanceof UnknownView;
    if (!standIn && type !== 'empty' && !workspace.views.creatorOf(type)) types.push(type);
  });
  return types;
}

function named(target: EventTarget): string {
  if (target === window) return 'window';
  return target instanceof Element ? `<${target.localName} class="${target.className}">` : target.constructor.name;
}
