import { conflictOf, type Disagreement } from '../../reasoning/index.js';

/** How many conflicts an answer without pages shows. */
export const maxConflicts = 100;
/** How many attributions of a side are shown. */
const maxOfSide = 100;

/** A conflict by the names that the API has for it. */
export function projectConflict(found: Disagreement): object {
  const { sides, ...conflict } = conflictOf(found);
  return {
    ...conflict,
    sides: sides.map((side) => side.slice(0, maxOfSide)),
    sideCounts: sides.map((side) => side.length),
  };
}
