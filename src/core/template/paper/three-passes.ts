import { PAPER_HEAD } from './paper-head';

/** Reading a paper three times, each time deeper (Keshav). */
export const THREE_PASSES = {
  en: `${PAPER_HEAD}
# {{title}}

{{link}}

## Abstract

{{import:abstract}}

## First pass: ten minutes

- Category: 
- Context: 
- Are the assumptions right? 
- Contributions: 
- Clarity: 
- Read on, keep or leave: 

## Second pass: an hour

### Claims and their evidence

### Notes on figures

### References to read

## Third pass: build it again

### Inputs, mechanism, outputs

### Hidden assumptions

### What would break it

### Ideas

## Open questions

- [ ] ❓ 

## Concepts used
`,
  zh: `${PAPER_HEAD}
# {{title}}

{{link}}

## 摘要

{{import:abstract}}

## 第一遍：十分钟

- 类型：
- 相关工作：
- 假设是否成立：
- 贡献：
- 是否清晰：
- 继续读、存档还是放弃：

## 第二遍：一小时

### 论点与证据

### 图表笔记

### 要读的参考文献

## 第三遍：重新实现

### 输入、机制、输出

### 隐含的假设

### 什么情况下会失效

### 想法

## 待解决的问题

- [ ] ❓ 

## 用到的知识点
`,
} as const;
