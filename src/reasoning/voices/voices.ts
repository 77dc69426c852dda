import type { Stance } from '../../domain/vocabulary.js';
import { type AttributionFacts, earliestFirst, type FactsById, isCommitted } from '../evidence/evidence.js';
import { basesOf, evidenceById } from '../evidence/evidenceGraph.js';
import { supportingFacts } from '../evidence/stances.js';
import { type Statuses, statusesOf } from '../evidence/status.js';
import { isPassable, type SupportPaths, supportPaths } from '../evidence/supportPaths.js';

/**
 * Somebody who says a thing, with those who pass it on and with what it was drawn from. What stands in several places of a tree
 * has these in the first of them alone: where many pass on what many passed on, each path would otherwise be written out.
 */
export interface Voice {
  readonly attribution: string;
  /** It stands in the tree before, or higher up, with what belongs to it. */
  readonly repeated: boolean;
  readonly relayedBy: readonly Voice[];
  readonly basedOn: readonly Voice[];
}

/** Who stands behind claims, and who answers them. */
interface Voices {
  readonly origins: readonly Voice[];
  readonly denials: readonly Voice[];
  readonly doubts: readonly Voice[];
  readonly declined: readonly Voice[];
}

/**
 * The voices behind claims: origins first, each with who relayed it.
 *
 * Rule: an origin relays nothing, as judged on the unfiltered evidence, asserts, and either ends a support path or drew its
 * conclusion from what ends one; a circle without an origin has its earliest member for one. Denial and doubt are read at the
 * root; a carrier's own, to which it commits itself and which it does not merely pass on, is listed too. What was taken back
 * or overtaken is no origin and no denial; an overtaken carrier still carries.
 */
export function voices(evidence: Iterable<AttributionFacts>, claims: ReadonlySet<string>): Voices {
  const byId = evidenceById(evidence);
  const statuses = statusesOf(byId);
  const paths = supportPaths(byId, claims, statuses);
  const heard = supportingFacts(paths);
  const tree = treeOf(byId, statuses);
  const list = (found: readonly AttributionFacts[]) => tree([...found].sort(earliestFirst));
  const dissent = heard.filter((item) => isDissent(item, byId) && !statuses.supersededBy.has(item.id));
  const of = (stance: Stance) => list(dissent.filter((item) => item.stance === stance));
  return {
    origins: list(origins(paths, heard)),
    denials: of('DENIES'),
    doubts: of('DOUBTS'),
    declined: of('DECLINES'),
  };
}

/** Of what the words of the claims go back to, that from which support comes. */
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

/** A root that does not assert, or a carrier with a stance of its own (a fact-check that relays and denies). */
function isDissent(item: AttributionFacts, byId: FactsById): boolean {
  if (item.relays.length === 0) return item.bases.length === 0 || isCommitted(item);
  return isCommitted(item) && item.relays.some((id) => byId.get(id)?.stance !== item.stance);
}

/** A voice while its tree is built, and what it hangs from. */
interface Growing extends Voice {
  readonly item: AttributionFacts;
  readonly above: Growing | undefined;
  readonly relayedBy: Growing[];
  readonly basedOn: Growing[];
}

/** Builds trees above attributions, level by level: each link is followed once. A circle is cut where it would repeat. */
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
    // A list that grows while it is walked yields what was added.
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
