import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** What a screen tells the frame about itself. */
interface FrameCalls {
  readonly setTitle: (title: string) => void;
}

export const FrameContext = createContext<FrameCalls>({ setTitle: () => undefined });

/** Names the page, in the tab and for screen readers. */
export function useTitle(title: string | undefined): void {
  const { setTitle } = useContext(FrameContext);
  useEffect(() => {
    if (title !== undefined) setTitle(title);
  }, [title, setTitle]);
}
