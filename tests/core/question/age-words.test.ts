import { ageText } from '../../../src/core/question/age-words';
import { appStringsFor } from '../../../src/core/i18n/app/index';

test.each([
  [0, 'today', '今天'], [1, '1 day', '1 天'], [90, '90 days', '90 天'], [91, '2 months', '2 个月'], [365, '11 months', '11 个月'], [366, '12 months', '12 个月'], [730, '23 months', '23 个月'], [1100, '3 years', '3 年'],
])('%i days are "%s" and "%s"', (days, en, zh) => {
  expect([ageText(days, appStringsFor('en').questions), ageText(days, appStringsFor('zh').questions)]).toEqual([en, zh]);
});
