import type { ComponentChildren } from 'preact';
import type { PathName } from '../paths.js';
import { currentAddress, go, hrefOf } from './pageAddress.js';
import { viewParamsOf } from './viewParams.js';

interface LinkProps {
  readonly to: PathName;
  readonly id?: string;
  /** Parameters beside those of the view, which every link keeps. */
  readonly params?: Readonly<Record<string, string>>;
  readonly class?: string;
  readonly current?: boolean;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link to a page of the workbench. It is a real link: it can be copied, opened elsewhere, and read without a script. */
export function Link({ to, id = '', params = {}, current = false, children, title, ...rest }: LinkProps) {
  const href = pageHref(to, id, params);
  return (
    <a
      {...rest}
      {...(title === undefined ? {} : { title })}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      href={href}
      onClick={(event) => follow(event, href)}
    >
      {children}
    </a>
  );
}

/** The address of a page in the current view. */
export function pageHref(to: PathName, id = '', params: Readonly<Record<string, string>> = {}): string {
  const all = new URLSearchParams(params);
  for (const [key, value] of viewParamsOf(currentAddress().params)) all.set(key, value);
  return hrefOf(to, id, all);
}

/** Follows a link without loading the page again, unless the person asks for another tab or window. */
function follow(event: MouseEvent, href: string): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(href);
}
