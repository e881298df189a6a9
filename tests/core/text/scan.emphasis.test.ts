import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['two stars or underscores', '**a** __b__ **c\nd**', [
    'strong ‹**a**›',
    'strong ‹__b__›',
    'strong ‹**c⏎d**›',
  ]],
  ['marks beside spaces are text', '** a** **b ** a__b__c', []],
  ['CommonMark leaves marks beside full-width punctuation, the author did not', '**粗体：**后文', [
    'strong ‹**粗体：**› not flanking',
  ]],
  ['several in one paragraph keep their pairs', '**一：**甲**二：**乙 **三**丙', [
    'strong ‹**一：**› not flanking',
    'strong ‹**二：**› not flanking',
    'strong ‹**三**›',
  ]],
  ['quotes inside', '他说**“引”**后，**（注）**后', [
    'strong ‹**“引”**› not flanking',
    'strong ‹**（注）**› not flanking',
  ]],
  ['code inside', '**`码`**说明', [
    'strong ‹**`码`**› not flanking',
    'inlineCode ‹码›',
  ]],
  ['an opening bracket before a mark does not close', '**a (**粗**) b**', [
    'strong ‹**a (**粗**) b**›',
    'strong ‹**粗**›',
  ]],
  ['Latin text follows CommonMark', 'f(**kw) and g(**kw)\n\n**a:**b', []],
  ['three marks hold two', '***a*** **b*c***', [
    'strong ‹**a**›',
    'strong ‹**b*c***›',
  ]],
  ['four marks hold two pairs', '****a****', [
    'strong ‹****a****›',
    'strong ‹**a**›',
  ]],
  ['strong text and a highlight do not cross', '**a ==b** c==\n\n==a **b== c**', [
    'strong ‹**a ==b**›',
    'highlight ‹==a **b==›',
  ]],
  ['strong text does not leave a link', '**a [b** c](d) e**', [
    'strong ‹**a [b** c](d) e**›',
    'link ‹b** c› to ‹d›',
  ]],
  ['underscores inside words are text', 'snake__case__name 中__文__字', []],
]

test.each(cases)('strong text: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
