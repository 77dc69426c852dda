import { type AttributionFacts, earliestFirst } from '../evidence/evidence.js';
import type { Statuses, UpperBoundReason } from '../evidence/status.js';
import type { End, SupportPaths } from '../evidence/supportPaths.js';
import { groupBy } from '../graphs/groupBy.js';
import { classifyVoice, explainVoice, type VoiceClass } from './classifyVoice.js';
import type { VoiceLabels } from './labels.js';
import { type MinimumOrigins, minimumOrigins } from './minimumOrigins.js';
import { circleVoice, type VoiceGroups } from './voiceGroups.js';

/** A voice and how it counts. */
export interface VoiceGroup {
  /** The lowest source id; for a cycle without an origin, the lowest member id. */
  readonly voice: string;
  /** The source to name it by: that of its earliest words, originals before copies; else the first by name. */
  readonly speaker: string;
  /** By name. */
  readonly sources: readonly string[];
  /** Its attributions, earliest first. */
  readonly attributions: readonly string[];
  /** Counted in both bounds, in the upper bound only, or in neither (relays and publishers). */
  readonly counted: 'BOTH' | 'UPPER_ONLY' | 'NEITHER';
  readonly reason: string;
  /** The sources it depends on or may copy, by name. */
  readonly dependsOn: readonly string[];
}

/** The voices of claims. */
export interface VoiceCount {
  readonly atLeast: number;
  readonly exact: boolean;
  /** The voices that end a support path. */
  readonly ends: readonly VoiceGroup[];
  readonly classOf: (end: VoiceGroup) => VoiceClass;
  /** Why it counts in the upper bound only, if it is a named source that speaks for itself. */
  readonly doubtOf: (end: VoiceGroup) => Doubt | null;
  /** The voices with the given label numbers, whether origins or relays. */
  readonly of: (labels: readonly number[]) => readonly VoiceGroup[];
}

/** A voice that ends support paths. */
export interface SupportingVoice {
  /** Its key among the voice groups; cycles have a key of their own. */
  readonly key: string;
  readonly ends: readonly End[];
  /** A named source that speaks for itself, with enough certainty. */
  readonly counts: boolean;
  /** A named source that narrates and whose kind is outlet or unknown, with enough certainty. */
  readonly narrates: boolean;
  /** All it says repeats documents that its own are declared to be copies of. */
  readonly repeats: boolean;
  /** Why it counts in the upper bound only, if it is named and speaks for itself. */
  readonly doubt: Doubt | null;
}

/** Why the words of a source are not certain enough for the lower bound. */
export type Doubt = UpperBoundReason | 'POSSIBLE' | 'UNSURE';

/**
 * The voices that end support paths, and the minimum number of origins they can reduce to (rule V5).
 *
 * The lower bound counts named sources that speak for themselves with enough certainty. A source of kind OUTLET, or of an unknown
 * kind that narrates, may have got it from one that it does not name: if there is nothing better, one of them makes it 1. A narrative in
 * a declared copy adds nothing.
 */
export function countVoices(
  paths: SupportPaths,
  groups: VoiceGroups,
  labels: VoiceLabels,
  { statuses, nameOf }: { readonly statuses: Statuses; readonly nameOf: (source: string) => string },
): VoiceCount {
  const { heard, fewest } = rangeOn(paths, groups, statuses);
  const shown = new Shown(paths, groups, labels, nameOf);
  const ends = heard.map((one) => ({ one, group: shown.origin(one, fewest) }));
  const byVoice = new Map(ends.map(({ one, group }) => [one.key, group]));
  const of = (numbers: readonly number[]) =>
    shown.inOrder(numbers.map((number) => shown.label(number, byVoice.get(labels.names[number] ?? ''))));
  const classes = new Map(ends.map(({ one, group }) => [group, classifyVoice(one, fewest.distinct.has(one.key))]));
  const doubts = new Map(ends.map(({ one, group }) => [group, one.doubt]));
  return {
    ...fewest,
    ends: shown.inOrder([...classes.keys()]),
    classOf: (end) => classes.get(end) ?? 'UNSURE',
    doubtOf: (end) => doubts.get(end) ?? null,
    of,
  };
}

/** The number of independent voices: both bounds, without what shows them. */
export function voiceRange(
  paths: SupportPaths,
  groups: VoiceGroups,
  statuses: Statuses,
): Pick<MinimumOrigins, 'atLeast'> & { readonly atMost: number } {
  const { heard, fewest } = rangeOn(paths, groups, statuses);
  return { atLeast: fewest.atLeast, atMost: heard.length };
}

function rangeOn(paths: SupportPaths, groups: VoiceGroups, statuses: Statuses) {
  const heard = heardOn(paths, groups, statuses);
  return { heard, fewest: fewestAmong(heard, groups) };
}

function heardOn({ ends }: SupportPaths, groups: VoiceGroups, statuses: Statuses): readonly SupportingVoice[] {
  const byVoice = groupBy(ends, ({ root, attributions }) =>
    root === undefined ? circleVoice(attributions) : groups.voiceOfWord(root),
  );
  return [...byVoice].map(([key, list]) => {
    const named = list.filter(({ root }) => root?.named);
    const own = named.filter(({ root }) => root !== undefined && !groups.isRepetition(root));
    const sure = own.flatMap(({ root, sure: isSure }) => (isSure && root !== undefined ? [root] : []));
    const counts = sure.some((root) => !mayShareSource(root));
    return {
      key,
      ends: list,
      counts,
      narrates: sure.length > 0 && !counts,
      repeats: named.length > 0 && own.length === 0,
      doubt: sure.length > 0 ? null : doubtAbout(own, statuses),
    };
  });
}

