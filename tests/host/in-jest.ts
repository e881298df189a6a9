import './jsdom';

/** The host for jest: what a browser has and jsdom lacks is there first. */
export { startHost, type Host, type HostOptions } from './host';
export { FolderDisk } from './vault/folder-disk';
export { MemoryDisk } from './vault/memory-disk';
export type { PluginSource } from './plugin/plugins';
export { nothing, type LeftBehind } from './plugin/left-behind';
