import type { AttributionFacts } from '../../../src/reasoning/evidence/evidence.js';
import { isCommitted, type Status } from './status.js';

/** A circle without an origin is a root of its own. */
export type Root = AttributionFacts | readonly AttributionFacts[];

/** What leads to what: rules E3 to E6, before a view hides anything. */
export class Graph {
  /** E1: the attributions of the claim, and everything that these relay or are based on; and what is said about all these. */
  readonly here: readonly AttributionFacts[];
  private readonly circles: ReadonlyMap<AttributionFacts, readonly AttributionFacts[]>;

  constructor(readonly status: Status) {
    const { known } = status;
    const here = new Set(known.filter(({ claim, about }) => claim === 'claim' && about.length === 0));
    for (const item of here) {
      for (const id of [...item.relays, ...item.bases]) {
        const next = status.find(id);
        if (next !== undefined) here.add(next);
      }
      for (const other of known) if (other.about.includes(item.id)) here.add(other);
    }
    this.here = known.filter((item) => here.has(item));
    const reach = new Map(known.map((item) => [item, this.reach(item)]));
    this.circles = new Map(
      known.map((item) => [item, known.filter((other) => reach.get(item)?.has(other) && reach.get(other)?.has(item))]),
    );
  }

  /** E4: BASED_ON is followed only from what asserts, is committed and is not superseded. */
  bases(item: AttributionFacts): readonly string[] {
    return this.status.isSuperseded(item) ? [] : this.everBasedOn(item);
  }

  private everBasedOn(item: AttributionFacts): readonly string[] {
    return item.stance === 'ASSERTS' && isCommitted(item) ? item.bases : [];
  }

  /** What it relays or draws on; what is said about a saying carries no claim. */
  below(item: AttributionFacts): readonly AttributionFacts[] {
    return this.each([...item.relays, ...this.bases(item)]);
  }

  private each(ids: readonly string[]): readonly AttributionFacts[] {
    return ids.flatMap((id) => {
      const next = this.status.find(id);
      return next === undefined || next.about.length > 0 ? [] : [next];
    });
  }

  /** E6: those that it leads to and that lead to it, itself included; empty if it is in no circle. */
  circle(item: AttributionFacts): readonly AttributionFacts[] {
    return this.circles.get(item) ?? [];
  }

  private reach(from: AttributionFacts): ReadonlySet<AttributionFacts> {
    const found = new Set(this.below(from));
    for (const item of found) for (const next of this.below(item)) found.add(next);
    return found;
  }

  /** E6: a circle that leads nowhere outside, nor did before a conclusion in it was superseded. */
  isOrigin(circle: readonly AttributionFacts[]): boolean {
    const now = (item: AttributionFacts) => [...item.relays, ...this.bases(item)];
    const ever = (item: AttributionFacts) => [...item.relays, ...this.everBasedOn(item)];
    const staysIn = (all: ReadonlySet<AttributionFacts>, leads: typeof now) =>
      [...all].every((item) => this.each(leads(item)).filter((next) => all.has(next)).length === leads(item).length);
    const led = this.closure(circle, ever);
    const leadsBack = [...led].every((item) => circle.some((one) => this.closure([item], ever).has(one)));
    return circle.length > 0 && staysIn(new Set(circle), now) && staysIn(led, ever) && leadsBack;
  }

  private closure(
    from: readonly AttributionFacts[],
    leads: (item: AttributionFacts) => readonly string[],
  ): ReadonlySet<AttributionFacts> {
    const found = new Set(from);
    for (const item of found) for (const next of this.each(leads(item))) found.add(next);
    return found;
  }

  /** E5. */
  isRoot({ relays, bases, about }: AttributionFacts): boolean {
    return relays.length === 0 && bases.length === 0 && about.length === 0;
  }

  /** E5: whether a root supports, whatever the view hides. */
  supports(item: AttributionFacts): boolean {
    return (
      item.stance === 'ASSERTS' &&
      isCommitted(item) &&
      !this.status.isSuperseded(item) &&
      !this.status.isWithdrawn(item)
    );
  }

  /** E6: a circle supports if a member asserts. */
  asserts(item: AttributionFacts): boolean {
    return item.stance === 'ASSERTS' && !this.status.isSuperseded(item);
  }

  /** The roots of any stance that these lead to, whatever the view hides and whatever was superseded since. */
  roots(from: readonly AttributionFacts[]): readonly Root[] {
    const open = (item: AttributionFacts) => item.about.length === 0 && !this.status.isWithdrawn(item);
    const reached = new Set(from.filter(open));
    for (const item of reached) {
      for (const next of this.each([...item.relays, ...this.everBasedOn(item)]).filter(open)) reached.add(next);
    }
    const circles = new Map<string, Root>();
    for (const item of reached) {
      const circle = this.circle(item);
      if (this.isOrigin(circle) && circle.every(open)) circles.set(circleKey(circle), circle);
    }
    return [...[...reached].filter((item) => this.isRoot(item)), ...circles.values()];
  }

  /** Whether a document carries a claim: something of this claim in it leads to what was asserted, if not to this day. */
  carries(document: string, claim: string): boolean {
    const words = this.here.filter((item) => item.document === document && item.claim === claim);
    return this.roots(words).some((root) =>
      isCircle(root) ? root.some(({ stance }) => stance === 'ASSERTS') : root.stance === 'ASSERTS' && isCommitted(root),
    );
  }
}

export function isCircle(root: Root): root is readonly AttributionFacts[] {
  return Array.isArray(root);
}

export function circleKey(circle: readonly AttributionFacts[]): string {
  return `circle ${circle.map(({ id }) => id).join(' ')}`;
}