/** Outlets may have got it from a source that they do not name, also when they are quoted; and so may narrators of unknown kind. */
function mayShareSource({ mode, sourceKind }: AttributionFacts): boolean {
  return sourceKind === 'OUTLET' || (sourceKind === 'UNSPECIFIED' && mode === 'NARRATIVE');
}

function doubtAbout(ends: readonly End[], { upperOnly }: Statuses): Doubt | null {
  const [doubt = null] = ends.flatMap(({ root, attributions }): readonly Doubt[] => {
    if (root === undefined) return [];
    const reason = attributions.flatMap(({ id }) => upperOnly.get(id) ?? [])[0];
    if (reason !== undefined) return [reason];
    if (root.certainty === 'POSSIBLE') return ['POSSIBLE'];
    // What is clear itself was reached through words that are not.
    return [root.coding === 'UNSURE' ? 'UNSURE' : 'WEAKENED'];
  });
  return doubt;
}

function fewestAmong(heard: readonly SupportingVoice[], { dependsOn }: VoiceGroups): MinimumOrigins {
  const counting = heard.filter(({ counts }) => counts).map(({ key }) => key);
  if (counting.length > 0) return minimumOrigins(counting, (voice) => dependsOn.get(voice)?.keys() ?? []);
  const narrating = heard.filter(({ narrates }) => narrates).map(({ key }) => key);
  return {
    atLeast: Math.min(narrating.length, 1),
    exact: true,
    distinct: new Set(narrating.length === 1 ? narrating : []),
  };
}

/** Renders voices. */
class Shown {
  #said: ReadonlyMap<string, readonly AttributionFacts[]> | undefined;

  constructor(
    private readonly paths: SupportPaths,
    private readonly groups: VoiceGroups,
    private readonly labels: VoiceLabels,
    private readonly nameOf: (source: string) => string,
  ) {}

  origin(heard: SupportingVoice, { distinct }: MinimumOrigins): VoiceGroup {
    const { key, ends } = heard;
    const attributions = ends.flatMap((end) => end.attributions);
    const number = this.labels.numberOf(key);
    const own = attributions.flatMap(({ source, signers }) => [source, ...signers]);
    const sources = [...(number === undefined ? [] : (this.labels.voices[number] ?? [])), ...own];
    const isDistinct = distinct.has(key);
    return {
      ...this.group(key, [...new Set(sources)], attributions),
      counted: isDistinct ? 'BOTH' : 'UPPER_ONLY',
      reason: explainVoice(heard, isDistinct, this.groups, this.nameOf),
    };
  }

  /** A voice as a label of paths: the sources under which paths pass it. */
  label(number: number, end: VoiceGroup | undefined): VoiceGroup {
    if (end === undefined) return this.carrier(number);
    const sources = this.labels.voices[number] ?? [];
    return {
      ...end,
      voice: sources[0] ?? end.voice,
      speaker: sources[0] ?? end.speaker,
      sources: this.byName(sources),
    };
  }

  private carrier(number: number): VoiceGroup {
    const name = this.labels.names[number] ?? '';
    this.#said ??= this.saidByVoice();
    const own = this.#said.get(name) ?? [];
    return {
      ...this.group(name, this.labels.voices[number] ?? [], own),
      counted: 'NEITHER',
      reason: own.length > 0 ? 'passes on what others say' : 'publishes what others say',
    };
  }

  private saidByVoice(): ReadonlyMap<string, readonly AttributionFacts[]> {
    const passed = new Set(this.paths.passed.flatMap((node) => this.paths.nodes[node] ?? []));
    return groupBy(passed, ({ source }) => this.groups.voiceOf(source));
  }

  private group(key: string, sources: readonly string[], attributions: readonly AttributionFacts[]) {
    const arrows = [...(this.groups.dependsOn.get(key)?.values() ?? [])].flat();
    const original = attributions.filter((item) => !this.groups.isRepetition(item));
    const [first] = (original.length > 0 ? original : attributions).toSorted(earliestFirst);
    return {
      voice: [...sources].sort()[0] ?? '',
      speaker: first?.source ?? this.byName(sources)[0] ?? '',
      sources: this.byName(sources),
      attributions: [...attributions].sort(earliestFirst).map(({ id }) => id),
      dependsOn: this.byName(arrows.flatMap(({ source }) => (sources.includes(source) ? [] : [source]))),
    };
  }

  private byName(sources: readonly string[]): readonly string[] {
    if (sources.length < 2) return sources;
    return [...new Set(sources)].sort((a, b) => compare(this.nameOf(a), this.nameOf(b)) || compare(a, b));
  }

  /** Sorts by how they count, most first, then by name. */
  inOrder(groups: readonly VoiceGroup[]): readonly VoiceGroup[] {
    const ranks = { BOTH: 0, UPPER_ONLY: 1, NEITHER: 2 };
    return groups
      .map((group) => ({ group, rank: ranks[group.counted], name: this.nameOf(group.sources[0] ?? '') }))
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          compare(a.name, b.name) ||
          compare(a.group.voice, b.group.voice) ||
          compare(a.group.attributions[0] ?? '', b.group.attributions[0] ?? ''),
      )
      .map(({ group }) => group);
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
