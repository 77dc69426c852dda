import type { AttributionFacts, SourceLink } from '../../src/reasoning/evidence/evidence.js';

/** What corroboration must find, as `literally` does. Voices are named by their first source that a path passes. */
export interface Expected {
  readonly atLeast: number;
  readonly atMost: number;
  readonly roots: number;
  readonly singlePoints: readonly string[];
  readonly cut: readonly string[];
  readonly voices: readonly (readonly string[])[];
  /** Attributions on support paths. */
  readonly passed: ReadonlySet<string>;
}

interface Path {
  readonly items: readonly AttributionFacts[];
  readonly end: string;
  readonly sure: boolean;
  readonly root: AttributionFacts | null;
}

/**
 * The definitions of sections 1 to 3 said once more, by enumeration: every path, every subset of voices, every way of joining
 * voices. It shares nothing with the code it checks and is fit for a dozen attributions.
 *
 * @param areCopies whether two documents, by their shingles, seem copies
 */
export function literally(
  evidence: readonly AttributionFacts[],
  sourceLinks: readonly SourceLink[],
  areCopies: (a: string, b: string) => boolean,
): Expected {
  const graph = new Literal(evidence);
  const paths = graph.paths();
  const { voiceOf, arrows } = graph.voices(sourceLinks, areCopies);
  const labels = paths.map(({ items }) => new Set(items.flatMap(through).map(voiceOf)));
  const voices = new Map<string, string[]>();
  for (const source of [...new Set(paths.flatMap(({ items }) => items.flatMap(through)))].sort()) {
    voices.set(voiceOf(source), [...(voices.get(voiceOf(source)) ?? []), source]);
  }
  const nameOf = (voice: string) => voices.get(voice)?.[0] ?? '';
  const all = [...voices.keys()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const cut = subsets(all).find((some) => labels.every((on) => some.some((voice) => on.has(voice)))) ?? [];
  const ends = new Map<string, Path[]>();
  for (const path of paths) {
    const key = path.root === null ? path.end : voiceOf(path.root.source);
    ends.set(key, [...(ends.get(key) ?? []), path]);
  }
  return {
    atLeast: fewest(ends, arrows),
    atMost: ends.size,
    roots: new Set(paths.map(({ end }) => end)).size,
    singlePoints: paths.length === 0 ? [] : all.filter((voice) => labels.every((on) => on.has(voice))).map(nameOf),
    cut: cut.map(nameOf),
    voices: all.map((voice) => voices.get(voice) ?? []),
    passed: new Set(paths.flatMap(({ items }) => items.map(({ id }) => id))),
  };
}

function through({ source, publisher, derivations }: AttributionFacts): readonly string[] {
  return [source, publisher, ...derivations.map((made) => made.publisher)];
}

/** All subsets, the smaller first and those of one size by their members. */
export function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const ofSize = (size: number, from: number): readonly (readonly T[])[] =>
    size === 0
      ? [[]]
      : all.slice(from).flatMap((one, at) => ofSize(size - 1, from + at + 1).map((rest) => [one, ...rest]));
  return [...all.keys(), all.length].flatMap((size) => ofSize(size, 0));
}

/** Tries every way of joining each voice with at most one of those it depends on. */
function fewest(ends: ReadonlyMap<string, readonly Path[]>, arrows: readonly (readonly [string, string])[]): number {
  const spoke = (path: Path) => path.sure && path.root?.named === true;
  const itself = ({ root }: Path) => root?.mode !== 'NARRATIVE' || root.sourceKind !== 'OUTLET';
  const counting = [...ends]
    .filter(([, paths]) => paths.some((path) => spoke(path) && itself(path)))
    .map(([key]) => key);
  if (counting.length === 0) return [...ends.values()].flat().some(spoke) ? 1 : 0;
  const voices = [...new Set([...counting, ...arrows.flat()])];
  let best = counting.length;
  const choose = (index: number, joined: readonly (readonly [string, string])[]): void => {
    const voice = voices[index];
    if (voice === undefined) {
      const groups = partition(voices, joined);
      best = Math.min(best, new Set(counting.map((one) => groups.get(one))).size);
      return;
    }
    choose(index + 1, joined);
    for (const arrow of arrows.filter(([from]) => from === voice)) choose(index + 1, [...joined, arrow]);
  };
  choose(0, []);
  return best;
}

/** The group of each thing: all that are joined bear the same one. */
function partition(things: readonly string[], joined: readonly (readonly [string, string])[]): Map<string, string> {
  const groups = new Map(things.map((thing) => [thing, thing]));
  for (const [a, b] of joined) {
    const [from = a, to = b] = [groups.get(a), groups.get(b)];
    for (const [thing, group] of groups) if (group === from) groups.set(thing, to);
  }
  return groups;
}

class Literal {
  private readonly byId: ReadonlyMap<string, AttributionFacts>;
  private readonly withdrawn = new Map<string, boolean>();

