import type { ComponentChildren } from 'preact';
import type { TimePeriod } from '../pictures/timeScale.js';
import { closer, moved, periodWords, wider } from './timeWindow.js';

interface ZoomBarProps {
  /** What is in view; undefined for all of it. */
  readonly period: TimePeriod | undefined;
  readonly whole: TimePeriod;
  /** The moment that stays in view when it gets closer. */
  readonly around: number | undefined;
  readonly onChange: (period: TimePeriod | undefined) => void;
  /** The picture, which takes the same commands as keys. */
  readonly children: ComponentChildren;
}

/** Buttons and keys to look closer at a picture over time, and to move in it. */
export function ZoomBar({ period, whole, around, onChange, children }: ZoomBarProps) {
  const now = period ?? whole;
  const actions: readonly (readonly [words: string, keys: readonly string[], next: () => TimePeriod | undefined])[] = [
    ['Zoom in', ['+', '='], () => closer(now, around ?? (now.from + now.to) / 2)],
    ['Zoom out', ['-'], () => wider(now, whole)],
    ['Earlier', ['ArrowLeft'], () => (period === undefined ? undefined : moved(now, -1, whole))],
    ['Later', ['ArrowRight'], () => (period === undefined ? undefined : moved(now, 1, whole))],
    ['All', ['0'], () => undefined],
  ];
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions.find(([, keys]) => keys.includes(event.key));
    if (action === undefined) return;
    event.preventDefault();
    onChange(action[2]());
  };
  return (
    <>
      <div class="zoom no-print">
        <span class="actions">
          {actions.map(([words, [key = ''], next]) => (
            <button
              key={words}
              type="button"
              class="small"
              aria-disabled={period === undefined && words !== 'Zoom in'}
              onClick={() => onChange(next())}
            >
              {words} <kbd>{signs[key] ?? key}</kbd>
            </button>
          ))}
        </span>
        <span class="soft" role="status">
          {periodWords(period)}
        </span>
      </div>
      <section
        class="lane-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys of the buttons above
        tabIndex={0}
        aria-label="Picture over time. Keys: plus, minus, arrows, zero"
        onKeyDown={press}
      >
        {children}
      </section>
    </>
  );
}

const signs: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', '-': '−' };
