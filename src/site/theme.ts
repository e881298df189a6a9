import type { Words } from './words';

type Choice = keyof Words['theme'];

const choices: readonly Choice[] = ['auto', 'light', 'dark'];
const key = 'research-logbook-theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners: (() => void)[] = [];

export function isDark(): boolean {
  return document.documentElement.dataset['theme'] === 'dark';
}

/** Calls back after the page has turned from light to dark or from dark to light. */
export function onThemeChange(run: () => void): void {
  listeners.push(run);
}

/** A button that turns the page light, dark, or as the device is; remembered where the browser allows it. */
export function themeButton(words: Words): HTMLElement {
  let choice = remembered();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme-button';
  const show = (): void => {
    const before = isDark();
    const theme = choice === 'auto' ? (dark.matches ? 'dark' : 'light') : choice;
    document.documentElement.dataset['theme'] = theme;
    button.dataset['choice'] = choice;
    button.title = words.theme[choice];
    button.setAttribute('aria-label', words.theme[choice]);
    if (before !== isDark()) for (const run of listeners) run();
  };
  button.addEventListener('click', () => {
    choice = choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'auto';
    remember(choice);
    show();
  });
  dark.addEventListener('change', show);
  show();
  return button;
}

function remembered(): Choice {
  try {
    const stored = localStorage.getItem(key);
    return choices.find(choice => choice === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(choice: Choice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Storage may be forbidden: the choice then holds until the page is left.
  }
}
