import type { ClaimFacts } from '../evidence/claimFacts.js';
import type { AttributionFacts, SourceLink } from '../evidence/evidence.js';
import { DisjointSets } from '../graphs/groups.js';
import { type SuspectedCopy, suspectedCopies } from './copies.js';
import type { Dependence, DependenceEdge } from './dependence.js';
import { linkActiveAt } from './linkActiveAt.js';
import { reprints } from './reprints.js';

/** Which sources form one voice, and which voices depend on which. A voice is identified by a key shared by its sources. */
export interface VoiceGroups {
  readonly voiceOf: (source: string) => string;
  /** By voice, then by the voice it depends on: the reasons. */
  readonly dependsOn: ReadonlyMap<string, ReadonlyMap<string, readonly DependenceEdge[]>>;
  readonly copies: readonly SuspectedCopy[];
}

/**
 * Groups sources into voices and finds the dependences between them.
 *
 * Rule: docs/reasoning.md, 2. One voice: the sources of a ONE_VOICE decision; a source and its only parent by PART_OF, and so its
 * siblings; publishers with narratives in documents with a common original. A voice depends on another by a DEPENDS_ON decision;
 * on each of several parents; on each of several originals of its document; if its narrative accompanies a relay of the other;
 * and mutually, if their narratives are in suspected copies.
 *
 * @param words the known evidence that is not withdrawn, including excluded sources
 */
export function voiceGroups(
  words: readonly AttributionFacts[],
  sourceLinks: readonly SourceLink[],
  claims: readonly ClaimFacts[],
): VoiceGroups {
  const groups = new DisjointSets();
  const held = sourceLinks.filter(
    (sourceLink) => sourceLink.from !== sourceLink.to && linkActiveAt(sourceLink, claims),
  );
  const narratives = words.filter(isOwnNarrative);
  for (const { kind, from, to } of held) if (kind === 'ONE_VOICE') groups.join(from, to);
  const arrows = [
    ...held.filter(({ kind }) => kind === 'DEPENDS_ON').map(({ from, to }) => arrow('DEPENDS_ON', from, to)),
    ...joinParents(held, groups),
    ...reprints(narratives, groups),
    ...quoted(narratives, words),
  ];
  const copies = suspectedCopies(texts(narratives, groups));
  const all = [...arrows, ...bothWays(copies, narratives)];
  return { voiceOf: (source) => groups.of(source), dependsOn: byVoice(all, groups), copies };
}

function arrow(kind: Dependence, from: string, to: string): DependenceEdge {
  return { kind, from, to, source: to };
}

/** Whether it is a narrative of the publisher. */
function isOwnNarrative({ mode, source, publisher, relays }: AttributionFacts): boolean {
  return mode === 'NARRATIVE' && source === publisher && relays.length === 0;
}

/** Joins each source with its only parent. A source with several parents depends on them. */
function joinParents(sourceLinks: readonly SourceLink[], groups: DisjointSets): readonly DependenceEdge[] {
  const parents = new Map<string, Set<string>>();
  for (const { kind, from, to } of sourceLinks) {
    if (kind === 'PART_OF') parents.set(from, (parents.get(from) ?? new Set()).add(to));
  }
  return [...parents].flatMap(([child, of]) => {
    const [only, ...more] = of;
    if (only === undefined || more.length > 0) return [...of].map((parent) => arrow('PART_OF', child, parent));
    groups.join(child, only);
    return [];
  });
}

/** A source with a narrative that also relays others may have all of it from them. */
function quoted(
  narratives: readonly AttributionFacts[],
  words: readonly AttributionFacts[],
): readonly DependenceEdge[] {
  const narrators = new Set(narratives.map(({ source }) => source));
  const byId = new Map(words.map((item) => [item.id, item]));
  return words
    .filter(({ source }) => narrators.has(source))
    .flatMap(({ source, relays }) =>
      relays.flatMap((id) => byId.get(id) ?? []).map((to) => arrow('QUOTES', source, to.source)),
    );
}

/** One text per document with a narrative. All narratives of a document have the same publisher. */
function texts(narratives: readonly AttributionFacts[], groups: DisjointSets) {
  const byDocument = new Map(
    narratives.flatMap(({ document, source, shingles }) =>
      shingles === null ? [] : [[document, { document, shingles, voice: groups.of(source) }]],
    ),
  );
  return [...byDocument.values()];
}

function bothWays(
  copies: readonly SuspectedCopy[],
  narratives: readonly AttributionFacts[],
): readonly DependenceEdge[] {
  const sources = new Map(narratives.map(({ document, source }) => [document, source]));
  return copies.flatMap(({ documents }) => {
    const [one = '', other = ''] = documents.map((document) => sources.get(document));
    return [arrow('COPY', one, other), arrow('COPY', other, one)];
  });
}

function byVoice(arrows: readonly DependenceEdge[], groups: DisjointSets): VoiceGroups['dependsOn'] {
  const found = new Map<string, Map<string, DependenceEdge[]>>();
  for (const one of arrows) {
    const [from, to] = [groups.of(one.from), groups.of(one.to)];
    if (from === to) continue;
    const own = found.get(from) ?? new Map<string, DependenceEdge[]>();
    found.set(from, own);
    const known = own.get(to);
    if (known === undefined) own.set(to, [one]);
    else known.push(one);
  }
  return found;
}
