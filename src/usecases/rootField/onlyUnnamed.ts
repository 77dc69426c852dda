import { TooMuchToRead } from '../../domain/errors.js';
import type { Reading } from '../../graph/reading/reading.js';
import { claimsRestingOn } from '../../graph/reading/restingOn.js';
import { components, hasOnlyUnnamed } from '../../reasoning/index.js';
import { ClaimEvidenceSet } from '../evidence/claimEvidence.js';
import { jointEvidence } from '../evidence/corroborate.js';
import { FoundEvidence } from '../evidence/found.js';
import { gatherEvidence } from '../evidence/gatherEvidence.js';

/** The maximum number of claims evaluated per request, and per batch. */
const maxEvaluated = 50_000;
const atOnce = 1_000;

/**
 * The supported claims without a named origin, by id: those for which `corroboration.onlyUnnamed` is true. Candidates are the
 * claims that lead to an unnamed source or to a cycle of reports; they are found first and then evaluated.
 * @throws TooMuchToRead if there are too many candidates for one request
 */
export async function onlyUnnamed(reading: Reading): Promise<readonly string[]> {
  const { spoken, links } = await reading.step('queries/closure/unnamed-sources', {});
  const beginnings = [...(spoken as readonly string[]), ...inCircles(links as unknown as readonly [string, string][])];
  const claims = await claimsRestingOn(reading, [...new Set(beginnings)]);
  if (claims.length > maxEvaluated) {
    throw new TooMuchToRead(
      `onlyUnnamed would have to evaluate ${claims.length} claims; the maximum is ${maxEvaluated}: ` +
        'select corroboration { onlyUnnamed } of the claims you need instead',
    );
  }
  const found = new Set<string>();
  for (let from = 0; from < claims.length; from += atOnce) {
    for (const id of await evaluate(reading, claims.slice(from, from + atOnce))) found.add(id);
  }
  return [...found];
}

/** The attributions on cycles. */
function inCircles(links: readonly (readonly [string, string])[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of links) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  return components(next.keys(), (id) => next.get(id) ?? [])
    .filter(([first = '', ...more]) => more.length > 0 || next.get(first)?.includes(first))
    .flat();
}

/** The claims without a named origin. A claim that is equal to one of them after merges is one of them, too. */
async function evaluate(reading: Reading, claims: readonly string[]): Promise<readonly string[]> {
  const found = new FoundEvidence();
  await gatherEvidence(reading, found, claims, {});
  const evidenceByClaim = new ClaimEvidenceSet(found);
  return claims.flatMap((id) => {
    const own = evidenceByClaim.of(id);
    if (own === undefined) return [];
    const { claims: [claim] = [], evidence } = jointEvidence([own]);
    return claim !== undefined && hasOnlyUnnamed(evidence, claim.id) ? own.equal : [];
  });
}
