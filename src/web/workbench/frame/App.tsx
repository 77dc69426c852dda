import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { matchPath, type PageAddress, usePageAddress } from '../navigation/pageAddress.js';
import { routes, type ScreenProps } from '../routes.js';
import { shortText } from '../words/shortText.js';
import { HelpDialog } from './HelpDialog.js';
import { NoSuchPage } from './NoSuchPage.js';
import { PageHeader } from './PageHeader.js';
import { FrameContext } from './screenContext.js';
import { TimeBar } from './TimeBar.js';
import { useKeys } from './useKeys.js';

interface AppProps {
  /** Why this page can only read, once that is known. */
  readonly notice: Promise<string | undefined>;
}

/** The frame around every screen: the search box, the time bar, help, and where the screen stands. */
export function App({ notice }: AppProps) {
  const address = usePageAddress();
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const [title, setTitle] = useState('whosaid');
  useKeys({
    search: () => {
      search.current?.focus();
      search.current?.select();
    },
    help: () => (help.current?.open ? help.current.close() : help.current?.showModal()),
  });
  useEffect(() => {
    document.title = title === 'whosaid' ? title : `${shortText(title, 120)} · whosaid`;
  }, [title]);
  const toMain = useCallback(() => main.current?.focus(), []);
  const calls = useMemo(() => ({ setTitle }), []);
  return (
    <FrameContext.Provider value={calls}>
      <button type="button" class="skip" onClick={toMain}>
        Skip to the answer
      </button>
      <PageHeader address={address} searchRef={search} onHelp={() => help.current?.showModal()} />
      <TimeBar address={address} />
      <Notice text={notice} />
      <main ref={main} tabIndex={-1} id="main">
        <Screen address={address} />
      </main>
      <footer class="page-footer">
        <span>Every answer is computed from who said what. Nothing here says who is right.</span>
        <span class="print-only">{location.href}</span>
      </footer>
      <p class="unseen" role="status">
        {title}
      </p>
      <HelpDialog dialogRef={help} />
    </FrameContext.Provider>
  );
}

function Screen({ address }: { readonly address: PageAddress }) {
  for (const { path, screen: Shown } of routes) {
    const id = matchPath(path, address.path);
    if (id !== undefined) return <Keyed key={address.path} screen={Shown} id={id} />;
  }
  return <NoSuchPage path={address.path} />;
}

/** A screen of its own for each path, so that nothing of one thing is left on the page of another. */
function Keyed({ screen: Shown, id }: ScreenProps & { readonly screen: (typeof routes)[number]['screen'] }) {
  return <Shown id={id} />;
}

function Notice({ text }: { readonly text: Promise<string | undefined> }) {
  const [message, setMessage] = useState<string>();
  useEffect(() => void text.then(setMessage), [text]);
  if (message === undefined) return null;
  return (
    <p class="notice" role="status">
      {message}{' '}
      <button type="button" onClick={() => setMessage(undefined)}>
        OK
      </button>
    </p>
  );
}
