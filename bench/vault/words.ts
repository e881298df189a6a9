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

export const tags = ['ML', 'MD', 'reading', 'idea', 'method', 'to-check', '精读', '概念/对称性', '机器学习势', '周计划', '实验/水', 'project/water'] as const

export const authors = ['Wei Zhang', 'Li Na', 'A. Novak', 'M. Rossi', 'K. Tanaka', 'S. Müller', '王磊', '陈晓', 'J. Okafor', 'E. Lindqvist', 'P. García', '刘洋'] as const

export const topics = ['Potentials', 'Language models', 'Sampling', '等变网络', 'Water', '注意力', 'Free energy', 'Benchmarks', '生成模型', 'Datasets', 'Theory', '长程作用'] as const
