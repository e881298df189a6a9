import { PAPER_HEAD } from './paper-head';

/** Ten questions to a paper in Chinese; in English, what a reviewer is asked for. */
export const TEN_QUESTIONS = {
  en: `${PAPER_HEAD}
# {{title}}

{{link}}

## Abstract

{{import:abstract}}

## Summary

## Strengths

## Weaknesses

## Questions to the authors

## Limitations

## Can it be reproduced?

## Follow-ups

## Open questions

- [ ] ❓ 

## Concepts used
`,
  zh: `${PAPER_HEAD}
# {{title}}

{{link}}

## 摘要

{{import:abstract}}

## 1. 论文试图解决什么问题？

## 2. 这是一个新的问题吗？

## 3. 要验证什么科学假设？

## 4. 有哪些相关研究，如何归类，谁值得关注？

## 5. 解决方案的关键是什么？

## 6. 实验是如何设计的？

## 7. 用什么数据集评估，代码有没有开源？

## 8. 实验结果能否支持假设？

## 9. 到底有什么贡献？

## 10. 下一步可以做什么？

## 待解决的问题

- [ ] ❓ 

## 用到的知识点
`,
} as const;
