import type { PropertiesProblemCode } from '../../note/properties';
import type { Finding } from '../../publish/finding';

/** What an export found, told by the code and by what it is about; in English where there are no words for it. */
export const zh = ({ code, message, about = [] }: Finding): string => words.get(code)?.(about) ?? message;

type Words = (about: readonly string[]) => string;

const keptPrivate = '这篇笔记保持私密。';

const words: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['unclosed-comment', () => '这里开始的注释没有结束，它下面的内容全部被隐藏；请补上结束标记。'],
  ['unclosed-fence', () => '这里开始的代码块没有结束；请补上结束行。'],
  ['unclosed-math', () => '这里开始的公式没有结束；请补上结尾的“$$”。'],
  ['unreadable-properties', ([problem = '']) => `无法读取属性${unreadableBecause(problem)}。${keptPrivate}`],
  ['unreadable-visibility', ([property = '']) => `属性“${property}”无法识别，请写作 publish: true、false 或 protected，或者 private: true。${keptPrivate}`],
  ['contradiction', () => `“private”与“publish”两个属性相互矛盾，请只保留一个。${keptPrivate}`],
  ['idle-rule', ([folder = '', visibility = '']) => `将“${folder}”设为${visibilities.get(visibility) ?? visibility}的规则没有匹配任何笔记；请检查文件夹的名称。`],
  ['active-svg', ([path = '']) => `无法发布“${path}”：其中含有脚本或外来文档。请另存为普通 SVG 或 PNG。`],
  ['unresolved-link', ([target = '']) => `链接“${target}”没有目标：仓库中没有这个名称的文件。请更正链接，或新建这篇笔记。`],
  ['unresolved-heading', ([target = '']) => `链接“${target}”所指的标题不在那篇笔记中，链接会打开该页的开头。`],
  ['unresolved-block', ([target = '']) => `链接“${target}”所指的块不在那篇笔记中，链接会打开该页的开头。`],
  ['link-to-withheld', ([target = '']) => `链接“${target}”的目标不在网站上，读者只能看到它的文字。`],
  ['unopened-link', ([target = '']) => `无法发布链接“${target}”：浏览器不会打开这样的地址，读者只能看到它的文字。`],
  ['embed-in-line', ([target = '']) => `无法在行内嵌入“${target}”，读者会看到一个链接。请让嵌入单独占一行。`],
  ['embed-cycle', ([target = '']) => `无法嵌入“${target}”：它会包含自己，或该页的嵌入过多。读者会看到一个链接。`],
  ['computed-block', ([name = '']) => `无法发布 ${name} 代码块：它的结果由 Obsidian 计算。读者会看到一条提示；要发布结果，请把它写下来。`],
  ['unresolved-footnote', ([label = '']) => `找不到脚注“${label}”：笔记中没有它的内容，读者只能看到标记。`],
  ['script-removed', () => '无法发布脚本，它已从页面中去掉。请从笔记中删除它。'],
  ['leak', ([kind = '', page = '', said = '', note = '']) => `无法发布页面“${page}”：其中出现了“${said}”，${leaks.get(kind)?.(note) ?? ''}没有写入任何内容。`],
  ['edited-site-file', ([path = '']) => `无法替换或删除网站中的“${path}”：它在上次导出之后被修改过。如有需要，请把修改抄回笔记，删除该文件，再重新导出。`],
  ['kept-site-edit', ([path = '']) => `网站中的“${path}”在上次导出之后被修改过，修改已保留。要还原，请删除该文件，再重新导出。`],
  ['foreign-site-file', ([path = '', obstacle = '']) => `无法写入网站中的“${path}”：那里的“${obstacle}”不是由导出写入的。请移走它，再重新导出。`],
]);

const visibilities: ReadonlyMap<string, string> = new Map([['private', '私密'], ['public', '公开'], ['protected', '受保护']]);

const leaks: ReadonlyMap<string, (note: string) => string> = new Map<string, (note: string) => string>([
  ['name', () => '这是留在仓库中的内容的名称。请从该页的笔记中去掉它。'],
  ['private', (note) => `这段文字来自私密笔记“${note}”。请从该页的笔记中去掉它，或公开那篇笔记。`],
  ['hidden', (note) => `笔记“${note}”已把这段文字隐藏在注释、私密标注或属性中。请从笔记中去掉它。`],
]);

const problems: Readonly<Record<PropertiesProblemCode, string>> = {
  'duplicate-key': '有两行同名，请只保留一行',
  tab: '有一行用制表符缩进，请改用空格',
  indentation: '有一行的缩进与前后不一致，请对齐',
  'quotes-needed': '有一个值含有特殊字符，请给这个值加上单引号',
  unclosed: '缺少引号、括号、“: ”或结尾的“---”，请补上',
  'no-properties': '其中没有“名称: 值”，请让每个属性单独占一行',
  alias: '“*”引用了前面没有的内容，请给这个值加上单引号',
  'too-much': '内容过多或嵌套过深，请简化',
  syntax: '写法不是 YAML，请把每个属性写成“名称: 值”',
  misplaced: '属性不在第一行开始，请删除“---”之前的内容',
  encoding: '笔记不是 UTF-8 文本，请另存为 UTF-8',
};

const unreadable: ReadonlyMap<string, string> = new Map(Object.entries(problems).map(([code, what]) => [code, `：${what}`]));

/** `：有两行同名，请只保留一行`, by the code of the problem; empty for another. */
export function unreadableBecause(code: string): string {
  return unreadable.get(code) ?? '';
}
