import { type Corroboration, groupBy, type Happening } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { corroborate, corroborateRead, voicesOfHappening } from '../evidence/corroborate.js';
import { projectCorroboration } from './projectCorroboration.js';
import { type VoiceListing, voiceLists } from './projectVoices.js';

/** Maps a happening, with the evidence of its claims, to the API type: how many of all claims were read, and whom its lists leave out. */
export function projectHappening(
  happening: Happening,
  own: readonly ClaimEvidence[],
  { read, of, except }: { readonly read: number; readonly of: number } & Pick<VoiceListing, 'except'>,
) {
  let counted: Corroboration | undefined;
  const count = () => {
    counted ??= corroborateRead(own, read, of);
    return counted;
  };
  return {
    event: happening.event,
    claims: claimsIn(own),
    mayBe: happening.mayBe,
    // Who counts as whom takes less than the whole corroboration, and is part of it where that is selected as well.
    ...voiceLists(own, { ...(except && { except }), counted: () => counted?.voices ?? voicesOfHappening(own) }),
    corroboration: () => projectCorroboration(count()),
    versions: () => projectVersions(own),
  };
}

/** The ids of claims. */
export function claimsIn(evidenceByClaim: readonly ClaimEvidence[]): readonly string[] {
  return evidenceByClaim.map(({ facts }) => facts.id);
}

/** The accounts, best corroborated first: one for each claim, and one for claims that are equal after merges. */
export function projectVersions(evidenceByClaim: readonly ClaimEvidence[]): readonly object[] {
  const accounts = groupBy(evidenceByClaim, ({ equal }) => equal[0]);
  return [...accounts.values()]
    .map((account) => ({ claims: claimsIn(account), corroboration: corroborate(account) }))
    .sort(bestFirst)
    .map(({ claims, corroboration }) => ({ claims, corroboration: projectCorroboration(corroboration) }));
}

function bestFirst(a: { readonly corroboration: Corroboration }, b: { readonly corroboration: Corroboration }): number {
  return b.corroboration.atLeast - a.corroboration.atLeast || b.corroboration.atMost - a.corroboration.atMost;
}
