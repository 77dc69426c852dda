import { isCopy, originalsOf } from '../evidence/copies.js';
import { type AttributionFacts, isCommitted } from '../evidence/evidence.js';
import { type EvidenceGraph, leadsTo } from '../evidence/evidenceGraph.js';
import type { Statuses } from '../evidence/status.js';
import { bfs } from '../graphs/bfs.js';
import type { DisjointSets } from '../graphs/groups.js';
import type { DependenceEdge } from './dependence.js';
import { isOwnNarrative, type NarrativeVoices, narrativeVoices, repetitions } from './narratives.js';
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

/** The sources as links group them. */
interface GroupedSources {
  readonly groups: DisjointSets;
  readonly edges: readonly DependenceEdge[];
}

/** The key of the voice of a circle without an origin. */
export function circleVoice(members: readonly AttributionFacts[]): string {
  return `circle ${members[0]?.id}`;
}

/**
 * Finds the voices of the evidence and the dependences between them (rules V1 and V2), whether the view admits it or not.
 *
 * A voice depends on another by a decision; if its narrative of a claim stands beside its relays, on the roots that these reach; if
 * its narrative stands in a declared copy, on the roots that the original carries and on what else its publisher says; if it is
 * based on a document, on its publisher; and mutually, if their narratives stand in suspected copies.
 */
export function voiceGroups(
  graph: EvidenceGraph,
  { groups, edges }: GroupedSources,
  claims: ReadonlySet<string>,
  statuses: Statuses,
): VoiceGroups {
  const standing = (item: AttributionFacts) => !statuses.withdrawn.has(item.id) && !statuses.supersededBy.has(item.id);
  const narratives = graph.items.filter((item) => isOwnNarrative(item) && standing(item));
  const words = narrativeVoices(narratives, (source) => groups.of(source));
  const carrying = new Set(graph.items.flatMap(({ claim, document }) => (claims.has(claim) ? [document] : [])));
  const repeated = repetitions(narratives, carrying);
  const { pairs: copies, exact } = suspectedCopies(texts(narratives, words));
  const roots = new Roots(graph, statuses, words);
  const all = [
    ...edges.map((edge) => ({ ...edge, from: groups.of(edge.from), to: groups.of(edge.to) })),
    ...reprinted(words, graph, groups),
    ...madeFrom(narratives, words, roots),
    ...quoted(
      narratives.filter(({ claim }) => claims.has(claim)),
      words,
      graph,
      roots,
    ),
    ...basedOn(graph.items.filter(standing), words, groups),
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

/** The roots that attributions lead to. */
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
    this.#places ??= placesByDocument(this.graph);
    return this.from([...documents].flatMap((document) => this.#places?.get(document) ?? []));
  }

  /** The voices of the roots that are reached from places, and a source of each. */
  from(starts: readonly number[]): ReadonlyMap<string, string> {
    const { items, next } = this.graph;
    const isGone = (place: number) => this.statuses.withdrawn.has(items[place]?.id ?? '');
    const found = new Map<string, string>();
    for (const place of bfs(starts, next, isGone).order) {
      const item = items[place];
      if (item === undefined) continue;
      const circle = this.#circles.get(place);
      if (circle !== undefined) found.set(circle, item.source);
      else if (leadsTo(item).length === 0) found.set(this.words.voiceOf(item), item.source);
    }
    return found;
  }
}

function placesByDocument({ items }: EvidenceGraph): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, { document }] of items.entries()) {
    const known = found.get(document);
    if (known === undefined) found.set(document, [place]);
    else known.push(place);
  }
  return found;
}

/** What a publisher says elsewhere in its own right keeps its own voice: the voice of its copied narrative depends on that. */
function reprinted(words: NarrativeVoices, { items }: EvidenceGraph, groups: DisjointSets): readonly DependenceEdge[] {
  if (words.joined.length === 0) return [];
  const spoken = new Set(items.filter((item) => leadsTo(item).length === 0).map((item) => words.voiceOf(item)));
  return words.joined
    .filter(({ narrative }) => spoken.has(groups.of(narrative.source)))
    .map(({ voice, narrative: { source } }) => ({ kind: 'REPRINTED', from: voice, to: groups.of(source), source }));
}

/** A narrative in a declared copy depends on every root that the original carries. */
function madeFrom(
  narratives: readonly AttributionFacts[],
  words: NarrativeVoices,
  roots: Roots,
): readonly DependenceEdge[] {
  return narratives.flatMap((narrative) => {
    const originals = new Set(
      originalsOf(narrative).flatMap((original) => (isCopy(original) ? [original.document] : [])),
    );
    return originals.size === 0 ? [] : edgesTo(roots.carriedBy(originals), 'MADE_FROM', words.voiceOf(narrative));
  });
}

function edgesTo(
  roots: ReadonlyMap<string, string>,
  kind: DependenceEdge['kind'],
  from: string,
): readonly DependenceEdge[] {
  return [...roots].map(([to, source]) => ({ kind, from, to, source }));
}

/** A source whose narrative stands beside its relays of others may have it from the roots that these reach. */
function quoted(
  narratives: readonly AttributionFacts[],
  words: NarrativeVoices,
  { items, relayed }: EvidenceGraph,
  roots: Roots,
): readonly DependenceEdge[] {
  const voices = new Map<string, Set<string>>();
  for (const narrative of narratives) {
    const { source } = narrative;
    voices.set(source, (voices.get(source) ?? new Set()).add(words.voiceOf(narrative)));
  }
  const quotes = new Map<string, number[]>();
  for (const [place, { source }] of items.entries()) {
    if (!voices.has(source)) continue;
    quotes.set(source, [...(quotes.get(source) ?? []), ...(relayed[place] ?? [])]);
  }
  return [...quotes].flatMap(([source, places]) => {
    const found = roots.from(places);
    return [...(voices.get(source) ?? [])].flatMap((voice) => edgesTo(found, 'QUOTES', voice));
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
