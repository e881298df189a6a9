import { PAPER_SECTIONS, type PaperSection } from './sections';

/** The columns of a literature table that nobody has set. */
export const LITERATURE_COLUMNS = ['year', 'institution', 'title', 'citations', 'datasets', 'features', 'method'] as const;

/** `第一单位` and `First institution` are the column `institution`; any other name is that of a property. */
export function literatureColumn(name: string): string {
  const key = nameKey(name);
  const found = Object.entries(NAMES).find(([column, names]) => column === key || names.includes(key));
  return found === undefined ? name.trim() : found[0];
}

/** The section of a deep read that says what a column asks, where no property does. */
export function columnSection(column: string): PaperSection | undefined {
  return PAPER_SECTIONS.find((section) => section === column);
}

/** The properties that a column shows. */
export function columnProperties(column: string): readonly string[] {
  return column === 'citations' ? ['citations', 'citations_asof'] : [column];
}

function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/[\s+与和及、/&]+|\band\b/g, '');
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  year: ['年份', '年', '时间', '发表时间', '日期', 'date', 'published'],
  institution: ['第一单位', '单位', '机构', '第一作者单位', 'firstinstitution', 'affiliation', 'institutions'],
  title: ['题目', '标题', '论文', '文献', '论文题目', '文献题目', 'paper', 'papers', 'reference'],
  citations: ['引用数', '引用', '被引', '被引数', '引用量', '被引次数', 'cites', 'citedby'],
  datasets: ['数据集', '数据', 'dataset', 'data'],
  features: ['特点问题', '特点存在的问题', '特点', '优缺点', 'featuresproblems', 'feature', 'problems'],
  method: ['方法', '概述方法', '概述', 'methods', 'approach'],
  authors: ['作者', 'author'],
  venue: ['期刊', '会议', '来源', '发表于', 'journal', 'conference'],
  status: ['状态', '阅读状态'],
  concepts: ['概念', '相关概念', 'concept'],
  read_date: ['阅读日期', 'readon', 'readdate'],
  doi: [],
  arxiv: [],
  url: ['链接', 'link'],
};
