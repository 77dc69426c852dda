import { originalsOf } from '../evidence/copies.js';
import { type AttributionFacts, isCommitted } from '../evidence/evidence.js';
import type { EvidenceGraph } from '../evidence/evidenceGraph.js';
import type { Statuses } from '../evidence/status.js';
import { bfs } from '../graphs/bfs.js';
import { groupBy } from '../graphs/groupBy.js';
import type { DisjointSets } from '../graphs/groups.js';
import type { DependenceEdge } from './dependence.js';
import { isOwnNarrative, type NarrativeVoices, narrativeVoices, repetitions } from './narratives.js';
import type { SourceGroups } from './sourceGroups.js';
import { type SuspectedCopy, suspectedCopies } from './suspectedCopies.js';

/** Which attributions are of one voice, and which voices depend on which. A voice is identified by a key. */
export interface VoiceGroups {
  /** The voice of a source. */
  readonly voiceOf: (source: string) => string;
  /** The voice of an attribution: that of its source, or for a copied narrative that of the original. */
  readonly voiceOfWord: (item: AttributionFacts) => string;
  /** Whether it is a narrative in a declared copy of a document that carries a claim. */
  readonly isRepetition: (item: AttributionFacts) => boolean;
  /** By voice, then by the voice it depends on: the reasons. */
  readonly dependsOn: ReadonlyMap<string, ReadonlyMap<string, readonly DependenceEdge[]>>;
  readonly copies: readonly SuspectedCopy[];
  /** Whether all suspected copies that matter were found. */
  readonly exact: boolean;
}

/** The key of the voice of a circle without an origin. */
export function circleVoice(members: readonly AttributionFacts[]): string {
  return `circle ${members[0]?.id}`;
}

/**
 * Finds the voices of the evidence and the dependences between them (rules V1, V2 and E4), whether the view admits it or not.
 *
 * A voice depends on another by a decision; if its narrative of a claim stands beside its relays, on the roots that these
 * reach; if its narrative stands in a declared copy, on the roots that the original carries and on what else its publisher
 * says; if it is based on a document, on its publisher; and mutually, if their narratives stand in suspected copies.
 */
export function voiceGroups(
  graph: EvidenceGraph,
  { groups, edges }: SourceGroups,
  claims: ReadonlySet<string>,
  statuses: Statuses,
): VoiceGroups {
  const standing = graph.items.filter(({ id }) => !statuses.withdrawn.has(id));
  const narratives = standing.filter(isOwnNarrative);
  const words = narrativeVoices(narratives, (source) => groups.of(source));
  const { pairs: copies, exact } = suspectedCopies(texts(narratives, words));
  const roots = new Roots(graph, statuses, words);
  const repeated = repetitions(narratives, roots.carried());
  const all = [
    ...edges.map((edge) => ({ ...edge, from: groups.of(edge.from), to: groups.of(edge.to) })),
    ...reprinted(words, standing, groups),
    ...madeFrom(narratives, words, groups, roots),
    ...quoted(
      narratives.filter(({ claim }) => claims.has(claim)),
      words,
      groups,
      roots,
    ),
    ...basedOn(standing, words, groups),
    ...bothWays(copies, narratives, words),
  ];
  return {
    voiceOf: (source) => groups.of(source),
    voiceOfWord: words.voiceOf,
    isRepetition: (item) => repeated.has(item),
    dependsOn: byVoice(all),
    copies,
    exact,
  };
}

function isRoot({ relays, bases }: AttributionFacts): boolean {
  return relays.length + bases.length === 0;
}

