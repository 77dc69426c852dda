import { components } from './components.js';
import { isCommitted, restsOn, type Testimony, type TestimonyById } from './testimony.js';

/** What supports a claim at the end of a path: a root that asserts, or a circle whose origin nobody knows. */
export interface End {
  /** The source of the root; of a circle, all its sources. */
  readonly sources: readonly string[];
  readonly attributions: readonly Testimony[];
  /** The root itself; absent for a circle. */
  readonly root?: Testimony;
  /** Certain enough for the lower bound. */
  readonly sure: boolean;
}

/** How claims reach us: where paths start, where they lead on to, and where they end. Nodes are ids of attributions. */
export interface SupportPaths {
  readonly starts: readonly string[];
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, End>;
  /** Attributions that passing lets a path count in the upper bound only. */
  readonly capped: ReadonlySet<string>;
  /** Everything a path passes with a node: its source, its publisher, and the publishers it came through. */
  readonly sourcesOf: (node: string) => readonly string[];
  readonly circular: readonly (readonly Testimony[])[];
}

/** Attributions that do not count although they stand: taken back, overtaken, or only as good as their denial. */
export interface Standing {
  readonly withdrawn: ReadonlySet<string>;
  readonly superseded: ReadonlySet<string>;
  /** Denied as sayings, or contradicted by their own source: upper bound only. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * The support paths of claims: a document in hand, an outermost attribution of a claim in it, along RELAYS and BASED_ON down
 * to a root that supports. What is a root, what leads nowhere outside a circle and what is outermost is judged on the whole
 * evidence; paths go only through what is admitted.
 */
export function supportPaths(byId: TestimonyById, claims: ReadonlySet<string>, standing: Standing): SupportPaths {
  const all = [...byId.values()];
  const relayed = (item: Testimony) => item.relays.flatMap((id) => byId.get(id) ?? []);
  const circular = components(all, relayed).filter(
    ([first, ...more]) => more.length > 0 || (first !== undefined && first.relays.includes(first.id)),
  );
  const passable = (item: Testimony) => item.admitted && item.about.length === 0 && !standing.withdrawn.has(item.id);
  const next = new Map<string, readonly string[]>(
    all.filter(passable).map((item) => [
      item.id,
      restsOn(item, byId)
        .filter(passable)
        .map(({ id }) => id),
    ]),
  );
  const ends = new Map<string, End>();
  for (const item of all.filter(passable)) {
    if (supports(item, standing)) ends.set(item.id, endOf(item, standing));
  }
  for (const [index, circle] of circular.entries()) closeCircle(index, circle, { byId, passable, next, ends });
  const members = new Map(circular.map((circle, index) => [circleName(index), circle]));
  return {
    starts: all
      .filter((item) => passable(item) && claims.has(item.claim) && isOutermost(item, all, circular))
      .map(({ id }) => id),
    next,
    ends,
    capped: new Set(all.filter((item) => isCapped(item, standing)).map(({ id }) => id)),
    sourcesOf: (node) =>
      (members.get(node) ?? [byId.get(node)]).flatMap((item) =>
        item === undefined ? [] : [item.source, item.publisher, ...item.through],
      ),
    circular,
  };
}

const circleName = (index: number): string => `circle ${index}`;

function supports(item: Testimony, { superseded }: Standing): boolean {
  const isRoot = item.relays.length === 0 && item.bases.length === 0;
  return isRoot && item.stance === 'ASSERTS' && isCommitted(item) && !superseded.has(item.id);
}

function endOf(item: Testimony, { doubtful }: Standing): End {
  const sure = item.certainty !== 'POSSIBLE' && item.coding !== 'UNSURE' && !doubtful.has(item.id);
  return { sources: [item.source], attributions: [item], root: item, sure };
}

/** A circle that leads nowhere outside ends in itself: nobody knows where it comes from. */
function closeCircle(
  index: number,
  circle: readonly Testimony[],
  graph: {
    byId: TestimonyById;
    passable: (item: Testimony) => boolean;
    next: Map<string, readonly string[]>;
    ends: Map<string, End>;
  },
): void {
  const inside = new Set(circle.map(({ id }) => id));
  const leadsOut = circle.some((item) => restsOn(item, graph.byId).some(({ id }) => !inside.has(id)));
  if (leadsOut || !circle.every(graph.passable) || !circle.some(({ stance }) => stance === 'ASSERTS')) return;
  const name = circleName(index);
  for (const { id } of circle) graph.next.set(id, [...(graph.next.get(id) ?? []), name]);
  graph.ends.set(name, { sources: circle.map(({ source }) => source).sort(), attributions: circle, sure: false });
}

/** Whether nothing else of its claim in its document relays it; members of one circle do not count for that. */
function isOutermost(item: Testimony, all: readonly Testimony[], circular: readonly (readonly Testimony[])[]): boolean {
  const own = circular.find((circle) => circle.includes(item)) ?? [];
  return !all.some(
    (other) =>
      other.document === item.document &&
      other.claim === item.claim &&
      other.relays.includes(item.id) &&
      !own.includes(other),
  );
}

/** A conclusion that is only possible, or perhaps misread, and a saying that was denied, make no better what they rest on. */
function isCapped(item: Testimony, { doubtful }: Standing): boolean {
  const drawn = item.bases.length > 0 && (item.certainty === 'POSSIBLE' || item.coding === 'UNSURE');
  return drawn || doubtful.has(item.id);
}
