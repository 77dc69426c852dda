import { components } from './components.js';
import { reach } from './reach.js';
import { type Cut, singlePointsOfFailure, smallestCut } from './smallestCut.js';
import { smallestHittingSet } from './smallestHittingSet.js';
import { type End, type Standing, supportPaths } from './supportPaths.js';
import type { Testimony } from './testimony.js';
import { type Tie, type VoiceGroups, voiceGroups } from './voiceGroups.js';

/** One independent voice as far as the record can tell, and how it counts. */
export interface VoiceGroup {
  readonly voice: string;
  readonly sources: readonly string[];
  readonly attributions: readonly string[];
  /** BOTH bounds, the upper one only, or neither. */
  readonly counted: 'BOTH' | 'UPPER_ONLY' | 'NEITHER';
  readonly reason: string;
}

/** How many independent origins stand behind claims, and what they hang on. */
export interface Corroboration {
  readonly atLeast: number;
  readonly atMost: number;
  readonly voices: readonly VoiceGroup[];
  readonly singlePointsOfFailure: readonly string[];
  readonly smallestCut: Cut;
  readonly circular: readonly (readonly string[])[];
  /** Carriers in view whose origins the view hides. */
  readonly unsupported: readonly string[];
  readonly reports: number;
  readonly documents: number;
}

export interface Given {
  readonly claims: ReadonlySet<string>;
  readonly ties?: readonly Tie[];
  /** Pairs of documents that seem copies of each other. */
  readonly copies?: readonly (readonly [string, string])[];
  readonly standing?: Standing;
}

const nobody: Standing = { withdrawn: new Set(), superseded: new Set(), doubtful: new Set() };

/**
 * Counts the independent origins of claims as a range.
 *
 * Rule: `atMost` is the number of voices that end a support path. `atLeast` is the fewest voices that everything sure may come
 * down to when each voice is joined with at most one of those it depends on: the fewest sinks of the dependence graph such
 * that every voice that counts reaches one. What counts is a named source that spoke for itself, surely enough; without any,
 * one named outlet makes it 1.
 */
export function corroboration(
  testimony: Iterable<Testimony>,
  { claims, ties = [], copies = [], standing = nobody }: Given,
): Corroboration {
  const byId = new Map([...testimony].map((item) => [item.id, item]));
  const groups = voiceGroups(byId, ties, copies);
  const paths = supportPaths(byId, claims, standing);
  const known = new Map<string, ReadonlySet<string>>();
  const labels = (node: string) => {
    const found = known.get(node) ?? new Set(paths.sourcesOf(node).map(groups.voiceOf));
    known.set(node, found);
    return found;
  };
  const { ends } = reach(paths, labels, new Set());
  const voices = heard(paths.ends, ends, groups);
  return {
    atLeast: fewest(voices, groups),
    atMost: voices.length,
    voices: voices.map(shown),
    singlePointsOfFailure: singlePointsOfFailure(paths, labels),
    smallestCut: smallestCut(paths, labels),
    circular: paths.circular.map((circle) => [...new Set(circle.map(({ source }) => source))].sort()),
    unsupported: unsupported(byId, paths.next, ends),
    reports: new Set([...byId.values()].filter(({ admitted }) => admitted).map(({ document }) => document)).size,
    documents: new Set([...byId.values()].map(({ document }) => document)).size,
  };
}

interface Heard {
  readonly voice: string;
  readonly ends: readonly End[];
  /** A named source that spoke for itself, surely enough. */
  readonly counts: boolean;
  /** A named outlet in its own voice: no more than one of them makes the lower bound 1. */
  readonly outlet: boolean;
}

/** The voices that end a support path. */
function heard(
  all: ReadonlyMap<string, End>,
  reached: ReadonlyMap<string, { readonly sure: boolean }>,
  groups: VoiceGroups,
): readonly Heard[] {
  const byVoice = new Map<string, { end: End; sure: boolean }[]>();
  for (const [node, { sure }] of reached) {
    const end = all.get(node);
    if (end === undefined) continue;
    const voice = end.root === undefined ? node : groups.voiceOf(end.root.source);
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), { end, sure }]);
  }
  return [...byVoice]
    .map(([voice, list]) => {
      const sure = list.filter((one) => one.sure && one.end.root?.named).flatMap(({ end }) => end.root ?? []);
      const counts = sure.some((root) => root.mode !== 'NARRATIVE' || root.sourceKind !== 'OUTLET');
      return { voice, ends: list.map(({ end }) => end), counts, outlet: sure.length > 0 && !counts };
    })
    .sort((a, b) => (a.voice < b.voice ? -1 : 1));
}

function fewest(voices: readonly Heard[], { dependsOn }: VoiceGroups): number {
  const counting = voices.filter(({ counts }) => counts).map(({ voice }) => voice);
  if (counting.length === 0) return voices.some(({ outlet }) => outlet) ? 1 : 0;
  const next = (voice: string) => dependsOn.get(voice) ?? [];
  // Components come with those they lead to first: what each can come down to is known from below.
  const sinks = new Map<string, ReadonlySet<string>>();
  for (const members of components(counting, next)) {
    const own = new Set(members);
    const beyond = members.flatMap((member) => [...next(member)].filter((other) => !own.has(other)));
    const reached = beyond.length === 0 ? [members[0] ?? ''] : beyond.flatMap((other) => [...(sinks.get(other) ?? [])]);
    for (const member of members) sinks.set(member, new Set(reached));
  }
  return smallestHittingSet(counting.map((voice) => sinks.get(voice) ?? [voice])).atLeast;
}

function shown({ voice, ends, counts, outlet }: Heard): VoiceGroup {
  return {
    voice,
    sources: [...new Set(ends.flatMap(({ sources }) => sources))].sort(),
    attributions: ends.flatMap(({ attributions }) => attributions.map(({ id }) => id)).sort(),
    counted: counts ? 'BOTH' : 'UPPER_ONLY',
    reason: reasonOf(ends, counts, outlet),
  };
}

function reasonOf(ends: readonly End[], counts: boolean, outlet: boolean): string {
  if (counts) return 'a named source that speaks for itself';
  if (outlet) return 'an outlet in its own voice: outlets may share a source that they do not name';
  if (ends.every(({ root }) => root === undefined)) return 'a circle of reports without a known origin';
  if (ends.every(({ root }) => root === undefined || !root.named))
    return 'unnamed: it may be the same people as another';
  return 'only possible, or perhaps misread, denied or contradicted';
}

/** Admitted carriers from which no path leads to an end. */
function unsupported(
  byId: ReadonlyMap<string, Testimony>,
  next: ReadonlyMap<string, readonly string[]>,
  ends: ReadonlyMap<string, unknown>,
): readonly string[] {
  const leads = new Set(ends.keys());
  for (const members of components(next.keys(), (node) => next.get(node) ?? [])) {
    if (members.some((node) => leads.has(node) || (next.get(node) ?? []).some((other) => leads.has(other)))) {
      for (const node of members) leads.add(node);
    }
  }
  return [...byId.values()]
    .filter(
      (item) =>
        item.admitted && item.stance === 'ASSERTS' && item.relays.length + item.bases.length > 0 && !leads.has(item.id),
    )
    .map(({ id }) => id)
    .sort();
}
