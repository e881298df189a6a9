const drawing = (text: string, width: number): string => (
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="240" viewBox="0 0 ${width} 240"><rect width="100%" height="100%" fill="#dfe9e5"/>`
  + `<path d="M40 200C160 40 260 220 ${width - 40} 50" stroke="#2a7566" stroke-width="4" fill="none"/><text x="40" y="40" font-size="20">${text}</text></svg>`
)

const callouts = ['note', 'abstract', 'info', 'todo', 'tip', 'success', 'question', 'warning', 'failure', 'danger', 'bug', 'example', 'quote', 'unheard-of']

/** The pages of the sample site: by hand what the export writes. */
export const samplePages: Readonly<Record<string, string>> = {
  '.nojekyll': '',
  '_navbar.md': '* [首页](/)\n* [日志](/log.md)\n* [论文](/目录/)\n* [English](/english.md)\n',
  '_sidebar.md': '* [首页](/)\n* [日志](/log.md)\n* [English](/english.md)\n* 论文\n  * [目录](/目录/)\n  * [精读](/目录/精读.md)\n',
  '_404.md': '# 页面不存在\n\n此页不存在，或未公开。\n',
  'README.md': `# 研究日志

欢迎。这里是[精读](/目录/精读.md)、[日志](/log.md)与[不存在的页](/目录/无.md)。

> [!note]
> docsify 自己的写法。
`,
  '目录/_sidebar.md': '* [← 首页](/)\n* 论文\n  * [目录](/目录/)\n  * [精读](/目录/精读.md)\n  * [图表](/目录/图表.md)\n',
  '目录/README.md': '# 论文目录\n\n* [精读](/目录/精读.md)\n* [第 3 节](/目录/精读.md?id=_3-方法)\n* [块](/目录/精读.md?id=b-1a2b)\n* [2024](/目录/精读.md?id=2024)\n* [四月三日](/目录/精读.md?id=_202443)\n* [脚注](/目录/精读.md?id=fn-1)\n',
  '目录/精读.md': `# SchNet：连续滤波卷积网络

<dl class="properties">
<div><dt>作者</dt><dd>K. T. Schütt、H. E. Sauceda</dd></div>
<div><dt>年份</dt><dd>2018</dd></div>
<div><dt>arXiv</dt><dd><a href="https://arxiv.org/abs/1706.08566">1706.08566</a></dd></div>
<div><dt>标签</dt><dd><a class="tag" href="#/log?id=t-mlff">#机器学习力场</a> <a class="tag" href="#/log?id=t-gnn">#图网络</a></dd></div>
</dl>

SchNet 用连续滤波卷积处理原子间距离，能量 $E=\\sum_i E_i$ 由各原子贡献相加得到，其中 $r_{ij}=\\lVert \\mathbf r_i-\\mathbf r_j\\rVert$。<mark>高亮的一句话</mark>，以及**粗体**、*斜体*、~~删除~~与 \`行内代码\`。
这一行在原文里另起一行。[标签](/log.md?id=t-mlff ':class=tag') 与脚注<sup class="footnote" id="fnref-1"><a href="#/目录/精读?id=fn-1">1</a></sup>，价格 $5 和 $6 不是公式。

## 1. 摘要

$$
x_i^{l+1} = \\sum_{j} x_j^{l} \\circ W^l(\\mathbf r_i - \\mathbf r_j), \\qquad
E = \\sum_{i=1}^{N} \\mathrm{MLP}(x_i^{L})
$$

<div class="callout" data-callout="tip"><div class="callout-title">

一个要点，含公式 $\\alpha$

</div><div class="callout-content">

内容是 **Markdown**，可以[链接](/log.md)。

<details class="callout" data-callout="question"><summary class="callout-title">

嵌套、折叠的问题

</summary><div class="callout-content">

折叠起来的回答。

</div></details>

</div></div>

## 2. 待办

- [ ] 未完成的任务
- [x] 已完成的任务
- <span class="task" data-task="/"></span> 进行中
- <span class="task" data-task="-"></span> 已取消
- <span class="task" data-task=">"></span> 已推迟
- <span class="task" data-task="?"></span> 有疑问
- 普通一项
  - 第二层

1. 有序一
2. 有序二

## 3. 方法

\`\`\`python
def energy(positions: Tensor) -> Tensor:
    """SchNet 的前向计算"""
    x = embedding(numbers)  # 原子类型
    for layer in interactions:
        x = x + layer(x, distances(positions))
    return readout(x).sum()
\`\`\`

\`\`\`
没有语言的代码 <b>
\`\`\`

> 引用一段原文：Deep learning has the potential to revolutionize quantum chemistry.

<span id="b-1a2b"></span>带块标识的一段。

<div class="embed"><div class="embed-title">

[日志](/log.md)

</div>

嵌入的一段正文。

</div>

<div class="notice">Dataview 块由 Obsidian 计算，不在此页显示。</div>

## 4. 图

![曲线](../img/曲线%201.svg)

![小图](../img/曲线%201.svg ':size=160')

<audio controls preload="none" src="附件/短音.wav" title="短音"></audio>

<iframe class="pdf" src="附件/论文.pdf#page=1" title="论文全文"></iframe>

[下载论文](附件/论文.pdf ':ignore')

<a id="2024"></a>

### 2024.4.3

以数字开头的标题。

<section class="footnotes">

1. <a id="fn-1"></a>脚注的内容。 <a href="#/目录/精读?id=fnref-1" class="footnote-back" title="回到正文">↩</a>

</section>
`,
  '目录/图表.md': `# 图表与宽表

\`\`\`mermaid
graph LR
  A[读论文] --> B{有问题?}
  B -->|有| C[记下问题]
  B -->|没有| D[写总结]
\`\`\`

| 论文 | 年份 | 特点 | 存在的问题 | 数据集 | 代码 | 复现情况 | 备注 |
|---|---|---|---|---|---|---|---|
| [SchNet](/目录/精读.md) | 2018 | 连续滤波卷积，能处理任意原子位置，端到端训练，旋转不变 | 只用距离，无方向信息；大体系上训练慢，长程作用没有考虑 | QM9、MD17 | schnetpack | 已复现，误差在论文给出的范围内 | 基线 |
| DeepMD | 2018 | 局域环境描述符，保持对称性，可与 LAMMPS 一起做大规模模拟 | 描述符需要人工设定截断半径 | 水、铜 | deepmd-kit | 进行中 | 组里常用 |
| PaiNN | 2021 | 等变消息传递 | 显存占用高 | QM9 | schnetpack | 未开始 | |

| 日 | 上午 | 下午 |
|---|---|---|
| 周一 | 读论文 | 写代码 |
| 周二 | 组会 | $E=mc^2$ |

${callouts.map(type => `<div class="callout" data-callout="${type}"><div class="callout-title">\n\n${type}\n\n</div><div class="callout-content">\n\n内容一行，带 \`代码\`。\n\n</div></div>`).join('\n\n')}

