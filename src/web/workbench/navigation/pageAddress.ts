import { useEffect, useState } from 'preact/hooks';
import { address } from '../../session.js';
import { type PathName, paths } from '../paths.js';
import { withParams } from './viewParams.js';

/** Where the person is: the path below the base path, and the parameters. */
export interface PageAddress {
  readonly path: string;
  readonly params: URLSearchParams;
}

/** The path below which the server serves everything, without a slash at the end. */
const basePath = new URL(address('.')).pathname.replace(/\/$/, '');

const listeners = new Set<() => void>();

/** The current address. */
export function currentAddress(): PageAddress {
  const path = location.pathname.startsWith(basePath) ? location.pathname.slice(basePath.length) : location.pathname;
  return { path: path === '' ? '/' : path, params: new URLSearchParams(location.search) };
}

/** The address with its changes. */
export function usePageAddress(): PageAddress {
  const [now, setNow] = useState(currentAddress);
  useEffect(() => {
    const change = () => setNow(currentAddress());
    listeners.add(change);
    window.addEventListener('popstate', change);
    return () => {
      listeners.delete(change);
      window.removeEventListener('popstate', change);
    };
  }, []);
  return now;
}

/** Opens a page of the workbench. With `replace` it takes the place of the current one in the history. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else {
    history.pushState(null, '', href);
    window.scrollTo(0, 0);
  }
  for (const listener of listeners) listener();
}

/** Shows this page with some parameters in place of those before; an empty text takes one away. */
export function setParams(
  params: URLSearchParams,
  changes: Readonly<Record<string, string>>,
  { replace = true } = {},
): void {
  const query = withParams(params, changes).toString();
  go(`${location.pathname}${query === '' ? '' : `?${query}`}`, { replace });
}

/** The address of a page, without a view. */
export function hrefOf(name: PathName, id: string, params: URLSearchParams): string {
  const query = params.toString();
  return `${basePath}${paths[name].replace(':id', encodeURIComponent(id))}${query === '' ? '' : `?${query}`}`;
}

/** The id in a path, '' for a path without one; undefined if the path is another. */
export function matchPath(name: PathName, path: string): string | undefined {
  const pattern = paths[name];
  if (!pattern.endsWith('/:id')) return path === pattern || path === `${pattern}/` ? '' : undefined;
  const start = pattern.slice(0, -':id'.length);
  const rest = path.startsWith(start) ? path.slice(start.length) : '';
  return rest === '' || rest.includes('/') ? undefined : decoded(rest);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
