/** What makes a task a question. */
export const QUESTION_MARK = '❓';

/** Of text in lower case with single spaces: before a colon, it says that questions follow. */
export function announcesQuestions(clause: string): boolean {
  if (NO_QUESTIONS.test(clause) || (OTHERS.test(clause) && !UNSOLVED.test(clause))) return false;
  return ANNOUNCES.some((pattern) => pattern.test(clause));
}

/** `答：`, `A:` */
export function beginsAnswer(line: string): boolean {
  return /^(?:答|回答|答案|解答|[Aa]|[Aa]ns(?:wer)?)\s*[:：]/.test(line);
}

/** What a line begins with that is put as a question: `问：`, `Q:`, `❓`, `？`; empty without. */
export function questionPrefix(line: string): string {
  return PREFIX.exec(line)?.[0] ?? '';
}

/** `无`, `none`, `n/a`: that there is no question. */
export function saysNone(words: string): boolean {
  return /^(?:(?:暂时|目前|今天|现在)?(?:无|没有)了?|暂无|(?:没有|无|暂无)(?:疑问|问题)|(?:none|nothing)(?: (?:so far|yet|today|for now|at the moment|left|open))?|n\/?a|no (?:open )?questions?|nil|tbd|todo|[-—–./\s]*)[。.!！]?$/i.test(words.trim());
}

/** That its writer has not understood something: `没看懂`, `unclear`. */
export function saysNotUnderstood(sentence: string): boolean {
  return UNCLEAR.test(sentence);
}

const PREFIX = /^(?:❓\uFE0F?|？|(?:问|提问|Q|Question)\s?[:：]|(?:问题|Problem)\s?[:：](?=.*[?？]$))\s*(?=\S)/;
const NOUN_ZH = '(?:问题|疑问|疑惑|困惑|questions?)';
const COUNT = '(?:几|一|两|二|三|四|五|六|七|八|九|十|\\d+|一些|些|若干|许多|很多|不少|以下|如下|下面|这些|这几|这)';
const UNSOLVED_ZH = '(?:待解决|未解决|没(?:有)?解决|没(?:有)?(?:完全|太|怎么)?(?:搞|看|弄|想|读)(?:懂|明白|清楚|通)|不(?:太|是很)?(?:明白|懂|清楚|理解|确定)|存疑|待(?:确认|讨论|查|回答|弄清))';
const UNSOLVED = new RegExp(`${UNSOLVED_ZH}|\\b(?:open|unanswered|unresolved|unclear)\\b`);
const NO_QUESTIONS = /没(?:有|什么|啥)?[^，,]{0,4}(?:问题|疑问)$|\b(?:no|without|zero) (?:\w+ ){0,3}questions?/;
/** Questions that somebody asks as a work's subject, in an examination, or has answered. */
const OTHERS = new RegExp(
  [
    '(?:研究|科学|科研|常见|面试|考试|核心|关键|思考|讨论|作业|审稿人?的?|读者的?|评审的?|优化|工程)(?:问题|疑问)',
    '(?:解决|回答|解答|针对|提出|探讨|关注|考虑|遇到|遇见|碰到|面临|存在|出现|修复|修改|处理|涉及|引出)(?:了|的|着|过)?[^，,。]{0,10}(?:问题|疑问)',
    '\\b(?:research|interview|survey|exam|quiz|homework|frequently asked|review|reviewer|choice|test|benchmark|security|rhetorical|key|main|central|scientific|guiding|discussion|practice|sample|trivia|evaluation)[- ]questions?\\b',
    '\\b(?:answer(?:s|ed|ing)?|address(?:es|ed|ing)?|asks?|asked|asking|pos(?:es?|ed|ing)|tackl(?:es?|ed|ing)|investigat(?:es?|ed|ing)|stud(?:y|ies|ied)|examin(?:es?|ed|ing)|resolv(?:es?|ed|ing)|solv(?:es?|ed|ing)|explor(?:es?|ed|ing)|rais(?:es?|ed)|beg(?:s|ged)) .{0,25}\\bquestions?\\b',
    '\\b(?:authors?|papers?|they|reviewers?|students?|interview\\w*|participants?|users?|audience|section|article) .{0,30}\\bquestions?\\b',
  ].join('|'),
);
const ANNOUNCES: readonly RegExp[] = [
  new RegExp(`(?:还有|仍有|仍然有|依旧有|依然有|还剩下?|剩下|留下|遗留|还存有)(?:了|的)?[^，,]{0,12}${NOUN_ZH}[^，,]{0,12}$`),
  new RegExp(`(?:有(?:了|着)?|^|[，,]\\s*)${COUNT}[^，,]{0,14}${NOUN_ZH}[^，,]{0,12}$`),
  new RegExp(`${UNSOLVED_ZH}(?:的)?(?:地方|点|内容|问题|疑问|部分|东西|是|有)?(?:有|是)?(?:${COUNT}[个点处条项]?)?$`),
  new RegExp(`(?:^|[，,、的\\s])(?:我的|个人|主要的?|今天的|几个|一些|一个|两个|三个)?(?:疑问|疑惑|困惑)点?(?:有|是|如下|在于)?$`),
  new RegExp(`(?:想|要|需要|打算)(?:问|请教|确认|弄清)[^，,]{0,8}(?:问题|是|有)?$`),
  new RegExp(`^(?:开放|遗留|剩余|尚存的?)(?:的)?问题$`),
  /\b(?:open|unanswered|unresolved|remaining|outstanding|lingering|pending|burning) (?:\w+ ){0,2}?(?:questions?|issues?|points?|things)\b[^,]{0,40}$/,
  /\b(?:i|we|me|us|have|has|had|'ve|got|still|left|are|is|there's|remain|remains) (?:[\w'’-]+ ){0,6}?questions?\b[^,]{0,40}$/,
  /(?:^|\W)(?:a few|few|one|two|three|four|five|six|some|several|\d+|a couple of|couple of) (?:\w+ ){0,1}questions?$/,
  /^(?:(?:and|so|but|my|our|some|several|other|new|more|the|these|those|a few|few|two|three|four|five|\d+|today's|a couple of|couple of|quick|big|small) ){0,3}questions?(?: (?:for|about|on|to|left|i|we|that|from|after|while|still)\b[^,]{0,40}| \([^)]{0,40}\))?$/,
  /(?:\b(?:things?|parts?|points?|bits?|stuff|what|places?|still|not|it is|it's|that|which)\b|^).{0,20}\b(?:unclear|not clear|(?:don['’]?t|do not|didn['’]?t|did not|couldn['’]?t|cannot|can['’]?t) (?:\w+ ){0,2}?(?:understand|get|follow|grasp)|unsure|not sure)\b[^,]{0,25}$/,
  /^(?:(?:things?|points?|questions?|what) )?(?:i (?:want|need|have) )?to (?:ask|clarify|find out|be answered)(?: [^,]{0,30})?$/,
];
const UNCLEAR = /(?:不(?:太|是很|大)?清楚|不(?:太)?明白|没(?:有)?(?:完全|太|怎么)?(?:搞|看|弄|想)(?:懂|明白|清楚)|存疑|有待确认|有待(?:验证|弄清))|\b(?:unclear|not clear (?:to me|why|how|what|whether)|(?:don['’]?t|do not|didn['’]?t|did not) (?:\w+ ){0,2}?(?:understand|see why|get why|get how)|not sure (?:why|how|what|whether|if)|i wonder)\b/i;
