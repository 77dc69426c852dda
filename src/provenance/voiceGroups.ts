import { isOwnNarrative, type Testimony, type TestimonyById } from './testimony.js';

/** A decided link between sources that held at the time of the claim. */
export interface Tie {
  readonly kind: 'PART_OF' | 'ONE_VOICE' | 'DEPENDS_ON';
  readonly from: string;
  readonly to: string;
}

/** Which sources are one voice, and which voice depends on which. Voices are named by their first source. */
export interface VoiceGroups {
  readonly voiceOf: (source: string) => string;
  readonly dependsOn: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Groups sources into voices by hard links, and finds on whom each voice depends.
 *
 * Rule: one voice are the sources of a decision ONE_VOICE; a source and its only parent by PART_OF, so that siblings are one;
 * and publishers whose own narratives stand in documents of which one is declared to be made from the other, or both from one
 * third. A voice depends on another by a decision DEPENDS_ON; on each of two or more parents; on each of two or more
 * originals of its document; because its own narrative stands beside its relaying of that other; and, both ways, where two
 * narratives stand in documents that seem copies (`copies`).
 */
export function voiceGroups(
  byId: TestimonyById,
  ties: readonly Tie[],
  copies: readonly (readonly [string, string])[] = [],
): VoiceGroups {
  const groups = new Groups();
  const loose: [string, string][] = [];
  for (const { kind, from, to } of ties) {
    if (kind === 'ONE_VOICE') groups.join(from, to);
    if (kind === 'DEPENDS_ON') loose.push([from, to]);
  }
  joinParents(ties, groups, loose);
  const narratives = [...byId.values()].filter(isOwnNarrative);
  joinReprints(narratives, groups, loose);
  loose.push(...quoted(narratives, byId));
  for (const [one, other] of copies) {
    const [a, b] = [
      narratives.find(({ document }) => document === one),
      narratives.find(({ document }) => document === other),
    ];
    if (a !== undefined && b !== undefined) loose.push([a.source, b.source], [b.source, a.source]);
  }
  return { voiceOf: (source) => groups.of(source), dependsOn: arrows(loose, groups) };
}

function joinParents(ties: readonly Tie[], groups: Groups, loose: [string, string][]): void {
  const parents = new Map<string, Set<string>>();
  for (const { kind, from, to } of ties)
    if (kind === 'PART_OF') parents.set(from, (parents.get(from) ?? new Set()).add(to));
  for (const [child, of] of parents) {
    const [only, ...more] = of;
    if (only !== undefined && more.length === 0) groups.join(child, only);
    else for (const parent of of) loose.push([child, parent]);
  }
}

/** Own narratives in documents that go back to one document are one voice; those made from several depend on each. */
function joinReprints(narratives: readonly Testimony[], groups: Groups, loose: [string, string][]): void {
  const byDocument = new Map(narratives.map((item) => [item.document, item]));
  const firsts = new Map<string, string>();
  for (const item of narratives) {
    if (item.originals.length > 1) {
      for (const original of item.originals) {
        const other = byDocument.get(original);
        if (other !== undefined) loose.push([item.source, other.source]);
      }
      continue;
    }
    const origin = firstDocument(item, byDocument);
    const known = firsts.get(origin);
    if (known === undefined) firsts.set(origin, item.source);
    else groups.join(known, item.source);
  }
}

/** The document at the end of a line of single originals. */
function firstDocument(item: Testimony, byDocument: ReadonlyMap<string, Testimony>): string {
  const seen = new Set<string>();
  let document = item.document;
  for (let at: Testimony | undefined = item; at !== undefined && at.originals.length === 1 && !seen.has(document); ) {
    seen.add(document);
    document = at.originals[0] ?? document;
    at = byDocument.get(document);
  }
  return document;
}

/** Who narrates and also relays somebody may have it all from them. */
function quoted(narratives: readonly Testimony[], byId: TestimonyById): readonly [string, string][] {
  const narrators = new Set(narratives.map(({ source }) => source));
  return [...byId.values()]
    .filter(({ source }) => narrators.has(source))
    .flatMap((item) =>
      item.relays.flatMap((id) => byId.get(id) ?? []).map((other): [string, string] => [item.source, other.source]),
    );
}

function arrows(
  loose: readonly (readonly [string, string])[],
  groups: Groups,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of loose) {
    const [a, b] = [groups.of(from), groups.of(to)];
    if (a !== b) found.set(a, (found.get(a) ?? new Set()).add(b));
  }
  return found;
}

/** Sources that were joined; a group is named by its first member by code point. */
class Groups {
  readonly #parent = new Map<string, string>();

  of(source: string): string {
    let at = source;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(one: string, other: string): void {
    const [first = one, second = other] = [this.of(one), this.of(other)].sort();
    if (first !== second) this.#parent.set(second, first);
  }
}
