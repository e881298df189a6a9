/** Ten papers as somebody keeps them by hand: years in words, whole references for titles, links, bars and line breaks in cells. */
export const handMadeTable = [
  '| 年份 | 第一单位 | 题目 | 引用数 | 数据集 | 特点+存在的问题 | 概述+方法 | 组会 |',
  '|---|:-:|---|---|---|---|---|---|',
  '| 2022.5.4（先前有preprint） | Harvard | Batzner S, Musaelian A, Sun L, et al. E(3)-equivariant graph neural networks for data-efficient and accurate interatomic potentials[J]. Nature Communications, 2022, 13(1): 2453. | 292（2024-03） | 水、LiPS | 省数据<br/>张量积贵 | 任意阶张量 | 5.12 |',
  '| NIPS2017 | TU Berlin | Schütt K, Kindermans P J, Sauceda Felix H E, et al. Schnet: A continuous-filter convolutional neural network for modeling quantum interactions[C]//Advances in neural information processing systems. 2017, 30. | 1,100+ | QM9、MD17 |  | 连续滤波卷积 |  |',
  '| 2018 | Princeton | [Deep Potential Molecular Dynamics](https://doi.org/10.1103/PhysRevLett.120.143001) | 1000 | 水, 冰 | 不用手工描述符 | 局部坐标系 \\| 深度网络 | 讲过 |',
  '| 约 2020 年 |  | 深度势能方法综述 |  |  |  |  |  |',
  '| 2007 | ETH | **Behler–Parrinello** |  | 体相硅（DFT、PBE） | 手调描述符 |  |  |',
  '| 2023? | MIT | 李四, 王五. 机器学习力场综述[J]. 物理学报, 2023, 72(3): 030101. | 12 |  |  |  |  |',
  '| 投稿中 | 自己 | 我们的水势 |  | 自建 |  |  | 待定 |',
  '| 2021 | | Schütt K, Unke O, Gastegger M. Equivariant message passing for the prediction of tensorial properties and molecular spectra[C]//International Conference on Machine Learning. PMLR, 2021: 9377-9388. | | | | | |',
  '| 2017.6 | Google | [Attention Is All You Need](https://arxiv.org/abs/1706.03762) | 100000+ | WMT 2014 英德；英法 | | 只要注意力 | |',
  '| 二〇一九 | | Wang J, Olsson S, Wehmeyer C, et al. Machine learning of coarse-grained molecular dynamics force fields[J]. ACS central science, 2019, 5(5): 755-767. | 300 | | | | |',
].join('\n');
