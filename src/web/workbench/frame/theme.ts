/** Light, dark, or as the system has it. */
type Theme = 'system' | 'light' | 'dark';

const key = 'whosaid-theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that the person chose in this browser. */
export function chosenTheme(): Theme {
  const stored = readStored();
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Shows the page in a theme and remembers it; without one, in the theme chosen before. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing shows the system's theme next time.
  }
}

/** The theme after this one. */
export const nextTheme = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
