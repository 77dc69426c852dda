import type { AttributionFacts } from '../../../src/reasoning/evidence/evidence.js';
import type { Expected, Reason } from '../literal.js';
import { circleKey, type Graph, type Root } from './graph.js';
import { isCommitted, isWeak } from './status.js';
import { subsets } from './subsets.js';
import type { Arrow, Voices } from './voices.js';

/** E11. */
interface Path {
  readonly items: readonly AttributionFacts[];
  readonly root: Root;
  /** Why what it reaches counts in the upper bound only. */
  readonly reasons: readonly Reason[];
}

/** What a view admits: support paths, counts and cuts, rules E11 and V5 and section 3. */
export class Counting {
  private readonly paths: readonly Path[];

  constructor(
    private readonly graph: Graph,
    private readonly voices: Voices,
  ) {
    this.paths = this.allPaths();
  }

  expected(): Expected {
    const { status, here } = this.graph;
    const labels = this.paths.map(
      ({ items }) => new Set(items.flatMap(through).map((source) => this.voices.of(source))),
    );
    const passed = [...new Set(this.paths.flatMap(({ items }) => items.flatMap(through)))].sort();
    const members = new Map<string, string[]>();
    for (const source of passed) {
      const voice = this.voices.of(source);
      members.set(voice, [...(members.get(voice) ?? []), source]);
    }
    // Sources are sorted, so a voice comes in the place of its lowest.
    const all = [...members.keys()];
    const nameOf = (voice: string) => members.get(voice)?.[0] ?? '';
    const cut = subsets(all).find((some) => labels.every((on) => some.some((voice) => on.has(voice)))) ?? [];
    const roots = new Map(this.paths.map((path) => [keyOf(path.root), path.root]));
    const ids = (items: readonly AttributionFacts[]) => items.map(({ id }) => id);
    return {
      atLeast: this.atLeast(),
      atMost: new Set([...roots.values()].map((root) => this.voices.ofRoot(root))).size,
      roots: roots.size,
      singlePoints: labels.length === 0 ? [] : all.filter((voice) => labels.every((on) => on.has(voice))).map(nameOf),
      cut: cut.map(nameOf),
      voices: all.map((voice) => members.get(voice) ?? []),
      passed: new Set(this.paths.flatMap(({ items }) => ids(items))),
      superseded: ids(status.known.filter((item) => status.isSuperseded(item))),
      withdrawn: ids(status.known.filter((item) => status.isWithdrawnHere(item))),
      unsupported: ids(here.filter((item) => this.isUnsupported(item))),
      denied: ids(here.filter((item) => this.isDenial(item))),
      upperOnly: this.upperOnly(roots),
    };
  }

  /** Whether the view shows it and its source has not taken it back. */
  private isOpen(item: AttributionFacts): boolean {
    return item.admitted && item.about.length === 0 && !this.graph.status.isWithdrawn(item);
  }

  // E5

  /** The alleged speaker strongly denies having said it; or it is a copy of such a saying (E10). */
  private isDeniedSaying(item: AttributionFacts): boolean {
    const { status } = this.graph;
    const denies = (by: AttributionFacts) =>
      by.stance === 'DENIES' &&
      by.about.includes(item.id) &&
      isCommitted(by) &&
      !isWeak(by) &&
      !status.isWithdrawn(by) &&
      !status.isSuperseded(by) &&
      this.voices.of(by.source) === this.voices.of(item.source);
    return status.known.some(denies) || status.originalForms(item).some((form) => this.isDeniedSaying(form));
  }

  private reasons(item: AttributionFacts): readonly Reason[] {
    const { status } = this.graph;
    const found: readonly (readonly [Reason, boolean])[] = [
      ['POSSIBLE', item.certainty === 'POSSIBLE'],
      ['UNSURE', item.coding === 'UNSURE'],
      ['DENIED_SAYING', this.isDeniedSaying(item)],
      ['SELF_CONTRADICTION', status.isSelfContradicting(item)],
      ['ORDER_UNKNOWN', status.isOfUnknownOrder(item)],
      ['WEAKENED', status.isWeakened(item)],
    ];
    return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
  }

  /** What reaches a relayed root through it: whether it was said at all is less than certain. */
  private reasonsOfSaying(item: AttributionFacts): readonly Reason[] {
    return [
      ...(this.isDeniedSaying(item) ? (['DENIED_SAYING'] as const) : []),
      ...(this.graph.status.isUndermined(item) ? (['WEAKENED'] as const) : []),
    ];
  }

  private isDenial(item: AttributionFacts): boolean {
    return (
      item.stance === 'DENIES' &&
      item.claim === 'claim' &&
      item.selected &&
      this.isOpen(item) &&
      isCommitted(item) &&
      !this.graph.status.isSuperseded(item)
    );
  }

