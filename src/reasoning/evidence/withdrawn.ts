import { components } from '../graphs/components.js';
import { type AttributionFacts, type FactsById, isCommitted, isWeak } from './evidence.js';

/**
 * The attributions withdrawn by their own source (rule E8).
 *
 * WITHDRAWS takes back the attribution it is about, if both have the same source, unless it is itself withdrawn or weak. In the
 * same document, attributions that are reached only from withdrawn ones by RELAYS or BASED_ON are withdrawn too; a relay in
 * another document has them from this one.
 *
 * @param evidence what exists in the view
 */
export function withdrawnFacts(evidence: FactsById): ReadonlySet<string> {
  const takers = [...evidence.values()].filter(takesBack);
  if (takers.length === 0) return new Set();
  const ledBy = (item: AttributionFacts) => [
    ...(takesBack(item) ? ownTarget(evidence)(item) : []),
    ...ledTo(item, evidence),
  ];
  const parts = components(evidence.values(), ledBy);
  const isPlain = parts.every(
    ([item, ...more]) => more.length === 0 && item !== undefined && !ledBy(item).includes(item),
  );
  return isPlain ? inTurn(parts.flat().reverse(), evidence) : byRounds(takers, evidence);
}

/** Processes each attribution after those that withdraw it or lead to it. */
function inTurn(order: readonly AttributionFacts[], evidence: FactsById): ReadonlySet<string> {
  const withdrawn = new Set<string>();
  const targets = new Set<string>();
  const left = new Map(carriersInDocument(evidence));
  for (const item of order) {
    if (targets.has(item.id) || left.get(item.id) === 0) withdrawn.add(item.id);
    else if (takesBack(item)) for (const { id } of ownTarget(evidence)(item)) targets.add(id);
    if (!withdrawn.has(item.id)) continue;
    for (const { id } of ledTo(item, evidence)) left.set(id, (left.get(id) ?? 0) - 1);
  }
  return withdrawn;
}

/**
 * For attributions that depend on what withdraws them. Each round resolves withdrawals one level deeper: those that are not
 * withdrawn, those withdrawn only by them, and so on. Self-referential withdrawals never settle: the last round is used.
 */
function byRounds(takers: readonly AttributionFacts[], evidence: FactsById): ReadonlySet<string> {
  let withdrawn: ReadonlySet<string> = new Set();
  const carriers = carriersInDocument(evidence);
  for (let round = 0; round <= takers.length; round += 1) {
    const statuses = takers.filter(({ id }) => !withdrawn.has(id));
    const found = withWhatTheyLedTo(statuses.flatMap(ownTarget(evidence)), evidence, carriers);
    if (found.size === withdrawn.size && [...found].every((id) => withdrawn.has(id))) break;
    withdrawn = found;
  }
  return withdrawn;
}

function takesBack(item: AttributionFacts): boolean {
  return item.stance === 'WITHDRAWS' && isCommitted(item) && !isWeak(item);
}

/** What a withdrawal takes back: an attribution of its own source. */
export function ownTarget(evidence: FactsById): (taker: AttributionFacts) => readonly AttributionFacts[] {
  return ({ about, source }) =>
    about.flatMap((id) => evidence.get(id) ?? []).filter((target) => target.source === source);
}

/** The number of attributions in the same document that lead to each attribution. */
function carriersInDocument(evidence: FactsById): ReadonlyMap<string, number> {
  const carriers = new Map<string, number>();
  for (const item of evidence.values()) {
    for (const { id } of ledTo(item, evidence)) carriers.set(id, (carriers.get(id) ?? 0) + 1);
  }
  return carriers;
}

function ledTo({ relays, bases, document }: AttributionFacts, evidence: FactsById): readonly AttributionFacts[] {
  return [...new Set([...relays, ...bases])]
    .flatMap((id) => evidence.get(id) ?? [])
    .filter((other) => other.document === document);
}

/** Attributions, and whatever in their documents only they led to (rules E8 and E10). */
export function withWhatTheyLedTo(
  targets: readonly AttributionFacts[],
  evidence: FactsById,
  carriers: ReadonlyMap<string, number> = carriersInDocument(evidence),
): ReadonlySet<string> {
  const found = new Set<string>();
  const left = new Map(carriers);
  const open = [...targets];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (found.has(item.id)) continue;
    found.add(item.id);
    for (const other of ledTo(item, evidence)) {
      const rest = (left.get(other.id) ?? 0) - 1;
      left.set(other.id, rest);
      if (rest === 0) open.push(other);
    }
  }
  return found;
}
