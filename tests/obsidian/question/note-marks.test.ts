/** @jest-environment jsdom */
import { nothing, type Host } from '../../host/in-jest';
import { caughtUp, listed, questionsApp } from './questions-app';

const files = {
  'Log/2026-02-27.md': '- [ ] ❓ Why?\n- [ ] ❓ How?\n',
  'Papers/DeePMD.md': '---\ntype: paper\n---\n- [ ] ❓ Where?\n',
  'Papers/SchNet.md': '---\ntype: paper\n---\nNothing.\n',
  'Loose.md': '- [ ] ❓ Loose?\n',
};

const mark = (): HTMLElement | null => document.querySelector('.research-logbook-note-mark');

async function atRest(platform: 'desktop' | 'phone' = 'desktop'): Promise<Host> {
  const { host } = await questionsApp({ files, platform });
  await new Promise((resolve) => window.setTimeout(resolve, 2100));
  return host;
}

test.each(['desktop', 'phone'] as const)('on a %s, an entry and a deep read say how many of their questions are open, and other notes nothing', async (platform) => {
  const host = await atRest(platform);
  const said: string[] = [];
  for (const path of Object.keys(files)) {
    await host.user.open(path);
    await caughtUp(host);
    said.push(mark()?.getAttribute('aria-label') ?? '');
  }
  expect(said).toEqual(['2 open questions in this note', '1 open question in this note', '', '']);
  expect(host.problems()).toEqual([]);
});

test('an edit changes the number, and a press on it shows the questions of the note', async () => {
  const host = await atRest();
  await host.user.open('Log/2026-02-27.md');
  await host.otherProgram.write('Log/2026-02-27.md', '- [x] ❓ Why?\n- [ ] ❓ How?\n');
  await caughtUp(host);
  await caughtUp(host);
  expect(mark()?.textContent).toBe('1');
  mark()?.click();
  await caughtUp(host);
  expect(listed()).toEqual(['Up to 7 days 1', '- How?']);
  expect(document.querySelector('.research-logbook-question-note')?.textContent).toBe('Only in "2026-02-27"');
  await host.user.press('Escape');
  expect(listed().filter((line) => line.startsWith('-'))).toEqual(['- How?', '- Loose?', '- Where?']);
});

test('the mark goes with the plugin', async () => {
  const host = await atRest();
  await host.user.open('Papers/DeePMD.md');
  await caughtUp(host);
  expect(mark()).not.toBeNull();
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect(mark()).toBeNull();
});
