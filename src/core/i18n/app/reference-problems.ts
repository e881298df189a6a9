import type { ReferenceProblem, ReferenceProblemCode } from '../../paper/reference-problem';

/** What of a bibliography could not be read; core says it in English already. */
export const en = ({ message }: ReferenceProblem): string => message;

export const zh: typeof en = ({ code, about }) => words[code](about);

const words: Readonly<Record<ReferenceProblemCode, (about: readonly string[]) => string>> = {
  'unknown-format': () => '无法识别参考文献的格式；请提供 BibTeX、RIS、CSL-JSON 或 GB/T 7714。',
  'unclosed-entry': ([entry = '']) => `条目“${entry}”无法完整读取：缺少右花括号。请补上，并核对已读取的内容。`,
  'broken-entry': ([entry = '']) => `条目“${entry}”无法完整读取：此处应为“字段 = {值}”，或多了一个右花括号。请修改这一行。`,
  'unknown-string': ([name = '', entry = '']) => `条目“${entry}”用到的缩写“${name}”没有 @string 定义。请把文字写在花括号里。`,
  'repeated-key': ([key = '']) => `引用键“${key}”重复出现。请修改其中一个。`,
  'unclosed-record': () => '从这里开始的记录没有结束行，但已读取。请补上“ER  - ”。',
  'stray-line': () => '这一行不属于任何记录。请把它放在“TY  - ”行之下。',
  'broken-json': () => '无法读取 CSL-JSON：从这一行起不是有效的 JSON。请重新导出。',
  'not-an-item': ([number = '']) => `无法读取第 ${number} 项：没有题名、DOI 和作者。请补上题名。`,
  'unread-line': ([line = '']) => `无法读取“${line}”：缺少文献类型标识，例如 [J]。请在题名后补上。`,
};
