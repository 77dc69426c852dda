import { singlePoints } from '../cuts/singlePoints.js';
import { smallestCut } from '../cuts/smallestCut.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import { type AttributionFacts, earliestFirst, type FactsById, type SourceLink } from '../evidence/evidence.js';
import { type EvidenceGraph, evidenceById, evidenceGraph, evidenceOf } from '../evidence/evidenceGraph.js';
import { restsOnUnnamed } from '../evidence/restsOnUnnamed.js';
import { type Stances, stancesAlong } from '../evidence/stances.js';
import { type Statuses, statusesOf } from '../evidence/status.js';
import { type SupportPaths, supportPaths } from '../evidence/supportPaths.js';
import { unsupported } from '../evidence/unsupported.js';
import { bfs } from '../graphs/bfs.js';
import type { SmallestSet } from '../hittingSets/smallestHittingSet.js';
import { countVoices, type VoiceCount, type VoiceGroup, voiceRange } from '../voices/countVoices.js';
import { voiceLabels } from '../voices/labels.js';
import { sourceGroups } from '../voices/sourceGroups.js';
import type { SuspectedCopy } from '../voices/suspectedCopies.js';
import { voiceGroups } from '../voices/voiceGroups.js';
import { explainCorroboration } from './explain.js';

export type { VoiceGroup } from '../voices/countVoices.js';

/** How many independent origins support claims, and their single points of failure. Sources and attributions are ids. */
export interface Corroboration {
  readonly atLeast: number;
  readonly atMost: number;
  /** The number of distinct documents that carry support. */
  readonly reports: number;
  /** The number of distinct documents that only deny or doubt it. */
  readonly dissentingReports: number;
  /** The number of distinct documents with an attribution of it, and of their originals. */
  readonly documents: number;
  /** Sorted by how they count, then by name. */
  readonly voices: readonly VoiceGroup[];
  /** The sources of each cycle in the view. */
  readonly circular: readonly (readonly string[])[];
  /** Attributions without support in the view, earliest first. */
  readonly unsupported: readonly string[];
  /** Attributions superseded by a later one of the same source, earliest first. */
  readonly superseded: readonly string[];
  /** Attributions in force that deny it, and that doubt it, earliest first. */
  readonly denied: readonly string[];
  readonly doubted: readonly string[];
  /** Attributions in force that deny sayings on which support rests, earliest first. */
  readonly deniedSayings: readonly string[];
  readonly singlePointsOfFailure: readonly VoiceGroup[];
  readonly smallestCut: Cut;
  readonly copies: readonly SuspectedCopy[];
  /** Whether it is supported, but only by unnamed origins. */
  readonly onlyUnnamed: boolean;
  /** Whether `atLeast` is exact, or only a lower bound. */
  readonly exact: boolean;
  readonly explanation: string;
}

/** A smallest set of voices whose removal leaves no support, or the smallest one found. */
interface Cut {
  readonly voices: readonly VoiceGroup[];
  /** A lower bound on the size. */
  readonly size: number;
  /** The number of voices of this cut. */
  readonly atMost: number;
  /** Whether it is proven to be minimal; false if the search hit its limit. */
  readonly exact: boolean;
}

export interface CorroborationInput {
  readonly claims: readonly ClaimFacts[];
  readonly sourceLinks: readonly SourceLink[];
  readonly nameOf: (source: string) => string;
}

/**
 * Counts the independent origins of claims as a range, on the union of their evidence, and finds their single points of failure.
 * The rules are in docs/reasoning.md, 1 to 3, each with the file that implements it.
 *
 * @param evidence in any order, duplicates allowed; may include attributions that only determine the latest one of a source
 */
export function corroboration(evidence: Iterable<AttributionFacts>, given: CorroborationInput): Corroboration {
  const { byId, sources, statuses, paths, groups, labels, voices } = countedVoices(evidence, given);
  const stances = stancesAlong(paths, statuses);
  const singles = singlePoints(paths, labels);
  const cut = smallestCut(paths, labels, singles);
  const inView = placesInView(paths.graph, given.claims);
  const words = inView.flatMap((place) => paths.graph.items[place] ?? []).sort(earliestFirst);
  const counts = {
    atLeast: voices.atLeast,
    atMost: voices.ends.length,
    ...documentsOf(words, paths, stances),
    voices: voices.ends,
    circular: circular(paths.graph),
    unsupported: ids(unsupported(inView, paths.graph, statuses)),
    denied: ids(stances.denied),
    doubted: ids(stances.doubted),
    deniedSayings: deniedSayings(paths, statuses, byId),
    superseded: ids(words.filter(({ id }) => statuses.supersededBy.has(id))),
    singlePointsOfFailure: voices.of(singles),
    smallestCut: cutOf(cut, voices),
    copies: copiesAmong(words, groups.copies),
    onlyUnnamed: restsOnUnnamed(paths),
    exact: voices.exact && groups.exact,
  };
  return {
    ...counts,
    explanation: explainCorroboration(counts, {
      byId,
      classOf: voices.classOf,
      doubtOf: voices.doubtOf,
      isOneVoice: (one, other) => sources.groups.of(one) === sources.groups.of(other),
      nameOf: given.nameOf,
      withdrawn: ids(words.filter(({ id }) => statuses.withdrawn.has(id))),
    }),
  };
}

