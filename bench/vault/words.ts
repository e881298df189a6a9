export type Language = 'zh' | 'en'

/** Three lists whose words make the titles of notes: 18,000 different ones in each language. */
export const titleParts: Readonly<Record<Language, readonly [readonly string[], readonly string[], readonly string[]]>> = {
  en: [
    ['Deep', 'Equivariant', 'Sparse', 'Graph', 'Neural', 'Bayesian', 'Linear', 'Fast', 'Multi-scale', 'Contrastive', 'Latent', 'Causal',
      'Active', 'Robust', 'Local', 'Hybrid', 'Stochastic', 'Adaptive', 'Differentiable', 'Coarse-grained', 'Pretrained', 'Tiny', 'Recurrent',
      'Universal', 'Symmetric', 'Masked', 'Reversible', 'Variational', 'Physical', 'Retrieval'],
    ['Potential', 'Attention', 'Descriptor', 'Sampler', 'Encoder', 'Kernel', 'Message', 'Ensemble', 'Diffusion', 'Surface', 'Transformer', 'Force',
      'Token', 'Memory', 'Prompt', 'Policy', 'Charge', 'Cutoff', 'Batch', 'Embedding', 'Reward', 'Water', 'Lattice', 'Dipole', 'Trajectory'],
    ['Networks', 'at Scale', 'Revisited', 'for Liquids', 'from Scratch', 'Benchmarks', 'without Labels', 'in Practice', 'and Entropy', 'Limits',
      'for Molecules', 'Distillation', 'Learning', 'Uncertainty', 'Pruning', 'on a Laptop', 'Alignment', 'Theory', 'Transfer', 'Stability',
      'Dynamics', 'Models', 'Search', 'Interpolation'],
  ],
  zh: [
    ['深度', '等变', '稀疏', '图', '神经', '贝叶斯', '线性', '快速', '多尺度', '对比', '隐变量', '因果', '主动', '鲁棒', '局域', '混合', '随机', '自适应',
      '可微', '粗粒化', '预训练', '小型', '循环', '通用', '对称', '掩码', '可逆', '变分', '物理', '检索'],
    ['势函数', '注意力', '描述符', '采样', '编码器', '核方法', '消息传递', '集成', '扩散', '势能面', '变换器', '力场', '分词', '记忆', '提示', '策略', '电荷',
      '截断', '批处理', '嵌入', '奖励', '水模型', '晶格', '偶极', '轨迹'],
    ['网络', '的规模化', '再讨论', '与液体', '从零开始', '基准', '无监督学习', '实践', '与熵', '的极限', '与分子', '蒸馏', '学习', '不确定度', '剪枝', '小实验',
      '对齐', '理论', '迁移', '稳定性', '动力学', '模型', '搜索', '插值'],
  ],
}

export const subjects: Readonly<Record<Language, readonly string[]>> = {
  en: ['the loss on forces', 'the learning rate', 'our water box', 'the cutoff radius', 'the test set', 'the attention map', 'a second seed',
    'the energy drift', 'the teacher trajectory', 'each embedding', 'the baseline', 'the reviewer'],
  zh: ['力的损失', '学习率', '我们的水盒子', '截断半径', '测试集', '注意力图', '第二个随机种子', '能量漂移', '教师轨迹', '每个嵌入向量', '基线模型', '审稿人'],
}

export const observations: Readonly<Record<Language, readonly string[]>> = {
  en: ['does not see angles, only distances', 'converges after about 40 epochs and then **stays flat**', 'agrees with the table in the paper to two digits',
    'depends on the units, which nobody wrote down', 'is the reason for the second peak', 'was *never* trained above 350 K',
    'costs 3 to 5 hours on one GPU', 'gets worse with every added layer', 'is what the authors call `rcut` in their code',
    'needs the factor $1/\\sqrt{d_k}$ to keep its variance', 'is ==the part worth remembering==', 'fails for 12 of 200 frames'],
  zh: ['只看距离，看不到角度', '大约四十轮以后就**不再下降**了', '和文中表格的前两位数字一致', '和单位有关，可是谁都没有写', '正是第二个峰的来源', '*从来没有*在 350 K 以上训练过',
    '在一张卡上要 3~5 个小时', '每加一层反而更差', '就是代码里的 `rcut`', '要靠因子 $1/\\sqrt{d_k}$ 保持方差', '是==最值得记住的地方==', '在 200 帧里有 12 帧失败'],
}

export const openings: Readonly<Record<Language, readonly string[]>> = {
  en: ['It turns out that', 'In the second run,', 'As expected,', 'What surprised me:', 'According to section 3,', 'After lunch I checked that',
    'We agreed in the group meeting that', 'I still doubt whether', 'Rewriting it by hand shows that', 'On a closer look,'],
  zh: ['今天发现', '第二次跑的时候，', '和预想的一样，', '没想到', '按照第三节的说法，', '下午又检查了一遍，', '组会上大家认为', '我还是怀疑', '手推一遍可以看到', '仔细看，']
}

export const sections: Readonly<Record<Language, readonly string[]>> = {
  en: ['Summary', 'Background', 'Method', 'Experiments', 'Strengths and limits', 'Open questions', 'Details', 'What I would try', 'Related', 'Notes'],
  zh: ['一句话总结', '背景与问题', '方法', '实验', '优点与不足', '待解决的问题', '细节', '可以试试', '相关', '笔记'],
}

export const tags = ['ML', 'MD', 'reading', 'idea', 'method', 'to-check', '精读', '概念/对称性', '机器学习势', '周计划', '实验/水', 'project/water'] as const

export const authors = ['Wei Zhang', 'Li Na', 'A. Novak', 'M. Rossi', 'K. Tanaka', 'S. Müller', '王磊', '陈晓', 'J. Okafor', 'E. Lindqvist', 'P. García', '刘洋'] as const

export const topics = ['Potentials', 'Language models', 'Sampling', '等变网络', 'Water', '注意力', 'Free energy', 'Benchmarks', '生成模型', 'Datasets', 'Theory', '长程作用'] as const
