import type { Time } from '../../language/times/readTimes.js';
import type { Word } from '../../language/words.js';
import type { GraphReader } from '../graphReader.js';
import type { ParseFailure } from '../parseFailure.js';
import type { Form } from '../patterns/form.js';
import type { Resolved } from '../read/resolveSlots.js';

/** A question that could not be parsed, without its time, and where parsing failed. */
export interface Failed {
  readonly words: readonly Word[];
  readonly time?: Time;
  readonly graph: GraphReader;
  readonly failure: ParseFailure;
  readonly form?: Form;
  readonly resolved?: Resolved;
}
