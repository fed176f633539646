// The theme: of the system, or light or dark where that was chosen. public/theme.js sets it before the page is drawn.
import { useState } from 'react';

/** What can be chosen. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'dateline.theme';

function chosen(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Where the browser keeps nothing for pages, the choice holds until the page is left.
  }
}

/**
 * The theme and the way to change it.
 * @example const [theme, setTheme] = useTheme();
 */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosen);
  const set = (next: Theme) => {
    choose(next);
    setTheme(next);
  };
  return [theme, set];
}
