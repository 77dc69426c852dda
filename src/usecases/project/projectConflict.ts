import { conflictOf, type Disagreement } from '../../reasoning/index.js';

/** The maximum number of conflicts in fields without pagination. */
export const maxConflicts = 100;
/** The maximum number of attributions per side. */
const maxOfSide = 100;

/** Maps a conflict to the API type. */
export function projectConflict(found: Disagreement): object {
  const { sides, ...conflict } = conflictOf(found);
  return {
    ...conflict,
    sides: sides.map((side) => side.slice(0, maxOfSide)),
    sideCounts: sides.map((side) => side.length),
  };
}
