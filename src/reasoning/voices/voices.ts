import type { Stance } from '../../domain/vocabulary.js';
import { type AttributionFacts, earliestFirst, type FactsById, isCommitted } from '../evidence/evidence.js';
import { basesOf, evidenceById, evidenceGraph } from '../evidence/evidenceGraph.js';
import { supportingFacts } from '../evidence/stances.js';
import { type Statuses, statusesOf } from '../evidence/status.js';
import { isPassable, type SupportPaths, supportPaths } from '../evidence/supportPaths.js';

/**
 * A voice with its relays and its bases. If it occurs several times in a tree, only the first occurrence has children;
 * otherwise the size could be exponential.
 */
export interface Voice {
  readonly attribution: string;
  /** Whether it occurs earlier in the tree, with its children. */
  readonly repeated: boolean;
  readonly relayedBy: readonly Voice[];
  readonly basedOn: readonly Voice[];
}

/** The voices for and against claims. */
interface Voices {
  readonly origins: readonly Voice[];
  readonly denials: readonly Voice[];
  readonly doubts: readonly Voice[];
  readonly declined: readonly Voice[];
}

/**
 * The voices of claims (rules E3 to E6): origins, each with its relays, and dissent.
 *
 * An origin asserts, relays nothing in the unfiltered evidence, and either ends a support path or is a conclusion from what ends
 * one; for a cycle without an origin it is the earliest member. Denials and doubts are taken from the roots, and from relays with
 * a committed stance of their own. Withdrawn and superseded attributions are neither origins nor denials; a superseded relay
 * still carries what it relays.
 */
export function voices(evidence: Iterable<AttributionFacts>, claims: ReadonlySet<string>): Voices {
  const byId = evidenceById(evidence);
  const statuses = statusesOf(byId);
  const paths = supportPaths(evidenceGraph(byId, claims, statuses), statuses);
  const heard = supportingFacts(paths);
  const tree = treeOf(byId, statuses);
  const list = (found: readonly AttributionFacts[]) => tree([...found].sort(earliestFirst));
  const isInForce = (item: AttributionFacts) => item.selected && !statuses.supersededBy.has(item.id);
  const dissent = heard.filter((item) => isDissent(item, byId) && isInForce(item));
  const of = (stance: Stance) => list(dissent.filter((item) => item.stance === stance));
  return {
    origins: list(origins(paths, heard)),
    denials: of('DENIES'),
    doubts: of('DOUBTS'),
    declined: of('DECLINES'),
  };
}

/** The roots of the claims that support comes from. */
function origins(paths: SupportPaths, heard: readonly AttributionFacts[]): readonly AttributionFacts[] {
  const supporting = new Set(paths.passed.flatMap((node) => paths.nodes[node] ?? []));
  const inCircle = new Set(paths.ends.flatMap(({ root, attributions }) => (root === undefined ? attributions : [])));
  const circles = paths.ends.filter(({ root }) => root === undefined);
  const words = new Set(heard);
  return [
    ...heard.filter((item) => item.relays.length === 0 && supporting.has(item) && !inCircle.has(item)),
    ...circles.flatMap(
      ({ attributions }) => attributions.filter((item) => words.has(item)).sort(earliestFirst)[0] ?? [],
    ),
  ];
}

/** A root that does not assert, or a relay with its own stance, such as a fact-check that relays and denies. */
function isDissent(item: AttributionFacts, byId: FactsById): boolean {
  if (item.relays.length === 0) return item.bases.length === 0 || isCommitted(item);
  return isCommitted(item) && item.relays.some((id) => byId.get(id)?.stance !== item.stance);
}

/** A voice under construction, with its parent. */
interface Growing extends Voice {
  readonly item: AttributionFacts;
  readonly above: Growing | undefined;
  readonly relayedBy: Growing[];
  readonly basedOn: Growing[];
}

/** Builds trees of relays level by level, following each link once. Cycles are cut where they would repeat. */
function treeOf(byId: FactsById, statuses: Statuses): (roots: readonly AttributionFacts[]) => readonly Voice[] {
  const relayedBy = carriers(byId);
  const below = (item: AttributionFacts) =>
    basesOf(item)
      .flatMap((id) => byId.get(id) ?? [])
      .sort(earliestFirst);
  return (roots) => {
    const first = new Set(roots);
    const grown = roots.map((item) => growing(item, undefined, false));
    const grow = (parent: Growing, found: readonly AttributionFacts[], into: Growing[]): void => {
      for (const item of found) {
        if (!isPassable(item, statuses) || hangsFrom(parent, item)) continue;
        const voice = growing(item, parent, first.has(item));
        into.push(voice);
        if (voice.repeated) continue;
        first.add(item);
        open.push(voice);
      }
    };
    // Iterating over an array includes items added during the iteration.
    const open = [...grown];
    for (const voice of open) {
      grow(voice, relayedBy.get(voice.item.id) ?? [], voice.relayedBy);
      grow(voice, below(voice.item), voice.basedOn);
    }
    return grown;
  };
}

function growing(item: AttributionFacts, above: Growing | undefined, repeated: boolean): Growing {
  return { item, above, attribution: item.id, repeated, relayedBy: [], basedOn: [] };
}

function hangsFrom(voice: Growing, item: AttributionFacts): boolean {
  for (let at: Growing | undefined = voice; at !== undefined; at = at.above) if (at.item === item) return true;
  return false;
}

function carriers(byId: FactsById): ReadonlyMap<string, readonly AttributionFacts[]> {
  const relayedBy = new Map<string, AttributionFacts[]>();
  for (const item of [...byId.values()].sort(earliestFirst)) {
    for (const relayed of item.relays) {
      const found = relayedBy.get(relayed);
      if (found === undefined) relayedBy.set(relayed, [item]);
      else found.push(item);
    }
  }
  return relayedBy;
}
