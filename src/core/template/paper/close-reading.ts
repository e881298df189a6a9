import { PAPER_HEAD } from './paper-head';

/** One section for each thing that one asks of a method paper. */
export const CLOSE_READING = {
  en: `${PAPER_HEAD}
# {{title}}

{{link}}

## One line

## Abstract

{{import:abstract}}

## Problem and background

## Method

### Key equations

## Architecture and key figures

## Experiments

## Contributions

## Features and problems

## Confusing points

## Open questions

- [ ] ❓ 

## Concepts used

## What others say
`,
  zh: `${PAPER_HEAD}
# {{title}}

{{link}}

## 一句话

## 摘要

{{import:abstract}}

## 背景与要解决的问题

## 方法

### 关键公式与符号

## 网络结构与关键图

## 实验：数据集、指标、对比

## 创新点

## 特点与存在的问题

## 容易困惑的地方

## 待解决的问题

- [ ] ❓ 

## 用到的知识点

## 其他文章对它的评价
`,
} as const;