  /** All that it relays or is based on is hidden or taken back, or unsupported itself; or its original is taken back (E10). */
  private isUnsupported(item: AttributionFacts): boolean {
    const { status } = this.graph;
    if (!item.admitted || item.about.length > 0 || status.isWithdrawnHere(item)) return false;
    if (status.isWithdrawn(item)) return true;
    const shows = (one: AttributionFacts) => one.admitted && !status.isWithdrawn(one);
    const reached = new Set([item]);
    for (const one of reached) {
      if (one.relays.length + one.bases.length === 0) return false;
      const circle = this.graph.circle(one);
      if (this.graph.isOrigin(circle) && circle.every(shows)) return false;
      for (const id of [...one.relays, ...one.bases]) {
        const next = status.find(id);
        if (next !== undefined && shows(next)) reached.add(next);
      }
    }
    return true;
  }

  // E11

  private isOutermost(item: AttributionFacts): boolean {
    const circle = new Set([item, ...this.graph.circle(item)]);
    const isHere = (other: AttributionFacts) =>
      other.document === item.document && other.claim === item.claim && other.about.length === 0;
    return !this.graph.here.some(
      (other) =>
        isHere(other) && !circle.has(other) && [...circle].some((one) => isHere(one) && other.relays.includes(one.id)),
    );
  }

  private allPaths(): readonly Path[] {
    const found: Path[] = [];
    for (const start of this.graph.here) {
      if (start.claim === 'claim' && this.isOpen(start) && this.isOutermost(start)) this.follow(start, [], [], found);
    }
    return found;
  }

  private follow(
    item: AttributionFacts,
    before: readonly AttributionFacts[],
    reasons: readonly Reason[],
    found: Path[],
  ): void {
    if (!this.isOpen(item) || before.includes(item)) return;
    const items = [...before, item];
    if (this.graph.isRoot(item) && item.selected && this.graph.supports(item)) {
      found.push({ items, root: item, reasons: [...reasons, ...this.reasons(item)] });
    }
    const circle = this.graph.circle(item);
    if (this.graph.isOrigin(circle) && circle.every((one) => this.isOpen(one))) {
      if (circle.some((one) => one.selected && this.graph.asserts(one))) {
        found.push({ items: [...items, ...circle], root: circle, reasons });
      }
    }
    const { status } = this.graph;
    const relayed = [...reasons, ...this.reasonsOfSaying(item)];
    const based = [...relayed, ...this.reasons(item)];
    const each = (ids: readonly string[], why: readonly Reason[]) => {
      for (const id of ids) {
        const next = status.find(id);
        if (next !== undefined) this.follow(next, items, why, found);
      }
    };
    each(item.relays, relayed);
    each(this.graph.bases(item), based);
  }

  private upperOnly(roots: ReadonlyMap<string, Root>): ReadonlyMap<string, readonly Reason[]> {
    const found = new Map<string, readonly Reason[]>();
    for (const key of roots.keys()) {
      const paths = this.paths.filter(({ root }) => keyOf(root) === key);
      const reasons = [...new Set(paths.flatMap((path) => path.reasons))].sort();
      if (paths.every((path) => path.reasons.length > 0)) found.set(key, reasons);
    }
    return found;
  }

  // V5

  private atLeast(): number {
    const sure = this.paths
      .filter(({ reasons }) => reasons.length === 0)
      .flatMap(({ root }) => ('id' in root ? [root] : []))
      .filter((root) => root.named && !this.voices.isCopiedNarrative(root));
    const counting = new Set(sure.filter(speaksForItself).map((root) => this.voices.ofRoot(root)));
    if (counting.size === 0) return sure.length > 0 ? 1 : 0;
    return fewestGroups(counting, this.voices.arrows);
  }
}

/** Quoted, or publishing its own statement; an outlet narrates also when it is quoted. */
function speaksForItself({ mode, sourceKind }: AttributionFacts): boolean {
  return sourceKind !== 'OUTLET' && (mode !== 'NARRATIVE' || sourceKind !== 'UNSPECIFIED');
}

/** The fewest sink components of the dependence graph such that every counting voice reaches one. */
function fewestGroups(counting: ReadonlySet<string>, arrows: readonly Arrow[]): number {
  const reach = (from: string) => {
    const found = new Set([from]);
    for (const at of found) for (const [one, to] of arrows) if (one === at) found.add(to);
    return found;
  };
  const component = (voice: string) => [...reach(voice)].filter((other) => reach(other).has(voice)).sort()[0] ?? voice;
  const isSink = (voice: string) => [...reach(voice)].every((other) => reach(other).has(voice));
  const sinks = [...counting].map((voice) => [...new Set([...reach(voice)].filter(isSink).map(component))]);
  const chosen = subsets([...new Set(sinks.flat())]).find((some) =>
    sinks.every((reached) => reached.some((sink) => some.includes(sink))),
  );
  return chosen?.length ?? 0;
}

/** E11, labels: what hides the attribution if it is excluded. */
function through({ source, signers, publisher, derivations }: AttributionFacts): readonly string[] {
  return [source, ...signers, publisher, ...derivations.map((made) => made.publisher)];
}

function keyOf(root: Root): string {
  return 'id' in root ? root.id : circleKey(root);
}
