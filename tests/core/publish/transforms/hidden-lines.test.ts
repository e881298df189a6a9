import { compiled } from '../../../support/compiled';

test.each([
  ['comments of a diagram', '```mermaid\n%% secret\ngraph TD\n  A --> B %% secret\n  C["100%%"]\n```', '```mermaid\n\ngraph TD\n  A --> B \n  C["100%%"]\n```'],
  ['its settings stay', '```mermaid\n%%{init: {}}%%\ngraph TD\n```', '```mermaid\n%%{init: {}}%%\ngraph TD\n```'],
  ['comments in TeX', '$$\na % secret\nb \\% c\n$$\n\n$x % y$', '$$\na \nb \\% c\n$$\n\n$x $'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
