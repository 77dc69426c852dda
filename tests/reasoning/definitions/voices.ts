import type { AttributionFacts, SourceLink, Span } from '../../../src/reasoning/evidence/evidence.js';
import { circleKey, type Graph, isCircle, type Root } from './graph.js';
import { isCommitted, originalsOf, utterance } from './status.js';

export type Arrow = readonly [from: string, to: string];
type Lines = 'PART_OF' | 'SUCCEEDS';

/** Who is one voice and who depends on whom: rules V1 to V4, before a view hides anything. */
export class Voices {
  /** V2, as pairs of voices. Silent sources and documents are there too, as what two may depend on. */
  readonly arrows: readonly Arrow[];
  private readonly groups: ReadonlyMap<string, string>;
  private readonly narratives: readonly AttributionFacts[];
  private readonly originals: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly graph: Graph,
    private readonly links: readonly SourceLink[],
    private readonly areCopies: (a: string, b: string) => boolean,
  ) {
    const { here, status } = graph;
    this.narratives = here.filter((item) => isOwnNarrative(item) && !status.isWithdrawn(item));
    this.originals = this.directOriginals();
    const ties = [...this.oneVoice(), ...this.lines('PART_OF'), ...this.lines('SUCCEEDS'), ...this.sameMentions()];
    this.groups = this.withSilentSigners(ties);
    const found = new Map<string, Arrow>();
    for (const [from, to] of this.dependences()) {
      if (from !== to) found.set(`${from} > ${to}`, [from, to]);
    }
    this.arrows = [...found.values()];
  }

  /** The voice of a source. */
  of(source: string): string {
    return this.groups.get(source) ?? source;
  }

  /** The voice of a root. A narrative in a declared copy is of the voice of its original's narrative. */
  ofRoot(root: Root): string {
    if (isCircle(root)) return circleKey(root);
    return this.narratives.includes(root) ? this.ofNarrative(root) : this.of(root.source);
  }

  /** V5: a publisher's own narrative in a declared copy of a document that carries the claim. */
  isCopiedNarrative(item: AttributionFacts): boolean {
    return (
      this.narratives.includes(item) &&
      originalsOf(item, ['REPRINT', 'TRANSLATION', 'UPDATE']).some(({ to }) => this.graph.carries(to, item.claim))
    );
  }

  private speaks(source: string): boolean {
    return this.graph.here.some((item) => item.source === source);
  }

  // V3: when a link counts

  /** When a source made attributions of this evidence, alone or with others. */
  private times(source: string): readonly Span[] {
    return this.graph.here.filter((item) => item.source === source || item.signers.includes(source)).map(utterance);
  }

  private within({ validFrom, validTo }: SourceLink, times: readonly Span[]): readonly Span[] {
    return times.filter(({ from, to }) => from <= (validTo ?? '~') && to >= (validFrom ?? '-'));
  }

  private linksFrom(source: string, kind: SourceLink['kind'], times: readonly Span[]) {
    // ONE_VOICE has no direction.
    const turned = this.links.map((link) => ({ ...link, from: link.to, to: link.from }));
    return [...this.links, ...(kind === 'ONE_VOICE' ? turned : [])]
      .filter((link) => link.kind === kind && link.from === source && link.to !== source)
      .map((link) => ({ to: link.to, times: this.within(link, times) }))
      .filter((link) => link.times.length > 0);
  }

  private parents(source: string, kind: Lines, times: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
    const found = new Map<string, readonly Span[]>();
    for (const { to, times: then } of this.linksFrom(source, kind, times)) {
      found.set(to, [...new Set([...(found.get(to) ?? []), ...then])]);
    }
    return found;
  }

  private sources(): readonly string[] {
    const all = this.graph.here.flatMap((item) => [item.source, ...item.signers]);
    return [...new Set(all)].sort();
  }

  // V1: one voice

  private oneVoice(): readonly Arrow[] {
    return this.links
      .filter((link) => link.kind === 'ONE_VOICE')
      .filter((link) => [link.from, link.to].some((side) => this.within(link, this.times(side)).length > 0))
      .map(({ from, to }) => [from, to]);
  }

  /** Each source joins the nearest ancestor on its line that has an attribution in this evidence. */
  private lines(kind: Lines): readonly Arrow[] {
    return this.sources().flatMap((source) => {
      const seen = new Set([source]);
      let [at, times] = [source, this.times(source)];
      for (;;) {
        const parents = [...this.parents(at, kind, times)];
        const [parent] = parents;
        if (parent === undefined || parents.length > 1 || seen.has(parent[0])) return [];
        [at, times] = parent;
        seen.add(at);
        if (this.speaks(at)) return [[source, at] as const];
      }
    });
  }

  /** An unnamed source and the one of the same mention in a declared copy. */
  private sameMentions(): readonly Arrow[] {
    const unnamed = this.graph.here.filter(({ named, mention }) => !named && mention !== null);
    return unnamed.flatMap((copy) =>
      unnamed
        .filter(({ mention, document }) => mention === copy.mention && this.madeFrom(copy.document).has(document))
        .map(({ source }) => [copy.source, source] as const),
    );
  }

  /** Members of a joint statement that say nothing else are one label with it. */
  private withSilentSigners(ties: readonly Arrow[]): ReadonlyMap<string, string> {
    const { here } = this.graph;
    const groups = partition(ties);
    const joint = new Map(here.filter(({ signers }) => signers.length > 0).map((item) => [item.source, item.signers]));
    const saysMore = (source: string, statement: string) =>
      this.speaks(source) || [...joint].some(([other, signers]) => other !== statement && signers.includes(source));
    const groupOf = (source: string) => groups.get(source) ?? source;
    const silent = [...joint].flatMap(([statement, signers]) =>
      signers
        .filter((signer) => {
          const one = [...new Set([signer, ...groups.keys()])].filter((other) => groupOf(other) === groupOf(signer));
          return one.every((other) => other === statement || !saysMore(other, statement));
        })
        .map((signer) => [signer, statement] as const),
    );
    return partition([...ties, ...silent]);
  }

  // V1: copies

  private directOriginals(): ReadonlyMap<string, readonly string[]> {
    const edges = this.graph.here.flatMap(({ derivations }) => derivations);
    return new Map(
      edges.map(({ from }) => [
        from,
        [...new Set(edges.filter((edge) => edge.from === from).map(({ to }) => to))].sort(),
      ]),
    );
  }

  /** The documents that this one is made from, at any remove. */
  private madeFrom(document: string): ReadonlySet<string> {
    const found = new Set(this.originals.get(document) ?? []);
    for (const one of found) for (const next of this.originals.get(one) ?? []) found.add(next);
    return found;
  }

  /** The document and those that it is made from along single originals. */
  private line(document: string): readonly string[] {
    const found = [document];
    for (;;) {
      const originals = this.originals.get(found.at(-1) ?? '') ?? [];
      const [next] = originals;
      if (next === undefined || originals.length > 1 || found.includes(next)) return found;
      found.push(next);
    }
  }

  /** The narratives that are one with this: one made from the other along single originals, or both from one. */
  private sameNarratives(narrative: AttributionFacts): readonly AttributionFacts[] {
    const top = this.line(narrative.document).at(-1);
    return this.narratives.filter((other) => this.line(other.document).at(-1) === top);
  }

  private ofNarrative(narrative: AttributionFacts): string {
    const same = this.sameNarratives(narrative);
    const first = same.find((one) => same.every((other) => this.line(other.document).includes(one.document)));
    if (first !== undefined) return this.of(first.source);
    const voices = [...new Set(same.map(({ source }) => this.of(source)))];
    return voices.length === 1 ? this.of(narrative.source) : `copies of ${this.line(narrative.document).at(-1)}`;
  }

  // V2: who depends on whom

  private dependences(): readonly Arrow[] {
    return [
      ...this.decided(),
      ...this.sharedAncestors(),
      ...this.joint(),
      ...this.copiedNarratives(),
      ...this.besideItsRelays(),
      ...this.basedOnDocuments(),
      ...this.suspectedCopies(),
    ];
  }

  /** DEPENDS_ON, two parents, and silent ancestors: all links are followed to their end, at the time of who speaks. */
  private decided(): readonly Arrow[] {
    const found: Arrow[] = [];
    for (const source of this.sources()) {
      const open: (readonly [string, readonly Span[]])[] = [[source, this.times(source)]];
      const seen = new Set<string>();
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [at, times] = next;
        const key = JSON.stringify([at, times]);
        if (seen.has(key)) continue;
        seen.add(key);
        for (const kind of ['DEPENDS_ON', 'PART_OF', 'SUCCEEDS', 'ONE_VOICE'] as const) {
          for (const link of this.linksFrom(at, kind, times)) {
            if (kind !== 'ONE_VOICE') found.push([this.of(at), this.of(link.to)]);
            if (!this.speaks(link.to)) open.push([link.to, link.times]);
          }
        }
      }
    }
    return found;
  }

  /** Sources whose lines meet only in silent ancestors. */
  private sharedAncestors(): readonly Arrow[] {
    const lines = this.sources().flatMap((source) =>
      (['PART_OF', 'SUCCEEDS'] as const).map((kind) => ({
        source,
        kind,
        ancestors: this.silentAncestors(source, kind),
      })),
    );
    return lines.flatMap((one) =>
      lines
        .filter((other) => other.kind === one.kind && other.source !== one.source)
        .filter((other) => [...one.ancestors].some((ancestor) => other.ancestors.has(ancestor)))
        .map((other) => [this.of(one.source), this.of(other.source)] as const),
    );
  }

  private silentAncestors(source: string, kind: Lines): ReadonlySet<string> {
    const found = new Set<string>();
    const climb = (at: string, times: readonly Span[], below: readonly string[]): void => {
      for (const [parent, then] of this.parents(at, kind, times)) {
        if (below.includes(parent) || this.speaks(parent)) continue;
        found.add(parent);
        climb(parent, then, [...below, parent]);
      }
    };
    climb(source, this.times(source), [source]);
    return found;
  }

  private joint(): readonly Arrow[] {
    return this.graph.here.flatMap(({ source, signers }) =>
      signers.map((signer) => [this.of(source), this.of(signer)] as const),
    );
  }

  /**
   * V1: a copy's narrative depends on the other words of its publisher; V2: and on every root that the original carries. The
   * original itself is there as what two copies may both depend on.
   */
  private copiedNarratives(): readonly Arrow[] {
    return this.narratives.flatMap((narrative) => {
      const voices = this.dependentOn(narrative);
      const same = this.sameNarratives(narrative);
      const others = this.graph.here.filter(
        (item) => this.of(item.source) === this.of(narrative.source) && !same.includes(item),
      );
      const originals = this.originals.get(narrative.document) ?? [];
      const carried = this.graph.roots(this.graph.here.filter(({ document }) => originals.includes(document)));
      return [
        ...others.map((item) => this.of(item.source)),
        ...carried.map((root) => this.ofRoot(root)),
        ...originals.map(documentKey),
      ].flatMap((to) => voices.map((voice) => [voice, to] as const));
    });
  }

  /** Who depends on something because of a narrative: the voice that it is of, and that of its publisher's other words. */
  private dependentOn(narrative: AttributionFacts): readonly string[] {
    return [this.ofNarrative(narrative), this.of(narrative.source)];
  }

  /** Its own narrative stands beside its relaying of others: on the roots that its relays reach. */
  private besideItsRelays(): readonly Arrow[] {
    const { here, status } = this.graph;
    const ofClaim = this.narratives.filter(({ claim }) => claim === 'claim');
    return ofClaim.flatMap((narrative) =>
      here
        .filter((item) => this.of(item.source) === this.of(narrative.source) && !status.isWithdrawn(item))
        .flatMap(({ relays }) => this.graph.roots(relays.flatMap((id) => status.find(id) ?? [])))
        .flatMap((root) => this.dependentOn(narrative).map((voice) => [voice, this.ofRoot(root)] as const)),
    );
  }

  /** E4: voices based on one document depend on its publisher. */
  private basedOnDocuments(): readonly Arrow[] {
    const { here, status } = this.graph;
    return here
      .filter((item) => item.stance === 'ASSERTS' && isCommitted(item))
      .filter((item) => !status.isWithdrawn(item))
      .flatMap((item) => item.baseDocuments.map(({ publisher }) => [this.ofRoot(item), this.of(publisher)] as const));
  }

  private suspectedCopies(): readonly Arrow[] {
    return this.narratives.flatMap((one) =>
      this.narratives
        .filter((other) => other.document !== one.document)
        .filter(({ shingles }) => one.shingles !== null && shingles !== null && this.areCopies(one.shingles, shingles))
        .map((other) => [this.ofNarrative(one), this.ofNarrative(other)] as const),
    );
  }
}

/** A publisher's own narrative in its own document. */
function isOwnNarrative({ mode, source, publisher, relays, about }: AttributionFacts): boolean {
  return mode === 'NARRATIVE' && source === publisher && relays.length === 0 && about.length === 0;
}

function documentKey(document: string): string {
  return `document ${document}`;
}

/** The group of each thing that is joined with another: all that are joined bear the same. */
function partition(ties: readonly Arrow[]): ReadonlyMap<string, string> {
  const groups = new Map(ties.flat().map((thing) => [thing, thing]));
  for (const [a, b] of ties) {
    const [from, to] = [groups.get(a), groups.get(b)];
    for (const [thing, group] of groups) if (group === from) groups.set(thing, to ?? b);
  }
  return groups;
}
