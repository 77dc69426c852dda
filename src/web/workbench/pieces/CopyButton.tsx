import { useEffect, useState } from 'preact/hooks';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text. Where the browser does not let a page do so, it says so, and the text can be selected. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [done, setDone] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (done === undefined) return undefined;
    const timer = setTimeout(() => setDone(undefined), 4000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () => {
    // Missing on pages that are not served over TLS or from this machine.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setDone('copied'),
      () => setDone('refused'),
    );
  };
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">
        {done === 'copied' ? 'Copied' : done === 'refused' ? 'Select and copy it by hand' : label}
      </span>
    </button>
  );
}
