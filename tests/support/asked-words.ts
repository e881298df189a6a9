/** Words that questions are made of in a random vault, with the space between them. */
export interface AskedWords {
  readonly space: '' | ' ';
  readonly comma: string;
  readonly sentences: readonly (readonly (readonly string[])[])[];
  readonly fillers: readonly string[];
}

const THINGS = ['SiLU', '位置编码', '残差', '多头注意力', '径向分布函数', '负采样', '温度系数', 'LayerNorm', '截断半径', '学习率', '等变网络', '能量守恒', 'LoRA', '数据增强', '对比学习', '力的标签', '验证集'];
const SIDES = ['训练', '推理', '收敛', '泛化', '显存', '误差', '速度', '外推'];
const EN_THINGS = ['SiLU', 'the position encoding', 'the residual', 'attention', 'the cutoff', 'negative sampling', 'the temperature', 'layer norm', 'the learning rate', 'equivariance', 'energy conservation', 'LoRA', 'augmentation', 'the virial', 'pre-training', 'the validation set'];
const EN_SIDES = ['training', 'inference', 'convergence', 'memory', 'accuracy', 'speed', 'stability', 'extrapolation'];

/** Each sentence is a row of places, each place a choice of words. Many differ in a word alone, as those of one field do. */
export const ASKED_WORDS: { readonly zh: AskedWords; readonly en: AskedWords } = {
  zh: {
    space: '',
    comma: '，',
    sentences: [
      [['为什么'], THINGS, ['比', '不如', '和'], THINGS, ['更', '都会', '同样'], ['影响'], SIDES],
      [THINGS, ['到底', '究竟', '一般'], ['怎么', '凭什么'], ['改善', '决定', '限制'], SIDES],
      [['换成', '去掉', '加上'], THINGS, ['之后', '的时候'], SIDES, ['会怎样', '为什么变差', '还稳不稳']],
      [['能不能'], ['把', '只用'], THINGS, ['直接放进', '迁移到'], ['小模型', '别的数据集', '长序列'], ['里']],
      [['论文里'], THINGS, ['的系数', '的推导', '的消融实验'], ['是怎么来的', '为什么没给', '可信吗']],
    ],
    fillers: ['其实', '当时', '在大模型上', '在 QM9 上', '一开始', '文中'],
  },
  en: {
    space: ' ',
    comma: ', ',
    sentences: [
      [['why', 'when'], ['does', 'would'], EN_THINGS, ['help', 'hurt', 'matter for'], EN_SIDES, ['more than'], EN_THINGS],
      [['how'], ['does', 'can'], EN_THINGS, ['change', 'limit', 'explain'], EN_SIDES, ['on small sets', 'in the large model', 'at all']],
      [['what happens to'], EN_SIDES, ['if', 'once'], EN_THINGS, ['is removed', 'is shared', 'gets larger']],
      [['could'], EN_THINGS, ['be replaced by'], EN_THINGS, ['without losing', 'and still keep'], EN_SIDES],
      [['where does the paper'], ['derive', 'justify', 'ablate'], EN_THINGS, ['for', 'with respect to'], EN_SIDES],
    ],
    fillers: ['really', 'in practice', 'on QM9', 'at scale', 'early on'],
  },
};
