import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For what takes the focus when it appears. It has it before the next key is handled: an effect would come after the next picture,
 * and until then a key would still go to the button that opened the form, where a space closes it again.
 */
export function useFirstFocus<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useLayoutEffect(() => element.current?.focus(), []);
  return element;
}
