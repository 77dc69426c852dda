import type { Evidence, EvidenceById } from './evidence.js';

/**
 * What was taken back by its own source.
 *
 * Rule: a known WITHDRAWS takes back the attribution that it is about, if that is of the same source, unless it is itself
 * taken back. With an attribution goes what only taken back ones lead to, by RELAYS or BASED_ON, in its document: whoever
 * passes such words on in another document has them from this one.
 */
export function takenBack(evidence: EvidenceById): ReadonlySet<string> {
  const takers = [...evidence.values()].filter(({ stance, known }) => stance === 'WITHDRAWS' && known);
  let withdrawn: ReadonlySet<string> = new Set();
  if (takers.length === 0) return withdrawn;
  const carriers = carriersInDocument(evidence);
  // Each round settles the takings back of one more remove: those that nobody takes back, those that only these do, and so
  // on. One that undoes itself, being drawn on by what it takes back, never settles: then the last round stands.
  for (let round = 0; round <= takers.length; round += 1) {
    const standing = takers.filter(({ id }) => !withdrawn.has(id));
    const found = withWhatTheyLedTo(standing.flatMap(ownTarget(evidence)), evidence, carriers);
    if (found.size === withdrawn.size && [...found].every((id) => withdrawn.has(id))) break;
    withdrawn = found;
  }
  return withdrawn;
}

function ownTarget(evidence: EvidenceById): (taker: Evidence) => readonly Evidence[] {
  return ({ about, source }) =>
    about.flatMap((id) => evidence.get(id) ?? []).filter((target) => target.source === source);
}

/** How many known attributions of its own document lead to each attribution. */
function carriersInDocument(evidence: EvidenceById): ReadonlyMap<string, number> {
  const carriers = new Map<string, number>();
  for (const item of evidence.values()) {
    if (!item.known) continue;
    for (const { id } of ledTo(item, evidence)) carriers.set(id, (carriers.get(id) ?? 0) + 1);
  }
  return carriers;
}

function ledTo({ relays, bases, document }: Evidence, evidence: EvidenceById): readonly Evidence[] {
  return [...new Set([...relays, ...bases])]
    .flatMap((id) => evidence.get(id) ?? [])
    .filter((other) => other.document === document);
}

function withWhatTheyLedTo(
  targets: readonly Evidence[],
  evidence: EvidenceById,
  carriers: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const left = new Map(carriers);
  const open = [...targets];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (found.has(item.id)) continue;
    found.add(item.id);
    if (!item.known) continue;
    for (const other of ledTo(item, evidence)) {
      const rest = (left.get(other.id) ?? 0) - 1;
      left.set(other.id, rest);
      if (rest === 0) open.push(other);
    }
  }
  return found;
}
