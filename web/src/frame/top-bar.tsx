// The bar at the top: the name, the views, the search, the theme. A new view is a line in VIEWS.
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef } from 'react';
import { goTo } from '../address.js';
import { Link } from './link.js';
import { type Theme, useTheme } from './theme.js';

/** The views that can be gone to from everywhere. */
const VIEWS = [
  { to: '/timeline', name: 'Timeline' },
  { to: '/statements', name: 'Statements' },
  { to: '/conflicts', name: 'Conflicts' },
  { to: '/ledger', name: 'Ledger' },
  { to: '/map', name: 'Map' },
  { to: '/network', name: 'Network' },
  { to: '/review', name: 'Review' },
  { to: '/add', name: 'Add' },
  { to: '/export', name: 'Export' },
] as const;

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' };

const SIGNS: Readonly<Record<Theme, string>> = { system: '◐', dark: '●', light: '○' };

/** The bar; the first thing in it skips to what the view holds. */
export function TopBar({ path }: { readonly path: string }) {
  const [theme, setTheme] = useTheme();
  const nav = useRef<HTMLElement>(null);
  // Where there is no room for all views, the one that is open is in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another place in the bar
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Link to="/" className="word-mark" current={path === '/'}>
        Dateline
      </Link>
      <nav aria-label="Views" ref={nav}>
        {VIEWS.map(({ to, name }) => (
          <Link key={to} to={to} current={path === to}>
            {name}
          </Link>
        ))}
        <a href="/reference">API</a>
      </nav>
      <SearchBox />
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

/** The search; the key `/` goes to it from everywhere. */
function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const onKeyDown = ({ key, currentTarget }: ReactKeyboardEvent<HTMLInputElement>) => {
    const words = currentTarget.value.trim();
    if (key !== 'Enter' || words === '') return;
    goTo(`/search?words=${encodeURIComponent(words)}`);
    currentTarget.value = '';
    currentTarget.blur();
  };
  return (
    <search className="top-search">
      <input
        ref={field}
        type="search"
        aria-label="Search names and words"
        placeholder="Search  /"
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
