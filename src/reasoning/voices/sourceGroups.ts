import type { AttributionFacts, SourceLink, Span } from '../evidence/evidence.js';
import { saidAt } from '../evidence/utterance.js';
import { DisjointSets } from '../graphs/groups.js';
import type { DependenceEdge } from './dependence.js';

/** Which sources are one voice, and which depend on which, by decided links, joint statements and unnamed mentions. */
export interface SourceGroups {
  readonly groups: DisjointSets;
  readonly edges: readonly DependenceEdge[];
}

/**
 * Groups sources (rules V1, V3 and V4).
 *
 * Each source joins the nearest source that speaks on its line of PART_OF, and on its line of SUCCEEDS; a source with several
 * parents depends on each. ONE_VOICE joins. Links are followed to their end through silent sources, on which the source then
 * depends. A link counts if it may have held when the source said something of this evidence.
 *
 * @param words the evidence, with what was said about its attributions
 */
export function sourceGroups(words: readonly AttributionFacts[], sourceLinks: readonly SourceLink[]): SourceGroups {
  const groups = new DisjointSets();
  const edges: DependenceEdge[] = [];
  const linksFrom = byEnd(sourceLinks);
  const speaking = new Set(words.map(({ source }) => source));
  for (const [source, spans] of linksFrom.size === 0 ? [] : spansOf(words)) {
    if (linksFrom.has(source)) follow({ source, spans, speaking, linksFrom }, groups, edges);
  }
  joinMentions(words, groups);
  edges.push(...signed(words, groups));
  return { groups, edges };
}

/** A source whose links are followed. */
interface Start {
  readonly source: string;
  readonly spans: readonly Span[];
  /** The sources with an attribution in the evidence. */
  readonly speaking: ReadonlySet<string>;
  readonly linksFrom: ReadonlyMap<string, readonly SourceLink[]>;
}

/** Follows the links of a source to the nearest sources that speak. */
function follow({ source, spans, speaking, linksFrom }: Start, groups: DisjointSets, edges: DependenceEdge[]): void {
  const open: Stop[] = [{ at: source, spans, line: 'START', above: 'START' }];
  const seen = new Set<string>();
  const go = (
    kind: Kind,
    from: string,
    to: string,
    when: readonly Span[],
    { line, above }: Pick<Stop, 'line' | 'above'>,
  ) => {
    if (to === source) return;
    if (line === kind && speaking.has(to)) groups.join(source, to);
    else if (kind === 'ONE_VOICE' && line === 'START') groups.join(source, to);
    else edges.push({ kind, from, to, source: to });
    if (above === kind && !speaking.has(to)) edges.push(...siblings(kind, source, to));
    const stop: Stop = { at: to, spans: when, line: kind === 'ONE_VOICE' ? null : line, above };
    if (speaking.has(to) || seen.has(JSON.stringify(stop))) return;
    seen.add(JSON.stringify(stop));
    open.push(stop);
  };
  // Iterating over an array includes items added during the iteration.
  for (const { at, spans: moments, line, above } of open) {
    const links = linksFrom.get(at) ?? [];
    for (const kind of ['PART_OF', 'SUCCEEDS'] as const) {
      const parents = held(links, kind, moments);
      const isOnLine = parents.size === 1 && (line === 'START' || line === kind);
      const isAbove = above === 'START' || above === kind;
      const next = { line: isOnLine ? kind : null, above: isAbove ? kind : null };
      for (const [to, when] of parents) go(kind, at, to, when, next);
    }
    for (const [to, when] of held(links, 'ONE_VOICE', moments)) go('ONE_VOICE', at, to, when, { line, above: null });
    const aside = { line: null, above: null };
    for (const [to, when] of held(links, 'DEPENDS_ON', moments)) go('DEPENDS_ON', at, to, when, aside);
  }
}

/**
 * Sources that meet in a silent ancestor depend on each other (rule V1): on what is common to all below it, and that on each of
 * them.
 */
function siblings(kind: Kind, source: string, ancestor: string): readonly DependenceEdge[] {
  const common = `below ${kind} ${ancestor}`;
  return [
    { kind, from: source, to: common, source: ancestor },
    { kind, from: common, to: source, source },
  ];
}

