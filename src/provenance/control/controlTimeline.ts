import type { Bounds } from '../../model/edtf.js';
import type { ClaimFacts } from '../claimFacts.js';
import { alliesOf } from '../conflicts/alliesOf.js';
import { byKindThenCertainty, type Conflict } from '../conflicts/conflict.js';
import { controlsOf } from '../conflicts/controls.js';
import { supportedFacts } from '../conflicts/rule.js';
import { versionsOf } from '../conflicts/versionsOf.js';
import { type Evidence, type EvidenceById, earliestFirst, type Tie } from '../evidence.js';
import { mayTouch } from '../intervals.js';
import { standingOf } from '../standing.js';
import { controlFacts } from './controlFacts.js';
import { controlWords } from './controlWords.js';
import { type ControlBasis, type State, states } from './states.js';

/** Somebody has control for some time. */
export interface Stretch {
  /** The entity in control. */
  readonly controller: string;
  readonly bounds: Bounds;
  readonly basis: ControlBasis;
  /** The rule it follows by, as a sentence. */
  readonly rule: string;
  /** The claims it follows from, sorted. */
  readonly claims: readonly string[];
  /** The attributions it follows from, earliest first. */
  readonly attributions: readonly string[];
}

/** What follows from the words of one source. */
export interface Track {
  readonly source: string;
  /** Earliest first. Those of one controller may overlap: they stand on different grounds. */
  readonly stretches: readonly Stretch[];
}

export interface ControlTimeline {
  /** By the names of their sources. */
  readonly tracks: readonly Track[];
  /** The CONTROL conflicts between tracks. */
  readonly disagreements: readonly Conflict[];
}

/** A place, the claims about it with their evidence, and the time asked for. */
export interface Given {
  readonly place: string;
  readonly claims: readonly ClaimFacts[];
  readonly evidence: EvidenceById;
  readonly ties: readonly Tie[];
  readonly nameOf: (source: string) => string;
  /** Only stretches that may reach to this moment or past it. */
  readonly from?: string;
  /** Only stretches that may begin at this moment or before it. */
  readonly to?: string;
}

/**
 * Who controls a place, a track for each source that speaks of it at the root (or as its own conclusion), and where the tracks
 * disagree. What gives control, from when to when, is told by `states`; what is a disagreement, by the CONTROL rule.
 */
export function controlTimeline({
  place,
  claims,
  evidence,
  ties,
  nameOf,
  from = '-',
  to = '~',
}: Given): ControlTimeline {
  const standing = standingOf(evidence);
  const relevant = claims.filter((claim) => controlFacts(claim).some((fact) => fact.place.entity === place));
  const versions = versionsOf(relevant, evidence, standing);
  const allies = alliesOf(ties);
  const words = controlWords(supportedFacts(versions)).get(place) ?? [];
  const matter = { versions, evidence, standing, allies, nameOf, concerns: () => true };
  return {
    tracks: tracksOf(states(words, allies))
      .map((track) => ({ ...track, stretches: track.stretches.filter(({ bounds }) => mayTouch(bounds, { from, to })) }))
      .filter(({ stretches }) => stretches.length > 0)
      .sort((a, b) => compare(nameOf(a.source), nameOf(b.source)) || compare(a.source, b.source)),
    disagreements: [...controlsOf(place, matter, { from, to })].sort(byKindThenCertainty),
  };
}

function tracksOf(all: readonly State[]): readonly Track[] {
  const bySource = new Map<string, State[]>();
  for (const state of all) bySource.set(state.word.source, [...(bySource.get(state.word.source) ?? []), state]);
  return [...bySource].map(([source, own]) => ({ source, stretches: stretchesOf(own) }));
}

/** A stretch that follows from several words in the same way is one. */
function stretchesOf(own: readonly State[]): readonly Stretch[] {
  const found = new Map<string, { stretch: Stretch; said: readonly Evidence[] }>();
  for (const { word, pieces } of own) {
    for (const { basis, bounds, rule } of pieces) {
      for (const controller of new Set(word.parties)) {
        const key = sortKey({ controller, bounds, basis, rule });
        const { stretch, said = [] } = found.get(key) ?? {};
        const claims = [...new Set([...(stretch?.claims ?? []), ...word.version.ids])].sort();
        const all = [...said, ...word.attributions].sort(earliestFirst);
        const attributions = [...new Set(all.map(({ id }) => id))];
        found.set(key, { stretch: { controller, bounds, basis, rule, claims, attributions }, said: all });
      }
    }
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, { stretch }]) => stretch);
}

function sortKey({ controller, bounds, basis, rule }: Omit<Stretch, 'claims' | 'attributions'>): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return [earliestStart, latestStart, earliestEnd, latestEnd, controller, basis, rule].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
