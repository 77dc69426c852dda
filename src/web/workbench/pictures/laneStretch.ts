import type { ComponentChildren } from 'preact';
import type { TimeStretch } from './timeScale.js';

/** How a stretch is known: stated, inferred from something stated, or assumed to go on. */
export type StretchBasis = 'STATED' | 'INFERRED' | 'ASSUMED';

/** A stretch in a lane. */
export interface LaneStretch {
  readonly key: string;
  readonly stretch: TimeStretch;
  readonly basis: StretchBasis;
  /** What is the case, such as who is in control. */
  readonly label: string;
  /** Stretches with the same label have the same tone, 0 to 5. The label says it too. */
  readonly tone: number;
  /** More about it, for those who point at it. */
  readonly title?: string;
}

/** What one source says over time. */
export interface SourceLane {
  readonly key: string;
  readonly name: ComponentChildren;
  /** In the order in which they are drawn. */
  readonly stretches: readonly LaneStretch[];
}

/** A time in which sources disagree. */
export interface DisagreementStretch {
  readonly key: string;
  readonly stretch: TimeStretch;
  readonly isCertain: boolean;
  readonly label: string;
}