/** The voices alone: those of `corroboration`, without what that finds besides. */
export function supportingVoices(
  evidence: Iterable<AttributionFacts>,
  given: CorroborationInput,
): Corroboration['voices'] {
  return countedVoices(evidence, given).voices.ends;
}

/** The range alone: the bounds of `corroboration`, without what that finds besides. */
export function rangeOfVoices(
  evidence: Iterable<AttributionFacts>,
  given: Pick<CorroborationInput, 'claims' | 'sourceLinks'>,
): Pick<Corroboration, 'atLeast' | 'atMost'> {
  const { paths, groups, statuses } = supportOf(evidence, given);
  return voiceRange(paths, groups, statuses);
}

function countedVoices(evidence: Iterable<AttributionFacts>, given: CorroborationInput) {
  const found = supportOf(evidence, given);
  const { paths, groups, statuses } = found;
  const labels = voiceLabels(paths, groups);
  return { ...found, labels, voices: countVoices(paths, groups, labels, { statuses, nameOf: given.nameOf }) };
}

/** What supports the claims, and the voices behind it. */
function supportOf(evidence: Iterable<AttributionFacts>, given: Pick<CorroborationInput, 'claims' | 'sourceLinks'>) {
  const byId = evidenceById(evidence);
  const claims = new Set(given.claims.map(({ id }) => id));
  const items = evidenceOf(byId, claims);
  const sources = sourceGroups([...items, ...answersTo(items, byId)], given.sourceLinks);
  const statuses = statusesOf(byId, (one, other) => sources.groups.of(one) === sources.groups.of(other));
  const graph = evidenceGraph(byId, claims, statuses);
  const paths = supportPaths(graph, statuses);
  const groups = voiceGroups(graph, sources, claims, statuses);
  return { byId, sources, statuses, paths, groups };
}

/** The admitted evidence: attributions of the claims and what is reachable from them within the view. */
function placesInView({ items, next }: EvidenceGraph, claims: readonly ClaimFacts[]): readonly number[] {
  const asked = new Set(claims.map(({ id }) => id));
  const own = [...items.keys()].filter((place) => asked.has(items[place]?.claim ?? ''));
  return bfs(own, next, (place) => items[place]?.admitted !== true).order;
}

function cutOf({ members, atLeast, exact }: SmallestSet, voices: VoiceCount): Cut {
  return { voices: voices.of(members), size: atLeast, atMost: members.length, exact };
}

/** The documents that carry support, those that only deny or doubt, and all with their originals. */
function documentsOf(
  words: readonly AttributionFacts[],
  { passed, nodes }: SupportPaths,
  { denied, doubted }: Stances,
): Pick<Corroboration, 'reports' | 'dissentingReports' | 'documents'> {
  const supporting = new Set(passed.flatMap((node) => (nodes[node] ?? []).map(({ document }) => document)));
  const dissenting = new Set([...denied, ...doubted].map(({ document }) => document));
  for (const document of supporting) dissenting.delete(document);
  const originals = words.flatMap(({ derivations }) => derivations.map(({ to }) => to));
  const all = new Set([...words.map(({ document }) => document), ...originals]);
  return { reports: supporting.size, dissentingReports: dissenting.size, documents: all.size };
}

/** What was said about attributions, with what was said about that. */
function answersTo(items: readonly AttributionFacts[], byId: FactsById): readonly AttributionFacts[] {
  const answers = new Map<string, AttributionFacts[]>();
  for (const item of byId.values()) {
    for (const id of item.about) answers.set(id, [...(answers.get(id) ?? []), item]);
  }
  const found = answers.size === 0 ? [] : items.flatMap(({ id }) => answers.get(id) ?? []);
  const all = new Set(found);
  // Iterating over a set includes items added during the iteration.
  for (const { id } of all) for (const item of answers.get(id) ?? []) all.add(item);
  return [...all];
}

/** The admitted denials of sayings that support paths pass, in force. */
function deniedSayings(
  { passed, nodes }: SupportPaths,
  { sayingDenials }: Statuses,
  byId: FactsById,
): readonly string[] {
  const denials = passed.flatMap((node) => (nodes[node] ?? []).flatMap(({ id }) => sayingDenials.get(id) ?? []));
  const admitted = [...new Set(denials)].flatMap((id) => byId.get(id) ?? []).filter((item) => item.admitted);
  return ids(admitted);
}

/** The cycles whose members are all admitted. */
function circular({ items, circles }: EvidenceGraph): readonly (readonly string[])[] {
  return circles
    .map(({ members }) => members.flatMap((member) => items[member] ?? []))
    .filter((members) => members.every(({ admitted }) => admitted))
    .map((members) => [...new Set(members.map(({ source }) => source))].sort())
    .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

function copiesAmong(words: readonly AttributionFacts[], copies: readonly SuspectedCopy[]): readonly SuspectedCopy[] {
  const documents = new Set(words.map(({ document }) => document));
  return copies.filter((copy) => copy.documents.every((document) => documents.has(document)));
}

function ids(items: readonly AttributionFacts[]): readonly string[] {
  return [...items].sort(earliestFirst).map(({ id }) => id);
}
