/** The sections of a deep read that others look for, whatever a template calls them. */
export const PAPER_SECTIONS = ['one-line', 'abstract', 'background', 'method', 'architecture', 'experiments', 'contributions', 'features', 'confusing', 'questions', 'concepts', 'said'] as const;

export type PaperSection = (typeof PAPER_SECTIONS)[number];

/** `2. 实验：数据集 · 指标 · 对比` is `experiments`; undefined for a heading of the author's own. */
export function paperSection(heading: string): PaperSection | undefined {
  const name = heading.replace(/[*_`=]/g, '').replace(/^\s*(?:[\d.、]+|[一二三四五六七八九十]+[、.])\s*/, '').trim();
  return PAPER_SECTIONS.find((section) => ALIASES[section].test(name));
}

const ALIASES: Readonly<Record<PaperSection, RegExp>> = {
  'one-line': /^(?:一句话(?:总结|概括)?|总结|tl;?dr|(?:in )?one (?:line|sentence)|summary)$/i,
  abstract: /^(?:摘\s*要|原文摘要|abstract)(?:[\s(（/+].*)?$/i,
  background: /^(?:(?:研究|介绍)?背景|引言|动机|(?:论文)?试图解决什么问题|problem(?: (?:and|&) background)?|background|introduction|motivation)(?:[\s与和·&(（?？].*)?$/i,
  method: /^(?:(?:概述与?)?方法|解决方案(?:的关键是什么)?|核心方法|关键(?:公式|方法).*|methods?|approach|key equations.*)(?:[\s与和·(（+？?].*)?$/i,
  architecture: /^(?:网络结构|模型结构|关键图|architecture|model|key figures?)(?:[\s/与和·(（].*)?$/i,
  experiments: /^(?:实验(?:部分|结果|设计|是如何设计的)?|(?:用什么)?数据集(?:评估)?|experiments?|datasets?|data|evaluation)(?:[\s：:·(（与和，？?].*)?$/i,
  contributions: /^(?:创新点|贡献|主要贡献|(?:这篇论文)?到底有什么贡献|contributions?|strengths)(?:[\s(（?？].*)?$/i,
  features: /^(?:特点(?:(?:与|和|\+|及)?(?:存在的)?问题)?|优缺点|存在的问题|局限(?:性)?|features?(?: (?:and|&) problems?)?|weaknesses|limitations)(?:[\s(（].*)?$/i,
  confusing: /^(?:(?:几个)?容易(?:让人)?困惑的地方|难点|confusing points?|hard parts?)$/i,
  questions: /^(?:待解决的?问题|未解决的?问题|疑问|开放问题|open questions?|questions?)$/i,
  concepts: /^(?:用到的(?:知识点|概念)|相关概念|concepts(?: used)?)(?:[\s(（].*)?$/i,
  said: /^(?:其他文章对(?:它|其)的?(?:评价|描述).*|what others say)$/i,
};
