import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { CaseLink } from '../caseFile/CaseLink.js';
import { Link } from '../navigation/Link.js';
import { matchPath, type PageAddress } from '../navigation/pageAddress.js';
import { routes } from '../routes.js';
import { SearchBox } from './SearchBox.js';
import { applyTheme, chosenTheme, nextTheme } from './theme.js';

interface HeaderProps {
  readonly address: PageAddress;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** The name, the search box, the screens, the theme and help. */
export function PageHeader({ address, searchRef, onHelp }: HeaderProps) {
  return (
    <header class="page-header">
      <Link to="home" class="brand">
        whosaid
      </Link>
      <SearchBox address={address} inputRef={searchRef} />
      <nav aria-label="Screens">
        {routes.map(({ path, nav }) =>
          nav === undefined ? null : (
            <Link key={path} to={path} current={matchPath(path, address.path) !== undefined}>
              {nav}
            </Link>
          ),
        )}
      </nav>
      <div class="header-tools">
        <CaseLink current={matchPath('case', address.path) !== undefined} />
        <ThemeSwitch />
        <button type="button" class="quiet" onClick={onHelp}>
          Help <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
}

const themeWords = { system: 'Auto', light: 'Light', dark: 'Dark' } as const;
const themeSigns = { system: '◐', light: '○', dark: '●' } as const;

function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  const turn = () => {
    const next = nextTheme(theme);
    applyTheme(next);
    setTheme(next);
  };
  return (
    <button type="button" class="quiet" onClick={turn} aria-label={`Colours: ${themeWords[theme]}. Change`}>
      <span aria-hidden="true">{themeSigns[theme]} </span>
      {themeWords[theme]}
    </button>
  );
}
