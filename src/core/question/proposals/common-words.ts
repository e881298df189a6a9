/** Whether a word says nothing of what a text is about: `的是`, `为什么`, `which`, a number, a letter. */
export function isCommon(word: string): boolean {
  return word.length < 2 || COMMON.has(word) || PARTICLES_ALONE.test(word) || ASKING.test(word) || /^\d+$/.test(word);
}

/** Whether a word is of research as such, so that every note has it: `模型`, `loss`. */
export function isGeneral(word: string): boolean {
  return GENERAL.has(word);
}

/** `terms` as `term`, `energies` as `energy`; other words as they are. */
export function singular(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(x|ch|sh|ss)es$|s$/, '$1');
}

const PARTICLES_ALONE = /^[的了着是在和与及或也都就还又很太不没把被给让对从向到为由以之其这那哪我你他她它们有要会能可再才只吗呢吧啊么个些一几多少上下里中什怎样如何做用说看想得过来去等第每各够]+$/;

/** In no term; a pair of characters with one of them goes over the end of a word. */
const ASKING = /[的了吗呢吧么什怎哪]/;

const COMMON: ReadonlySet<string> = new Set((
  'an the of to for in on at by as is it its if or and but not no nor so be am are was were been being do does did done has have had ' +
  'can could may might must shall should will would this that these those there here then than what which who whom whose when where why how ' +
  'we our us you your they them their he she his her my me one two any some all each every both few more most other such only own same ' +
  'too very just also still yet about into from with without within between over under after before again because while during ' +
  'many much enough stand stands come comes go goes went matter matters mean means meant meaning question questions answer ask asked unclear understand know think see seem seems really actually exactly ' +
  'use used using need needed get got make makes made let like via vs etc et al eg ie re today yesterday tomorrow now note don doesn didn isn aren ' +
  '什么 为什么 为何 怎么 怎样 怎么样 如何 意思 意义 含义 问题 疑问 疑惑 清楚 不清楚 还不清楚 不明白 明白 理解 知道 不懂 看懂 搞懂 弄懂 ' +
  '目前 现在 今天 明天 昨天 之前 之后 以前 以后 放在 后续 后面 前面 最后 最末 最终 首先 其次 然后 但是 因为 所以 如果 虽然 而且 以及 还有 没有 需要 可以 应该 可能 ' +
  '感觉 觉得 认为 是否 还是 时候 什么时候 到底 究竟 其实 依旧 依然 仍然 已经 一样 一般 通常 一项 方面 情况 东西 地方 这里 那里 哪里 其中 进行 ' +
  '通过 只是 就是 不是 这样 那样 我们 他们 它们 自己 大家 有用 不能 才能 这么 那么 多少 多大 取多 合适 具体 有些 这种 这个 那个 哪些 哪种 一个'
).split(' '));

const GENERAL: ReadonlySet<string> = new Set((
  'model method paper author work experiment result data dataset train training trained test parameter function equation formula network layer ' +
  'figure table section term value number size loss input output feature structure system performance effect algorithm approach task learn learning ' +
  'large small high low new good better different choose choice work works change end physics physical physically chemistry chemical ' +
  '模型 方法 论文 文章 文献 作者 工作 实验 结果 数据 数据集 训练 测试 参数 函数 公式 网络 结构 算法 计算 系统 体系 使用 输入 输出 部分 内容 效果 ' +
  '性能 场景 特征 表示 定义 选择 设置 影响 大小 数量 变化 作用 原理 区别 关系 原因 缺陷 优点 缺点 特点 适用 损失 学习 处理 过程 方式 形式 图像 信息 重要 决定 物理 化学 数学'
).split(' '));