type Kind = Exclude<SourceLink['kind'], 'ALLIED_WITH'>;

/** A source that was reached over links, and the moments at which all of these may have held. */
interface Stop {
  readonly at: string;
  readonly spans: readonly Span[];
  /** The line of single parents on which it was reached; null if it was reached in another way. */
  readonly line: 'START' | 'PART_OF' | 'SUCCEEDS' | null;
  /** The kind of all links to it, if it is an ancestor; null if it is not. */
  readonly above: 'START' | 'PART_OF' | 'SUCCEEDS' | null;
}

/** Links by the sources from which they are followed: ONE_VOICE from both. */
function byEnd(sourceLinks: readonly SourceLink[]): ReadonlyMap<string, readonly SourceLink[]> {
  const found = new Map<string, SourceLink[]>();
  const add = (link: SourceLink) => {
    const known = found.get(link.from);
    if (known === undefined) found.set(link.from, [link]);
    else known.push(link);
  };
  for (const link of sourceLinks) {
    if (link.kind === 'ALLIED_WITH' || link.from === link.to) continue;
    add(link);
    if (link.kind === 'ONE_VOICE') add({ ...link, from: link.to, to: link.from });
  }
  return found;
}

/** When each source spoke, or signed (rule V3). */
function spansOf(words: readonly AttributionFacts[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Map<string, Span>>();
  for (const word of words) {
    const span = saidAt(word);
    for (const source of [word.source, ...word.signers]) {
      const own = found.get(source) ?? new Map<string, Span>();
      found.set(source, own.set(`${span.from} ${span.to}`, span));
    }
  }
  return new Map([...found].map(([source, own]) => [source, [...own.values()]]));
}

/** Where links of a kind lead, with the moments at which they may have held. */
function held(
  links: readonly SourceLink[],
  kind: Kind,
  moments: readonly Span[],
): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  for (const { kind: own, to, validFrom, validTo } of links) {
    if (own !== kind) continue;
    const when = moments.filter((span) => (validFrom ?? '-') <= span.to && (validTo ?? '~') >= span.from);
    if (when.length > 0) found.set(to, [...new Set([...(found.get(to) ?? []), ...when])]);
  }
  return found;
}

/** An unnamed source that is quoted in a document, and the one of the same mention in a document made from that (rule V1). */
function joinMentions(words: readonly AttributionFacts[], groups: DisjointSets): void {
  const keyOf = (document: string, mention: string) => JSON.stringify([document, mention]);
  const mentions = new Map<string, string[]>();
  for (const { document, mention, source } of words) {
    if (mention === null) continue;
    const key = keyOf(document, mention);
    mentions.set(key, [...(mentions.get(key) ?? []), source]);
  }
  for (const { mention, source, derivations } of words) {
    if (mention === null) continue;
    for (const { to } of derivations) {
      for (const other of mentions.get(keyOf(to, mention)) ?? []) groups.join(source, other);
    }
  }
}

/** A joint statement depends (rule V1) on the signers that say something else as well, and is one with those that do not. */
function signed(words: readonly AttributionFacts[], groups: DisjointSets): readonly DependenceEdge[] {
  const joint = new Map(words.flatMap(({ source, signers }) => (signers.length === 0 ? [] : [[source, signers]])));
  if (joint.size === 0) return [];
  const statements = new Map<string, Set<string>>();
  for (const { source, signers } of words) {
    for (const one of signers.length === 0 ? [source] : signers) {
      const voice = groups.of(one);
      statements.set(voice, (statements.get(voice) ?? new Set()).add(source));
    }
  }
  const edges: DependenceEdge[] = [];
  const joins: [string, string][] = [];
  for (const [statement, signers] of joint) {
    for (const signer of signers) {
      if (statements.get(groups.of(signer))?.size === 1) joins.push([statement, signer]);
      else edges.push({ kind: 'SIGNED', from: statement, to: signer, source: signer });
    }
  }
  for (const [statement, signer] of joins) groups.join(statement, signer);
  return edges;
}
