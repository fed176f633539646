// The bar at the top: the name, the views, the theme. A new view is a line in VIEWS.
import { Link } from './link.js';
import { type Theme, useTheme } from './theme.js';

/** The views that can be gone to from everywhere. */
const VIEWS = [{ to: '/', name: 'Add' }] as const;

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' };

const SIGNS: Readonly<Record<Theme, string>> = { system: '◐', dark: '●', light: '○' };

/** The bar; the first thing in it skips to what the view holds. */
export function TopBar({ path }: { readonly path: string }) {
  const [theme, setTheme] = useTheme();
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Link to="/" className="word-mark">
        Dateline
      </Link>
      <nav aria-label="Views">
        {VIEWS.map(({ to, name }) => (
          <Link key={to} to={to} current={path === to}>
            {name}
          </Link>
        ))}
        <a href="/reference">API</a>
      </nav>
      <button
        type="button"
        className="theme-switch"
        aria-label={`Theme: ${theme}. Change to ${NEXT[theme]}.`}
        title={`Theme: ${theme}`}
        onClick={() => setTheme(NEXT[theme])}
      >
        <span aria-hidden="true">{SIGNS[theme]}</span>
        <span className="theme-name">{theme}</span>
      </button>
    </header>
  );
}
