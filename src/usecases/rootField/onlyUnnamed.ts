import { StoreTooSlow } from '../../domain/errors.js';
import type { Reading } from '../../graph/reading/reading.js';
import { claimsRestingOn } from '../../graph/reading/restingOn.js';
import { components, restsOnUnnamed, statusesOf, supportPaths } from '../../reasoning/index.js';
import { type ClaimEvidence, ClaimEvidenceSet } from '../evidence/claimEvidence.js';
import { FoundEvidence } from '../evidence/found.js';
import { gatherEvidence } from '../evidence/gatherEvidence.js';

/** How many claims one request may weigh, and how many of them at once. */
const maxWeighed = 50_000;
const atOnce = 1_000;

/**
 * The claims that are supported and of which no origin is named, by id: those of which `corroboration.onlyUnnamed` is true. Only
 * what leads to an unnamed source, or to a circle of reports, can be such a claim: these are found first, and then weighed.
 * @throws StoreTooSlow where there are more than one request may weigh
 */
export async function onlyUnnamed(reading: Reading): Promise<readonly string[]> {
  const { spoken, links } = await reading.step('queries/closure/unnamed-sources', {});
  const beginnings = [...(spoken as readonly string[]), ...inCircles(links as unknown as readonly [string, string][])];
  const claims = await claimsRestingOn(reading, [...new Set(beginnings)]);
  if (claims.length > maxWeighed) {
    throw new StoreTooSlow(
      `onlyUnnamed would have to weigh ${claims.length} claims, and one request may weigh ${maxWeighed}: ` +
        'ask for corroboration { onlyUnnamed } of the claims in question instead',
    );
  }
  const found: string[] = [];
  for (let from = 0; from < claims.length; from += atOnce) {
    found.push(...(await weigh(reading, claims.slice(from, from + atOnce))));
  }
  return found;
}

/** The attributions that lead to themselves. */
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

async function weigh(reading: Reading, claims: readonly string[]): Promise<readonly string[]> {
  const found = new FoundEvidence();
  await gatherEvidence(reading, found, claims, {});
  const evidenceByClaim = new ClaimEvidenceSet(found);
  return claims.filter((id) => isSuch(evidenceByClaim.of(id)));
}

function isSuch(claimEvidence: ClaimEvidence | undefined): boolean {
  if (claimEvidence === undefined) return false;
  const byId = new Map(claimEvidence.evidence.map((said) => [said.id, said]));
  return restsOnUnnamed(supportPaths(byId, new Set([claimEvidence.facts.id]), statusesOf(byId)));
}