<details class="callout" data-callout="warning" open><summary class="callout-title">

可折叠

</summary><div class="callout-content">

打开的内容。

</div></details>
`,
  'log.md': `# 日志

## 2024-04-03

读 SchNet。<a id="t-mlff"></a>机器学习力场；<a id="t-gnn"></a>图网络。

${Array.from({ length: 40 }, (_, day) => `## 2024-03-${String(31 - day % 31).padStart(2, '0')}\n\n第 ${day + 1} 段记录：今天推导公式，跑实验，写总结。\n`).join('\n')}
`,
  'english.md': `# Reading notes

A calm page of English text to look at. It has a [link to a paper](/目录/精读.md), an
[external link](https://example.com/paper), \`inline code\`, and some **bold** words with *italics*.

## What the authors did

The continuous-filter convolutional layer models local correlations without requiring the data to lie on a grid.
We read that as a claim about generality, and the experiments on QM9 and MD17 support it for small molecules.

1. First, a filter-generating network.
2. Then the interaction blocks.

<div class="callout" data-callout="abstract"><div class="callout-title">

Summary

</div><div class="callout-content">

One architecture for energies and forces, with rotational invariance by construction.

</div></div>

### Open questions

- Does the cut-off matter?
- How does it scale with \`N\` atoms?
`,
  'img/曲线 1.svg': drawing('曲线', 640),
}
