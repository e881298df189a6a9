import { requestUrl } from 'obsidian';
import { remembering, type Line } from '../../core/paper/lookup/fetcher';
import type { Logbook } from '../logbook';

/** What calls to services run on in the app, on every device; timers end with the plugin. */
export function paperLine(logbook: Logbook): () => Line {
  const timers = new Set<number>();
  logbook.plugin.register(() => timers.forEach((timer) => window.clearTimeout(timer)));
  const fetch = remembering(async ({ url, accept, headers: others }) => {
    const { status, headers, text } = await requestUrl({ url, headers: { Accept: accept, ...others }, throw: false });
    return { status, text, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) };
  });
  const later: Line['later'] = (milliseconds, call) => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      call();
    }, milliseconds);
    timers.add(timer);
    return () => {
      timers.delete(timer);
      window.clearTimeout(timer);
    };
  };
  return () => ({ fetch, later, limit: 15_000, mailto: logbook.settings.mailto });
}
