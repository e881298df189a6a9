import type { Language } from '../i18n/index';
import { PROJECT_BLOCK } from '../project/project-block';

/** What the note of a new project begins as. */
export function projectTemplate(language: Language): string {
  const { question, overview, milestones, questions } = HEADINGS[language];
  return `---
type: project
status: active
start: {{date:YYYY-MM-DD}}
end:
---
# {{title}}

## ${question}

- 

## ${overview}

\`\`\`${PROJECT_BLOCK}
\`\`\`

## ${milestones}

- [ ] 

## ${questions}

- [ ] ❓ 
`;
}

const HEADINGS = {
  en: { question: 'What it is about', overview: 'Overview', milestones: 'Milestones', questions: 'Open questions' },
  zh: { question: '要解决的问题', overview: '概览', milestones: '里程碑', questions: '待解决的问题' },
} as const;