  constructor(private readonly evidence: readonly AttributionFacts[]) {
    this.byId = new Map(evidence.map((item) => [item.id, item]));
  }

  private get(id: string): AttributionFacts {
    const found = this.byId.get(id);
    if (found === undefined) throw new Error(`${id} is not there`);
    return found;
  }

  private drawsOn(item: AttributionFacts): readonly string[] {
    return item.stance === 'ASSERTS' && item.certainty !== 'UNCOMMITTED' ? item.bases : [];
  }

  private below(item: AttributionFacts): readonly AttributionFacts[] {
    return [...item.relays, ...this.drawsOn(item)].map((id) => this.get(id)).filter(({ about }) => about.length === 0);
  }

  private reaches(from: AttributionFacts, to: AttributionFacts): boolean {
    const seen = new Set<AttributionFacts>();
    const style = (item: AttributionFacts): boolean =>
      this.below(item).some((next) => next === to || (!seen.has(next) && seen.add(next).has(next) && style(next)));
    return style(from);
  }

  private circle(item: AttributionFacts): readonly AttributionFacts[] {
    return this.evidence.filter((other) => this.reaches(item, other) && this.reaches(other, item));
  }

  isWithdrawn(id: string): boolean {
    const known = this.withdrawn.get(id);
    if (known !== undefined) return known;
    this.withdrawn.set(id, false);
    const item = this.get(id);
    const taken = this.evidence.some(
      (by) =>
        by.stance === 'WITHDRAWS' &&
        by.known &&
        by.about.includes(id) &&
        by.source === item.source &&
        !this.isWithdrawn(by.id),
    );
    const leading = this.evidence.filter(
      (by) => by.known && by.document === item.document && (by.relays.includes(id) || by.bases.includes(id)),
    );
    const found = taken || (leading.length > 0 && leading.every((by) => this.isWithdrawn(by.id)));
    this.withdrawn.set(id, found);
    return found;
  }

  private words(): readonly AttributionFacts[] {
    return this.evidence.filter((item) => item.known && item.stance !== 'WITHDRAWS' && !this.isWithdrawn(item.id));
  }

  private isSuperseded(item: AttributionFacts): boolean {
    const words = this.words();
    if (!words.includes(item)) return false;
    return words.some((later) => {
      if (later.source !== item.source || later.certainty === 'UNCOMMITTED') return false;
      if (later.said.from <= item.said.to) return false;
      const same = later.claim === item.claim && later.about[0] === item.about[0];
      if (same && later.stance !== item.stance) return true;
      const asserted = [later, item].every(
        (one) => one.stance === 'ASSERTS' && one.about.length === 0 && one.certainty !== 'UNCOMMITTED',
      );
      const shared = later.figure?.events.some((event) => item.figure?.events.includes(event));
      return asserted && shared === true && later.figure?.best !== item.figure?.best;
    });
  }

  private standing(): readonly AttributionFacts[] {
    return this.words().filter((item) => item.certainty !== 'UNCOMMITTED' && !this.isSuperseded(item));
  }

  private isDenied(item: AttributionFacts): boolean {
    return this.standing().some(({ stance, about }) => stance === 'DENIES' && about.includes(item.id));
  }

  private isContradicted(item: AttributionFacts): boolean {
    const own = this.standing().filter(
      ({ source, claim, about }) => source === item.source && claim === item.claim && about.length === 0,
    );
    return own.includes(item) && own.some(({ stance }) => stance === 'DENIES' || stance === 'DOUBTS');
  }

  private isSure(item: AttributionFacts): boolean {
    return (
      item.certainty !== 'POSSIBLE' && item.coding !== 'UNSURE' && !this.isDenied(item) && !this.isContradicted(item)
    );
  }

  private isOpen(item: AttributionFacts): boolean {
    return item.admitted && item.about.length === 0 && !this.isWithdrawn(item.id);
  }

  private own(): readonly AttributionFacts[] {
    return this.evidence.filter(({ claim, about }) => claim === 'claim' && about.length === 0);
  }

  private isOutermost(item: AttributionFacts): boolean {
    const own = this.circle(item);
    const circle = own.length === 0 ? [item] : own;
    const here = (other: AttributionFacts) =>
      other.document === item.document && other.claim === item.claim && other.about.length === 0;
    return !this.evidence.some(
      (other) =>
        here(other) && !circle.includes(other) && circle.some((one) => here(one) && other.relays.includes(one.id)),
    );
  }

  paths(): readonly Path[] {
    const found: Path[] = [];
    for (const start of this.own())
      if (this.isOpen(start) && this.isOutermost(start)) this.follow(start, [], true, found);
    return found;
  }

