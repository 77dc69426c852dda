import type { Stance } from '../../domain/vocabulary.js';
import type { TextToRead } from '../proposal.js';

/** A stretch of a text, in Unicode code points; the end is exclusive. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** What a reviewer accepted, as far as it is learnt. */
export interface Said {
  readonly content: readonly TextPlace[];
  readonly cue?: TextPlace | undefined;
  readonly source?: TextPlace | undefined;
  /** The name of who said it. */
  readonly speaker: string;
  readonly stance: Stance;
}

/** A text of which all proposals were decided, with what of it was accepted; not what its publisher states itself. */
export interface ReviewedText {
  readonly id: string;
  readonly document: TextToRead;
  readonly said: readonly Said[];
}
