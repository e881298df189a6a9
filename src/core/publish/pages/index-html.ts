/** What the one HTML file of a site depends on. */
export interface IndexPage {
  readonly title: string;
  readonly language: 'en' | 'zh';
  /** What any page of the site holds: math, a Mermaid diagram, a code block to be coloured. */
  readonly uses: { readonly math: boolean; readonly mermaid: boolean; readonly code?: boolean };
  /** For search engines and link previews. */
  readonly description?: string;
  /** The site has a `_coverpage.md` to show before the home page. */
  readonly cover?: boolean;
}

/** The settings that the page's own script reads from `<meta name="research-logbook">`. */
export interface PageSettings {
  readonly title: string;
  readonly language: 'en' | 'zh';
  readonly cover: boolean;
}

const words = {
  en: {
    lang: 'en',
    noScript: 'This site draws its pages with JavaScript, which is switched off here. The same pages are plain Markdown files (.md) in the same folder.',
    loading: 'Loading…',
  },
  zh: {
    lang: 'zh-Hans',
    noScript: '本站用 JavaScript 显示页面，而这里的 JavaScript 已关闭。同样的内容是同一文件夹里的 Markdown 文件（.md）。',
    loading: '加载中…',
  },
} as const;

const icon = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect x='5' y='3' width='22' height='26' rx='4' fill='#2f7d6b'/><path d='M11 3v26' stroke='#fff' stroke-width='2' opacity='.55'/><path d='M15 11h8M15 16h8M15 21h5' stroke='#fff' stroke-width='2' stroke-linecap='round'/></svg>`;

/** `index.html`: everything from the site's own `_logbook/`, no inline script, and a policy that forbids all else. */
export function indexHtml({ title, language, uses, description = '', cover = false }: IndexPage): string {
  const { lang, noScript, loading } = words[language];
  const settings: PageSettings = { title, language, cover };
  const styles = ['core', ...(uses.math ? ['katex'] : []), 'site'];
  const scripts = ['docsify', ...(uses.code === true ? ['highlighting'] : []), ...(uses.math ? ['katex'] : []), 'site'];
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(uses.mermaid)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>${description === '' ? '' : `\n<meta name="description" content="${escaped(description)}">`}
<meta name="research-logbook" content="${escaped(JSON.stringify(settings))}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
${styles.map(name => `<link rel="stylesheet" href="_logbook/${name}.css">`).join('\n')}
</head>
<body>
<noscript><p>${escaped(noScript)}</p></noscript>
<div id="app" data-loading="${loading}"></div>
${scripts.map(name => `<script src="_logbook/${name}.js"></script>`).join('\n')}
</body>
</html>
`;
}

/** Notes may carry `style="…"`; a whole `<style>` is taken only where Mermaid, which draws with one, is on the site. */
function policy(mermaid: boolean): string {
  const inline = `'self' 'unsafe-inline'`;
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    // For browsers that do not know the two finer rules.
    `style-src ${inline}`,
    `style-src-elem ${mermaid ? inline : `'self'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob: https:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `media-src 'self' blob:`,
    `frame-src 'self' blob:`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
