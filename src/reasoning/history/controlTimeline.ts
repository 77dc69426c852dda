import type { Bounds } from '../../domain/edtf/edtf.js';
import { type Disagreement, sortDisagreements } from '../conflicts/conflict.js';
import { conflictsAt } from '../conflicts/controls.js';
import { type Finder, supportedFacts } from '../conflicts/rule.js';
import { alliesOf } from '../control/alliesOf.js';
import { controlFacts } from '../control/controlFacts.js';
import { type ControlStatement, controlStatements } from '../control/controlStatements.js';
import { type ControlBasis, type ControlState, controlStates } from '../control/states.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import { type ClaimGroup, claimGroups } from '../evidence/claimGroups.js';
import { type AttributionFacts, earliestFirst, type FactsById, type SourceLink } from '../evidence/evidence.js';
import { statusesOf } from '../evidence/status.js';
import { mayTouch } from '../time/intervals.js';

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
interface ControlTrack {
  readonly source: string;
  /** Earliest first. Periods of one controller may overlap if they have a different basis. */
  readonly stretches: readonly Stretch[];
}

interface ControlTimeline {
  /** Sorted by source name. */
  readonly tracks: readonly ControlTrack[];
  /** The CONTROL conflicts between tracks: certain before possible, then by claim ids. */
  readonly disagreements: readonly Disagreement[];
  /** Whether the list of conflicts is complete. */
  readonly complete: boolean;
}

/** A place, the claims about it with their evidence, and the requested time range. */
export interface ControlTimelineInput {
  readonly place: string;
  readonly claims: readonly ClaimFacts[];
  readonly evidence: FactsById;
  readonly sourceLinks: readonly SourceLink[];
  readonly nameOf: (source: string) => string;
  /** Only periods that may end at this time or later. */
  readonly from?: string;
  /** Only periods that may start at this time or earlier. */
  readonly to?: string;
  /** The maximum number of conflicts; beyond it, those of the first claims by id are returned. */
  readonly most?: number;
}

const maxDisagreements = 20_000;

/**
 * Who controls a place: a track for each source that is a root (or draws its own conclusion), and the conflicts between tracks.
 * Periods are derived by `states`, conflicts by the CONTROL rule.
 */
export function controlTimeline({
  place,
  claims,
  evidence,
  sourceLinks,
  nameOf,
  from = '-',
  to = '~',
  most = maxDisagreements,
}: ControlTimelineInput): ControlTimeline {
  const statuses = statusesOf(evidence);
  const relevant = claims.filter((claim) => controlFacts(claim).some((fact) => fact.place.entity === place));
  const versions = claimGroups(relevant, evidence, statuses);
  const allies = alliesOf(sourceLinks);
  const words = controlStatements(supportedFacts(versions)).get(place) ?? [];
  const find = conflictsAt(words, { versions, evidence, statuses, allies, nameOf }, { from, to });
  const found = eachOnce(find, new Set(words.map(({ version }) => version)), most + 1);
  return {
    tracks: tracksOf(controlStates(words, allies))
      .map((track) => ({ ...track, stretches: track.stretches.filter(({ bounds }) => mayTouch(bounds, { from, to })) }))
      .filter(({ stretches }) => stretches.length > 0)
      .sort((a, b) => compare(nameOf(a.source), nameOf(b.source)) || compare(a.source, b.source)),
    disagreements: sortDisagreements(found.slice(0, most)),
    complete: found.length <= most,
  };
}

/** The conflicts between some versions, at most `most`. */
function eachOnce(find: Finder, versions: ReadonlySet<ClaimGroup>, most: number): readonly Disagreement[] {
  const found: Disagreement[] = [];
  const seen = new Set<ClaimGroup>();
  for (const version of versions) {
    seen.add(version);
    for (const one of find(version)) {
      if (one.sides.every((side) => side.version === version || !seen.has(side.version))) found.push(one);
    }
    if (found.length >= most) break;
  }
  return found;
}

function tracksOf(all: readonly ControlState[]): readonly ControlTrack[] {
  const bySource = new Map<string, ControlState[]>();
  for (const state of all) {
    const own = bySource.get(state.word.source);
    if (own === undefined) bySource.set(state.word.source, [state]);
    else own.push(state);
  }
  return [...bySource].map(([source, own]) => ({ source, stretches: stretchesOf(own) }));
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
      attributions: idsOf(words.flatMap(({ attributions }) => attributions)),
    }));
}

function idsOf(said: readonly AttributionFacts[]): readonly string[] {
  return [...new Set([...said].sort(earliestFirst).map(({ id }) => id))];
}

function sortKey({ controller, bounds, basis, rule }: Omit<Stretch, 'claims' | 'attributions'>): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return [earliestStart, latestStart, earliestEnd, latestEnd, controller, basis, rule].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
