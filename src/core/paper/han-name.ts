import type { ReferenceName } from './reference';

/**
 * `欧阳修` is 欧阳, 修; a name that is no name of two to four characters, or that ends as an institution does, is literal:
 * `清华大学`, `国家统计局`. Undefined for what is not written in Chinese characters alone.
 */
export function hanName(text: string): ReferenceName | undefined {
  if (!HAN.test(text)) return undefined;
  const [, first, rest] = /^(\S+)\s+(\S+)$/.exec(text) ?? [];
  if (first !== undefined && rest !== undefined && [...first].length <= 2) return { family: first, given: rest };
  const letters = [...text];
  const family = familyLength(letters);
  const given = letters.slice(family);
  if (/\s/.test(text) || given.length < 1 || given.length > 2 || (letters.length > 2 && INSTITUTION.test(text))) return { literal: text };
  return { family: letters.slice(0, family).join(''), given: given.join('') };
}

/** Whether a text is a family name as Chinese has them: one character, or one of the known of two. */
export function isHanFamily(text: string): boolean {
  const letters = [...text];
  return HAN.test(text) && letters.length > 0 && familyLength([...letters, '某']) === letters.length;
}

/** Whether a text is Chinese characters alone, with spaces or the dot of foreign names between them. */
export function isHan(text: string): boolean {
  return HAN.test(text);
}

function familyLength(letters: readonly string[]): number {
  return letters.length > 2 && DOUBLE.has(letters.slice(0, 2).join('')) ? 2 : 1;
}

const HAN = /^[\p{Script=Han}〇々](?:[\p{Script=Han}〇々·\s]*[\p{Script=Han}〇々])?$/u;
const INSTITUTION = /[社部院局会组司所厅办校厂网台团队]$|大学$|中心$|公司$/u;
const DOUBLE: ReadonlySet<string> = new Set([
  '欧阳', '司马', '诸葛', '上官', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '长孙', '宇文', '端木', '东方', '独孤', '南宫', '百里', '呼延',
  '东郭', '西门', '公羊', '淳于', '单于', '申屠', '轩辕', '钟离', '闾丘', '澹台', '赫连', '拓跋', '完颜', '纳兰', '司空', '太史', '第五', '歐陽', '司馬',
  '諸葛', '上官', '公孫', '長孫', '東方', '獨孤', '鍾離', '欧陽',
]);