  private follow(item: AttributionFacts, before: readonly AttributionFacts[], sure: boolean, found: Path[]): void {
    if (!this.isOpen(item) || before.includes(item)) return;
    const items = [...before, item];
    const isRoot = item.relays.length === 0 && item.bases.length === 0;
    if (isRoot && item.stance === 'ASSERTS' && item.certainty !== 'UNCOMMITTED' && !this.isSuperseded(item)) {
      found.push({ items, end: item.id, sure: sure && this.isSure(item), root: item });
    }
    const circle = this.circle(item);
    if (circle.length > 0 && this.isOrigin(circle)) {
      const end = `circle ${circle.map(({ id }) => id).join(' ')}`;
      found.push({ items: [...items, ...circle], end, sure: false, root: null });
    }
    const surely = sure && !this.isDenied(item);
    for (const id of item.relays) this.follow(this.get(id), items, surely, found);
    if (this.isSuperseded(item)) return;
    for (const id of this.drawsOn(item)) this.follow(this.get(id), items, surely && this.isSure(item), found);
  }

  private isOrigin(circle: readonly AttributionFacts[]): boolean {
    const leadsOut = circle.some((one) =>
      [...one.relays, ...this.drawsOn(one)].some((id) => !circle.includes(this.get(id))),
    );
    const asserts = circle.some((one) => one.stance === 'ASSERTS' && !this.isSuperseded(one));
    return !leadsOut && asserts && circle.every((one) => this.isOpen(one));
  }

  voices(sourceLinks: readonly SourceLink[], areCopies: (a: string, b: string) => boolean) {
    const here = this.evidence.filter(
      (item) =>
        item.known &&
        item.about.length === 0 &&
        !this.isWithdrawn(item.id) &&
        this.own().some((one) => one === item || this.reaches(one, item)),
    );
    const tells = here.filter(
      ({ mode, source, publisher, relays }) => mode === 'NARRATIVE' && source === publisher && relays.length === 0,
    );
    const links = [
      ...decided(sourceLinks),
      ...madeFrom(tells),
      ...copied(tells, areCopies),
      ...this.quoted(tells, here),
    ];
    const ends = links.flatMap(({ from, to }) => [from, to]);
    const hard = links.filter(({ isHard }) => isHard).map(({ from, to }) => [from, to] as const);
    const groups = partition([...new Set([...ends, ...this.evidence.flatMap(through)])], hard);
    const voiceOf = (source: string) => groups.get(source) ?? source;
    const arrows = new Map<string, readonly [string, string]>();
    for (const { from, to, isHard } of links) {
      const arrow = [voiceOf(from), voiceOf(to)] as const;
      if (!isHard && arrow[0] !== arrow[1]) arrows.set(arrow.join(' > '), arrow);
    }
    return { voiceOf, arrows: [...arrows.values()] };
  }

  private quoted(tells: readonly AttributionFacts[], here: readonly AttributionFacts[]): readonly Link[] {
    return here
      .filter(({ source }) => tells.some((one) => one.source === source))
      .flatMap(({ source, relays }) => relays.map((id) => [source, this.get(id)] as const))
      .filter(([, to]) => here.includes(to))
      .map(([from, to]) => ({ from, to: to.source, isHard: false }));
  }
}

interface Link {
  readonly from: string;
  readonly to: string;
  /** Makes one voice; else the one depends on the other. */
  readonly isHard: boolean;
}

/** One voice with the only one it comes from, dependent on each of several. */
function fromEach(from: string, origins: readonly string[]): readonly Link[] {
  const distinct = [...new Set(origins)];
  return distinct.map((to) => ({ from, to, isHard: distinct.length === 1 }));
}

function decided(sourceLinks: readonly SourceLink[]): readonly Link[] {
  const parents = sourceLinks.filter(({ kind, from, to }) => kind === 'PART_OF' && from !== to);
  return [
    ...sourceLinks.flatMap(({ kind, from, to }) =>
      kind === 'ONE_VOICE' || kind === 'DEPENDS_ON' ? [{ from, to, isHard: kind === 'ONE_VOICE' }] : [],
    ),
    ...[...new Set(parents.map(({ from }) => from))].flatMap((child) =>
      fromEach(
        child,
        parents.filter(({ from }) => from === child).map(({ to }) => to),
      ),
    ),
  ];
}

/** Documents stand among the sources under names of their own. */
function madeFrom(tells: readonly AttributionFacts[]): readonly Link[] {
  const name = (document: string) => `document ${document}`;
  const edges = tells.flatMap(({ derivations }) => derivations);
  return [
    ...tells.map(({ document, source }) => ({ from: name(document), to: source, isHard: true })),
    ...[...new Set(edges.map(({ from }) => from))].flatMap((document) =>
      fromEach(
        name(document),
        edges.filter(({ from }) => from === document).map(({ to }) => name(to)),
      ),
    ),
  ];
}

function copied(tells: readonly AttributionFacts[], areCopies: (a: string, b: string) => boolean): readonly Link[] {
  return tells.flatMap((one) =>
    tells
      .filter(({ shingles }) => one.shingles !== null && shingles !== null && areCopies(one.shingles, shingles))
      .map((other) => ({ from: one.source, to: other.source, isHard: false })),
  );
}
