import { singlePoints } from '../cuts/singlePoints.js';
import { smallestCut } from '../cuts/smallestCut.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import { type AttributionFacts, earliestFirst, type SourceLink } from '../evidence/evidence.js';
import { type EvidenceGraph, evidenceById } from '../evidence/evidenceGraph.js';
import { restsOnUnnamed } from '../evidence/restsOnUnnamed.js';
import { statusesOf } from '../evidence/status.js';
import { supportPaths } from '../evidence/supportPaths.js';
import { unsupported } from '../evidence/unsupported.js';
import { bfs } from '../graphs/bfs.js';
import type { SmallestSet } from '../hittingSets/smallestHittingSet.js';
import type { SuspectedCopy } from '../voices/copies.js';
import { countVoices, type VoiceCount, type VoiceGroup } from '../voices/countVoices.js';
import { voiceLabels } from '../voices/labels.js';
import { voiceGroups } from '../voices/voiceGroups.js';
import { explainCorroboration } from './explain.js';

export type { VoiceGroup } from '../voices/countVoices.js';

/** How many independent origins stand behind claims, and what they hang on. Sources and attributions are ids. */
export interface Corroboration {
  readonly atLeast: number;
  readonly atMost: number;
  /** Distinct documents that carry it. */
  readonly reports: number;
  /** Those, and the documents that they are declared to be made from. */
  readonly documents: number;
  /** Those that count in both bounds first, then by name. */
  readonly voices: readonly VoiceGroup[];
  /** The sources of each circle in view. */
  readonly circular: readonly (readonly string[])[];
  /** Attributions that pass on what is not there, earliest first. */
  readonly unsupported: readonly string[];
  /** Attributions that a later word of the same source overtook, earliest first. */
  readonly superseded: readonly string[];
  readonly singlePointsOfFailure: readonly VoiceGroup[];
  readonly smallestCut: Cut;
  readonly copies: readonly SuspectedCopy[];
  /** It is supported, and no origin of it is named. */
  readonly onlyUnnamed: boolean;
  /** Whether `atLeast` is exact; else it is a bound from below. */
  readonly exact: boolean;
  readonly explanation: string;
}

/** A smallest set of voices without which nothing is left, or the smallest that was found. */
interface Cut {
  readonly voices: readonly VoiceGroup[];
  /** No cut is smaller. */
  readonly size: number;
  /** How many voices these are. */
  readonly atMost: number;
  /** Whether it is known that no cut is smaller; false when the search was cut short. */
  readonly exact: boolean;
}

export interface CorroborationInput {
  readonly claims: readonly ClaimFacts[];
  readonly sourceLinks: readonly SourceLink[];
  readonly nameOf: (source: string) => string;
}

/**
 * Counts the independent origins of claims as a range, of several claims those of the union of their evidence, and finds what
 * they hang on. The rules are those of docs/reasoning.md, 1 to 3, each in the file that is named after it.
 *
 * @param evidence in any order, each attribution once or more often; what only tells which word of a source is its latest may
 * be among it
 */
export function corroboration(evidence: Iterable<AttributionFacts>, given: CorroborationInput): Corroboration {
  const byId = evidenceById(evidence);
  const statuses = statusesOf(byId);
  const paths = supportPaths(byId, new Set(given.claims.map(({ id }) => id)), statuses);
  const known = paths.graph.items.filter((item) => item.known && !statuses.withdrawn.has(item.id));
  const groups = voiceGroups(known, given.sourceLinks, given.claims);
  const labels = voiceLabels(paths, groups);
  const voices = countVoices(paths, groups, labels, given.nameOf);
  const singles = singlePoints(paths, labels);
  const cut = smallestCut(paths, labels, singles);
  const inView = placesInView(paths.graph, given.claims);
  const words = inView.flatMap((place) => paths.graph.items[place] ?? []).sort(earliestFirst);
  const counts = {
    atLeast: voices.atLeast,
    atMost: voices.ends.length,
    ...documentsOf(words),
    voices: voices.ends,
    circular: circular(paths.graph),
    unsupported: ids(unsupported(inView, paths.graph, statuses)),
    superseded: ids(words.filter(({ id }) => statuses.supersededBy.has(id))),
    singlePointsOfFailure: voices.of(singles),
    smallestCut: cutOf(cut, voices),
    copies: copiesAmong(words, groups.copies),
    onlyUnnamed: restsOnUnnamed(paths),
    exact: voices.exact,
  };
  return {
    ...counts,
    explanation: explainCorroboration(counts, { byId, classOf: voices.classOf, nameOf: given.nameOf }),
  };
}

/** The evidence that the view admits: attributions of the claims, and what these lead to within the view. */
function placesInView({ items, next }: EvidenceGraph, claims: readonly ClaimFacts[]): readonly number[] {
  const asked = new Set(claims.map(({ id }) => id));
  const own = [...items.keys()].filter((place) => asked.has(items[place]?.claim ?? ''));
  return bfs(own, next, (place) => items[place]?.admitted !== true).order;
}

function cutOf({ members, atLeast, exact }: SmallestSet, voices: VoiceCount): Cut {
  return { voices: voices.of(members), size: atLeast, atMost: members.length, exact };
}

function documentsOf(words: readonly AttributionFacts[]): { readonly reports: number; readonly documents: number } {
  const reports = new Set(words.map(({ document }) => document));
  const originals = words.flatMap(({ derivations }) => derivations.map(({ to }) => to));
  return { reports: reports.size, documents: new Set([...reports, ...originals]).size };
}

/** Circular reporting, as far as all who take part in it are in view. */
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
