/** `### ✅ **今日工作：**` is `今日工作`: a heading in lower case without marks, signs and numbers around it. */
export function headingWords(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:[\p{P}\p{S}\p{M}\p{Cf}\s]|\d+[.)、]|[一二三四五六七八九十]+、)+/u, '')
    .replace(/[\p{P}\p{S}\p{M}\p{Cf}\s]+$/u, '');
}
