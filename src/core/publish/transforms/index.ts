import type { Transform } from '../compile/part';
import { blockBounds } from './block-bounds';
import { blockIds } from './block-ids';
import { callouts } from './callouts';
import { cards } from './cards';
import { computedBlocks } from './computed-blocks';
import { continuations } from './continuations';
import { docsifyMarks } from './docsify-marks';
import { embeds } from './embeds';
import { emphasis } from './emphasis';
import { footnotes } from './footnotes';
import { headings } from './headings';
import { hiddenLines } from './hidden-lines';
import { highlights } from './highlights';
import { html } from './html';
import { images } from './images';
import { links } from './links';
import { paperBlocks } from './paper-blocks';
import { projectBlock } from './project-block';
import { properties } from './properties';
import { questionMarks } from './question-marks';
import { quotes } from './quotes';
import { references } from './references';
import { strayLinks } from './stray-links';
import { strayMath } from './stray-math';
import { tags } from './tags';
import { taskFields } from './task-fields';
import { tasks } from './tasks';
import { templateCommands } from './template-commands';
import { underlines } from './underlines';
import { urls } from './urls';
import { weekTables } from './week-tables';
import { withheld } from './withheld';

/** Every step from Obsidian's Markdown to docsify's. Insertions at one place come out in this order. */
export const transforms: readonly Transform[] = [
  withheld,
  quotes,
  computedBlocks,
  paperBlocks,
  weekTables,
  projectBlock,
  templateCommands,
  hiddenLines,
  blockBounds,
  properties,
  cards,
  callouts,
  blockIds,
  headings,
  tasks,
  taskFields,
  questionMarks,
  embeds,
  continuations,
  images,
  links,
  references,
  strayLinks,
  strayMath,
  urls,
  html,
  tags,
  highlights,
  emphasis,
  docsifyMarks,
  underlines,
  footnotes,
];
