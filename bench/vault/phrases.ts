import type { PlannedNote } from './planned-note'
import type { Language } from './words'

/** What sentences are made of. */
export interface Phrases {
  readonly openings: readonly string[]
  readonly subjects: readonly string[]
  readonly observations: readonly string[]
  readonly sections: readonly string[]
  /** Puts an opening, a subject and an observation together. No two sentences of a vault have the same number. */
  readonly say: (opening: string, subject: string, observation: string, number: number) => string
  /** What follows with a link in it. */
  readonly remark: (link: string, number: number) => string
}

/** What is written for everybody. */
export const openPhrases: Readonly<Record<Language, Phrases>> = {
  en: {
    openings: ['It turns out that', 'In the second run,', 'As expected,', 'What surprised me:', 'According to section 3,', 'After lunch I checked that',
      'We agreed in the group meeting that', 'I still doubt whether', 'Rewriting it by hand shows that', 'On a closer look,'],
    subjects: ['the loss on forces', 'the learning rate', 'our water box', 'the cutoff radius', 'the test set', 'the attention map', 'a second seed',
      'the energy drift', 'the teacher trajectory', 'each embedding', 'the baseline', 'the reviewer'],
    observations: ['does not see angles, only distances', 'converges after about 40 epochs and then **stays flat**', 'agrees with the table in the paper to two digits',
      'depends on the units, which nobody wrote down', 'is the reason for the second peak', 'was *never* trained above 350 K',
      'costs 3 to 5 hours on one GPU', 'gets worse with every added layer', 'is what the authors call `rcut` in their code',
      'needs the factor $1/\\sqrt{d_k}$ to keep its variance', 'is ==the part worth remembering==', 'fails for 12 of 200 frames'],
    sections: ['Summary', 'Background', 'Method', 'Experiments', 'Strengths and limits', 'Open questions', 'Details', 'What I would try', 'Related', 'Notes'],
    say: (opening, subject, observation, number) => `${opening} in run ${number} ${subject} ${observation}`,
    remark: (link, number) => ` (${number}: ${link})`,
  },
  zh: {
    openings: ['今天发现', '第二次跑的时候，', '和预想的一样，', '没想到', '按照第三节的说法，', '下午又检查了一遍，', '组会上大家认为', '我还是怀疑', '手推一遍可以看到', '仔细看，'],
    subjects: ['力的损失', '学习率', '我们的水盒子', '截断半径', '测试集', '注意力图', '第二个随机种子', '能量漂移', '教师轨迹', '每个嵌入向量', '基线模型', '审稿人'],
    observations: ['只看距离，看不到角度', '大约四十轮以后就**不再下降**了', '和文中表格的前两位数字一致', '和单位有关，可是谁都没有写', '正是第二个峰的来源', '*从来没有*在 350 K 以上训练过',
      '在一张卡上要 3~5 个小时', '每加一层反而更差', '就是代码里的 `rcut`', '要靠因子 $1/\\sqrt{d_k}$ 保持方差', '是==最值得记住的地方==', '在 200 帧里有 12 帧失败'],
    sections: ['一句话总结', '背景与问题', '方法', '实验', '优点与不足', '待解决的问题', '细节', '可以试试', '相关', '笔记'],
    say: (opening, subject, observation, number) => `${opening}第 ${number} 次${subject}${observation}`,
    remark: (link, number) => `（${number}：${link}）`,
  },
}

/** What is written for oneself is about other things, and shares hardly a phrase with the rest. */
export const privatePhrases: Readonly<Record<Language, Phrases>> = {
  en: {
    openings: ['Not for the group:', 'Between us,', 'The letter says that', 'On the phone I heard that', 'My own guess:', 'Before the holidays'],
    subjects: ['the committee', 'my supervisor', 'the second referee', 'the job talk', 'the visa', 'our budget', 'the landlord'],
    observations: ['is slower than promised', 'wants a shorter thesis', 'will not sign before June', 'asks for *two* more letters', 'was kinder than I feared',
      'leaves `nothing` for travel', 'costs me a weekend'],
    sections: ['Talk with him', 'Money', 'Applications', 'What she said', 'My worries', 'Next year', 'Family'],
    say: (opening, subject, observation, number) => `${opening} ${subject} ${observation} (letter ${number})`,
    remark: link => `, about ${link}`,
  },
  zh: {
    openings: ['不外传：', '私下里说，', '信里写着', '电话里听说', '自己猜想', '放假之前'],
    subjects: ['答辩委员会', '我的导师', '第二位评审', '面试', '签证', '课题经费', '房东'],
    observations: ['比答应的要慢', '想让论文再短一点', '六月之前不会签字', '还要*两封*推荐信', '比我担心的和气', '没有留下`一分`差旅费', '又占掉一个周末'],
    sections: ['和他谈话', '钱的事', '申请材料', '她说的话', '我的担心', '明年打算', '家里'],
    say: (opening, subject, observation, number) => `${opening}${subject}${observation}（第 ${number} 封）`,
    remark: link => `，关于${link}`,
  },
}

export function phrasesOf(note: PlannedNote): Phrases {
  return (note.hidden === undefined ? openPhrases : privatePhrases)[note.language]
}
