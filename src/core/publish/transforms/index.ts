import type { Transform } from '../compile/part';
import { blockIds } from './block-ids';
import { callouts } from './callouts';
import { cards } from './cards';
import { computedBlocks } from './computed-blocks';
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
import { properties } from './properties';
import { references } from './references';
import { tags } from './tags';
import { tasks } from './tasks';
import { unclosedBlocks } from './unclosed-blocks';
import { urls } from './urls';
import { withheld } from './withheld';

/** Every step from Obsidian's Markdown to docsify's. Insertions at one place come out in this order. */
export const transforms: readonly Transform[] = [
  withheld,
  computedBlocks,
  hiddenLines,
  unclosedBlocks,
  properties,
  cards,
  callouts,
  blockIds,
  headings,
  tasks,
  embeds,
  images,
  links,
  references,
  urls,
  html,
  tags,
  highlights,
  emphasis,
  docsifyMarks,
  footnotes,
];
