import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { fillTemplate } from '../../../src/core/template/fill-template';

const values = {
  date: new Date(2026, 2, 1, 15, 4),
  title: '2026-03-01 Sunday',
  dateFormat: 'YYYY-MM-DD',
  nameFormat: 'YYYY-MM-DD dddd',
  names: dateNamesFor('en'),
};

test.each([
  ['{{date}} {{time}}', '2026-03-01 15:04'],
  ['# {{title}}', '# 2026-03-01 Sunday'],
  ['{{ Date }} {{TITLE}}', '2026-03-01 2026-03-01 Sunday'],
  ['{{date:dddd, MMMM Do}}', 'Sunday, March 1st'],
  ['{{date: YYYY}} {{time:h:mm A}}', '2026 3:04 PM'],
  ['{{time:YYYY}}', '2026'],
  ['{{date:}}', '2026-03-01'],
  ['[[{{yesterday}}]] [[{{tomorrow}}]]', '[[2026-02-28 Saturday]] [[2026-03-02 Monday]]'],
  ['{{tomorrow:MM-DD}}', '03-02'],
  ['{{date+1d}} {{date-1w:MM-DD}} {{date+1M}} {{date+1q}} {{date+1y}}', '2026-03-02 02-22 2026-04-01 2026-06-01 2027-03-01'],
  ['{{time+30m}} {{time-1h}}', '15:34 14:04'],
  ['{{project}} {{title:x}} {{tomorrow+1d}} {{}} {date}', '{{project}} {{title:x}} {{tomorrow+1d}} {{}} {date}'],
  ['<% tp.file.title %> $& $1', '<% tp.file.title %> $& $1'],
])('%j is filled as %j', (template, filled) => {
  expect(fillTemplate(template, values)).toBe(filled);
});

test.each([
  ['{{start}} {{end}}', '2026-03-01 2026-03-01'],
  ['[[{{monday}}]] {{sunday:MM-DD}} {{Saturday:D MMM}} {{monday+1w:MM-DD}}', '[[2026-03-02 Monday]] 03-01 7 Mar 03-09'],
])('in a week that begins on Sunday %j is filled as %j', (template, filled) => {
  expect(fillTemplate(template, values)).toBe(filled);
});

test.each([
  ['{{date}} {{start}} {{end}}', '2026-03-01 2026-03-01 2026-03-08'],
  ['{{start:YYYY.M.D}}-{{end:M.D}} {{end+1d:MM-DD}}', '2026.3.1-3.8 03-09'],
  ['{{monday:MM-DD}} {{sunday:MM-DD}}', '02-23 03-01'],
])('of a span, where weeks begin on Monday, %j is filled as %j', (template, filled) => {
  expect(fillTemplate(template, { ...values, end: new Date(2026, 2, 8), names: dateNamesFor('zh') })).toBe(filled);
});

test('a link to another day needs no folders of it', () => {
  expect(fillTemplate('[[{{yesterday}}]] {{date}}', { ...values, nameFormat: 'YYYY/MM/YYYY-MM-DD', dateFormat: 'YYYY/MM/DD' })).toBe('[[2026-02-28]] 01');
});

test('a title with a variable’s name in it is not filled again', () => {
  expect(fillTemplate('{{title}}', { ...values, title: '{{date}} $&' })).toBe('{{date}} $&');
});

test('a format across lines is not one', () => {
  expect(fillTemplate('{{date:\n}}', values)).toBe('{{date:\n}}');
});
