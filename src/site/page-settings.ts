import type { PageSettings } from '../core/publish/pages/index-html';

/** What the export says about the site in `<meta name="research-logbook">`, since the policy forbids inline scripts. */
export function pageSettings(): PageSettings {
  const content = document.querySelector<HTMLMetaElement>('meta[name="research-logbook"]')?.content;
  const value: unknown = content === undefined ? undefined : JSON.parse(content);
  return {
    title: textIn(value, 'title') ?? document.title,
    language: textIn(value, 'language') === 'zh' ? 'zh' : 'en',
    cover: typeof value === 'object' && value !== null && 'cover' in value && value.cover === true,
  };
}

function textIn(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const field: unknown = Reflect.get(value, name);
  return typeof field === 'string' ? field : undefined;
}
