import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The room of a picture, in pixels. */
export interface Room {
  readonly width: number;
  /** The size of a letter that the person has chosen: pictures grow with it. */
  readonly em: number;
}

/** The width of an element, and of a letter in it, also after either changes. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 640, em: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const width = Math.max(200, Math.floor(element.clientWidth));
      setRoom((now) => (now.width === width && now.em === em ? now : { width, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
}
