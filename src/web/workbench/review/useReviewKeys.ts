import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../frame/useKeys.js';

/** Keys of one letter or digit. They do nothing while a person types, with a modifier, or while help is open. */
export function useReviewKeys(press: (key: string) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
