import type { Fit } from './fitName.js';
import type { Mention } from './named.js';

/** Words that lead from one phrase to the next: no name begins or ends with one. */
export const connecting: ReadonlySet<string> = new Set(
  (
    'in at from to into onto on by near against with between over through during inside outside around of for under among about and or ' +
    'but vs versus as who whom whose what which where when how why not no it he she they we us you this these those his her their'
  ).split(' '),
);

/** Words that may be a mention. */
export interface Candidate extends Mention {
  readonly fit: Fit;
  readonly said: number;
}
