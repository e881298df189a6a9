import { mathSyntax } from './core/docsify/math-syntax';
import { anchorScroll } from './site/anchor-scroll';
import { copyButton } from './site/copy-button';
import { currentEntry } from './site/current-entry';
import { currentWeek } from './site/current-week';
import { diagrams } from './site/diagrams';
import { documentTitle } from './site/document-title';
import { externalLinks } from './site/external-links';
import { imageZoom } from './site/image-zoom';
import { lazyMedia } from './site/lazy-media';
import { literatureTables } from './site/literature-tables';
import { missingPage } from './site/missing-page';
import { movedEntry } from './site/moved-entry';
import { pageSettings } from './site/page-settings';
import { pageTools } from './site/page-tools';
import { pdfFrames } from './site/pdf-frames';
import { questionAges } from './site/question-ages';
import { sidebar } from './site/sidebar';
import { texHtml, texMacros } from './site/tex-html';
import { themeButton } from './site/theme';
import { weekPlans } from './site/week-plans';
import { wideTables } from './site/wide-tables';
import { words as allWords } from './site/words';

const { title, language, cover } = pageSettings();
const words = allWords[language];

window.marked?.use(mathSyntax(texHtml));

// Read by docsify when the page is complete, which is after this script.
window.$docsify = {
  name: title.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  // An empty path would load the whole page anew.
  nameLink: '#/',
  routerMode: 'hash',
  relativePath: false,
  loadSidebar: true,
  loadNavbar: true,
  // There is one navbar, at the root.
  alias: { '/.*/_navbar.md': '/_navbar.md' },
  coverpage: cover,
  notFoundPage: true,
  auto2top: true,
  subMaxLevel: 3,
  executeScript: false,
  // Obsidian leaves `:smile:` as it is, and breaks lines where the author does.
  noEmoji: true,
  markdown: { breaks: true },
  skipLink: words.skip,
  plugins: [
    anchorScroll, missingPage, movedEntry, texMacros, pdfFrames, lazyMedia, diagrams(words), copyButton(words), literatureTables(words, language), questionAges(words), weekPlans(words), currentWeek(words), wideTables, externalLinks, imageZoom(words),
    sidebar(words), currentEntry, documentTitle(title),
  ],
};

pageTools(themeButton(words));