/** The roots that attributions lead to, whatever was superseded since. */
class Roots {
  readonly #circles = new Map<number, string>();
  #places: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(
    private readonly graph: EvidenceGraph,
    private readonly statuses: Statuses,
    private readonly words: NarrativeVoices,
  ) {
    for (const { members, leadsOut } of graph.circles) {
      if (leadsOut) continue;
      const voice = circleVoice(members.flatMap((member) => graph.items[member] ?? []));
      for (const member of members) this.#circles.set(member, voice);
    }
  }

  /** The roots of what stands in documents. */
  carriedBy(documents: ReadonlySet<string>): ReadonlyMap<string, string> {
    this.#places ??= groupBy(this.graph.items.keys(), (place) => this.graph.items[place]?.document ?? '');
    return this.from([...documents].flatMap((document) => this.#places?.get(document) ?? []));
  }

  /** For a group of sources: the roots that their relays reach. The attributions are sorted by group once for all groups. */
  relayedBy(groupOf: (source: string) => string): (group: string) => ReadonlyMap<string, string> {
    const { items, relayed } = this.graph;
    const isThere = (place: number) => !this.statuses.withdrawn.has(items[place]?.id ?? '');
    const places = groupBy(items.keys(), (place) => groupOf(items[place]?.source ?? ''));
    return (group) => this.from((places.get(group) ?? []).filter(isThere).flatMap((place) => relayed[place] ?? []));
  }

  /** Whether something of a claim in a document leads to a root that asserts, or to a circle in which somebody does. */
  carried(): (document: string, claim: string) => boolean {
    const { items, behind } = this.graph;
    const back: number[][] = items.map(() => []);
    for (const [place, following] of behind.entries()) for (const other of following) back[other]?.push(place);
    const isAsserted = (item: AttributionFacts, place: number) =>
      item.stance === 'ASSERTS' && (this.#circles.has(place) || (isRoot(item) && isCommitted(item)));
    const asserted = items.flatMap((item, place) => (isAsserted(item, place) ? [place] : []));
    const isGone = (place: number) => this.statuses.withdrawn.has(items[place]?.id ?? '');
    const found = bfs(asserted, back, isGone).order.flatMap((place) => items[place] ?? []);
    const keyOf = (document: string, claim: string) => JSON.stringify([document, claim]);
    const carrying = new Set(found.map(({ claim, document }) => keyOf(document, claim)));
    return (document, claim) => carrying.has(keyOf(document, claim));
  }

  /** The voices of the roots that are reached from places, and a source of each. */
  from(starts: readonly number[]): ReadonlyMap<string, string> {
    const { items, behind } = this.graph;
    const isGone = (place: number) => this.statuses.withdrawn.has(items[place]?.id ?? '');
    const found = new Map<string, string>();
    for (const place of bfs(starts, behind, isGone).order) {
      const item = items[place];
      if (item === undefined) continue;
      const circle = this.#circles.get(place);
      if (circle !== undefined) found.set(circle, item.source);
      else if (isRoot(item)) found.set(this.words.voiceOf(item), item.source);
    }
    return found;
  }
}

/** What a publisher says elsewhere keeps its own voice: the voice of its copied narrative depends on that. */
function reprinted(
  words: NarrativeVoices,
  standing: readonly AttributionFacts[],
  groups: DisjointSets,
): readonly DependenceEdge[] {
  if (words.joined.length === 0) return [];
  const spoken = new Set(standing.filter((item) => words.voiceOf(item) === groups.of(item.source)).map(words.voiceOf));
  return words.joined
    .filter(({ narrative }) => spoken.has(groups.of(narrative.source)))
    .map(({ voice, narrative: { source } }) => ({ kind: 'REPRINTED', from: voice, to: groups.of(source), source }));
}

/** What depends on something because of a narrative: its voice, and that of what its publisher says elsewhere. */
function dependents(narrative: AttributionFacts, words: NarrativeVoices, groups: DisjointSets): readonly string[] {
  return [...new Set([words.voiceOf(narrative), groups.of(narrative.source)])];
}

/**
 * A narrative in a document that is made from others depends on every root that these carry; and on each of them, as two that are
 * made from one do although it says nothing here.
 */
function madeFrom(
  narratives: readonly AttributionFacts[],
  words: NarrativeVoices,
  groups: DisjointSets,
  roots: Roots,
): readonly DependenceEdge[] {
  return narratives.flatMap((narrative) => {
    const originals = originalsOf(narrative);
    if (originals.length === 0) return [];
    const carried = roots.carriedBy(new Set(originals.map(({ document }) => document)));
    return dependents(narrative, words, groups).flatMap((voice) => [
      ...edgesTo(carried, 'MADE_FROM', voice),
      ...originals.map(({ document, publisher }) => ({
        kind: 'MADE_FROM' as const,
        from: voice,
        to: `document ${document}`,
        source: publisher,
      })),
    ]);
  });
}

function edgesTo(
  roots: ReadonlyMap<string, string>,
  kind: DependenceEdge['kind'],
  from: string,
): readonly DependenceEdge[] {
  return [...roots].map(([to, source]) => ({ kind, from, to, source }));
}

/** A voice whose narrative of a claim stands beside its relays of others may have got it from the roots that these reach. */
function quoted(
  narratives: readonly AttributionFacts[],
  words: NarrativeVoices,
  groups: DisjointSets,
  roots: Roots,
): readonly DependenceEdge[] {
  const voices = new Map<string, Set<string>>();
  for (const narrative of narratives) {
    const own = voices.get(groups.of(narrative.source)) ?? new Set<string>();
    for (const voice of dependents(narrative, words, groups)) own.add(voice);
    voices.set(groups.of(narrative.source), own);
  }
  const relayedBy = roots.relayedBy((source) => groups.of(source));
  return [...voices].flatMap(([narrator, own]) => {
    const found = relayedBy(narrator);
    return [...own].flatMap((voice) => edgesTo(found, 'QUOTES', voice));
  });
}

/** What is based on a document depends on its publisher. */
function basedOn(
  words: readonly AttributionFacts[],
  { voiceOf }: NarrativeVoices,
  groups: DisjointSets,
): readonly DependenceEdge[] {
  return words
    .filter((word) => word.stance === 'ASSERTS' && isCommitted(word))
    .flatMap((word) =>
      word.baseDocuments.map(({ publisher }) => ({
        kind: 'BASED_ON' as const,
        from: voiceOf(word),
        to: groups.of(publisher),
        source: publisher,
      })),
    );
}

/** One text per document with a narrative. All narratives of a document have the same publisher. */
function texts(narratives: readonly AttributionFacts[], { voiceOf }: NarrativeVoices) {
  const byDocument = new Map(
    narratives.flatMap((narrative) => {
      const { document, shingles } = narrative;
      return shingles === null ? [] : [[document, { document, shingles, voice: voiceOf(narrative) }] as const];
    }),
  );
  return [...byDocument.values()];
}

function bothWays(
  copies: readonly SuspectedCopy[],
  narratives: readonly AttributionFacts[],
  { voiceOf }: NarrativeVoices,
): readonly DependenceEdge[] {
  const byDocument = new Map(narratives.map((narrative) => [narrative.document, narrative]));
  return copies.flatMap(({ documents }) => {
    const [one, other] = documents.map((document) => byDocument.get(document));
    if (one === undefined || other === undefined) return [];
    const edge = (from: AttributionFacts, to: AttributionFacts): DependenceEdge => ({
      kind: 'COPY',
      from: voiceOf(from),
      to: voiceOf(to),
      source: to.source,
    });
    return [edge(one, other), edge(other, one)];
  });
}

function byVoice(edges: readonly DependenceEdge[]): VoiceGroups['dependsOn'] {
  const found = new Map<string, Map<string, DependenceEdge[]>>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const own = found.get(edge.from) ?? new Map<string, DependenceEdge[]>();
    found.set(edge.from, own);
    const known = own.get(edge.to);
    if (known === undefined) own.set(edge.to, [edge]);
    else known.push(edge);
  }
  return found;
}
