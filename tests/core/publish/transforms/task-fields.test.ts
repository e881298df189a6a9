import { compiled } from '../../../support/compiled';

const chip = (field: string, words: string): string => `<span class="task-field" data-field="${field}">${words}</span>`;

test.each([
  ['the emoji of Tasks', '- [x] a ✅ 2026-05-30\n- [ ] b ⏫ 📅\uFE0F 2026-05-30 ⏳ 2026-05-29', `- [x] a ${chip('done', 'done 2026-05-30')}\n- [ ] b ${chip('priority', 'high priority')} ${chip('due', 'due 2026-05-30')} ${chip('scheduled', 'scheduled 2026-05-29')}`],
  ['fields of Dataview', '- [ ] a [due:: 2026-05-30] and (priority:: low)', `- [ ] a ${chip('due', 'due 2026-05-30')} and ${chip('priority', 'low priority')}`],
  ['how often', '- [ ] a 🔁 every week 📅 2026-05-30 ↻2', `- [ ] a ${chip('recurs', 'repeats every week')} ${chip('due', 'due 2026-05-30')} ${chip('carried', 'carried over 2 times')}`],
  ['what only programs read goes', '- [ ] a 🆔 abc1 ⛔ x2, y3', '- [ ] a'],
  ['signs that are words stay', '- [ ] a ⛔ no entry\n- [ ] b 🔁 again\n- [ ] c [due:: soon]', '- [ ] a ⛔ no entry\n- [ ] b 🔁 again\n- [ ] c [due:: soon]'],
  ['outside a task nothing is a field', '- a ✅ 2026-05-30\n\n📅 2026-05-30', '- a ✅ 2026-05-30\n\n📅 2026-05-30'],
  ['code and links hold no field', '- [ ] `📅 2026-05-30` [due 📅 2026-05-30](https://x.org)', '- [ ] `📅 2026-05-30` [due 📅 2026-05-30](https://x.org)'],
  ['of a comment in a field nothing shows', '- [ ] a 🔁 every %%x%% day\n- [ ] b [due:: <!-- x -->]', '- [ ] a 🔁 every  day\n- [ ] b [due:: ]'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
