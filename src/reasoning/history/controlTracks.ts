import type { Bounds } from '../../domain/edtf/edtf.js';
import type { ControlStatement } from '../control/controlStatements.js';
import type { ControlBasis, ControlState } from '../control/states.js';
import { type AttributionFacts, earliestFirst } from '../evidence/evidence.js';
import { groupBy } from '../graphs/groupBy.js';
import { mayTouch, type TimeWindow } from '../time/intervals.js';

/** A period of control. */
export interface Stretch {
  /** The controlling entity. */
  readonly controller: string;
  readonly bounds: Bounds;
  readonly basis: ControlBasis;
  /** The rule it is derived by, as a sentence. */
  readonly rule: string;
  /** The claims it is derived from, sorted. */
  readonly claims: readonly string[];
  /** The attributions it is derived from, earliest first. */
  readonly attributions: readonly string[];
}

/** The timeline of one source. */
export interface ControlTrack {
  readonly source: string;
  /** Earliest first. Periods of one controller may overlap if they have a different basis. */
  readonly stretches: readonly Stretch[];
}

/** One track per source, sorted by source name, with the stretches that may touch a window. */
export function controlTracks(
  states: readonly ControlState[],
  within: TimeWindow,
  nameOf: (source: string) => string,
): readonly ControlTrack[] {
  return [...groupBy(states, ({ word }) => word.source)]
    .map(([source, own]) => ({
      source,
      stretches: stretchesOf(own).filter(({ bounds }) => mayTouch(bounds, within)),
    }))
    .filter(({ stretches }) => stretches.length > 0)
    .sort((a, b) => compare(nameOf(a.source), nameOf(b.source)) || compare(a.source, b.source));
}

/** The ids of attributions, earliest first. */
export function idsInTime(said: readonly AttributionFacts[]): readonly string[] {
  return [...new Set([...said].sort(earliestFirst).map(({ id }) => id))];
}

/** Merges periods that are derived from several statements in the same way. */
function stretchesOf(own: readonly ControlState[]): readonly Stretch[] {
  const found = new Map<string, { stretch: Omit<Stretch, 'claims' | 'attributions'>; words: ControlStatement[] }>();
  for (const { word, pieces } of own) {
    for (const { basis, bounds, rule } of pieces) {
      for (const controller of new Set(word.parties)) {
        const stretch = { controller, bounds, basis, rule };
        const known = found.get(sortKey(stretch));
        if (known === undefined) found.set(sortKey(stretch), { stretch, words: [word] });
        else known.words.push(word);
      }
    }
  }
  return [...found]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { stretch, words }]) => ({
      ...stretch,
      claims: [...new Set(words.flatMap(({ version }) => version.ids))].sort(),
      attributions: idsInTime(words.flatMap(({ attributions }) => attributions)),
    }));
}

function sortKey({ controller, bounds, basis, rule }: Omit<Stretch, 'claims' | 'attributions'>): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return [earliestStart, latestStart, earliestEnd, latestEnd, controller, basis, rule].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
