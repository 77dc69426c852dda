import { useEffect, useState } from 'preact/hooks';

/** How long typing must rest before the graph is asked, in milliseconds. */
const restMs = 150;

/** A text once it has not changed for a while. An empty one counts at once. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === '') {
      setSettled('');
      return undefined;
    }
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
