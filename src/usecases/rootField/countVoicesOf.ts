import { TooMuchToRead } from '../../domain/errors.js';
import type { ClaimFilter } from '../../domain/schema/generated.js';
import type { Reading } from '../../graph/reading/reading.js';
import type { Found } from '../../graph/reading/runQuery.js';
import { rangeOfClaim } from '../evidence/corroborate.js';
import { evidenceInBatches } from '../evidence/evidenceInBatches.js';
import { type AskForClaims, claimsMeeting } from './claimsMeeting.js';

/** The maximum number of claims whose voices are counted per root field. */
const maxCounted = 20_000;

/**
 * The number of independent voices (`corroboration.atLeast`) of each claim that matches a filter and has at least so many. Claims that
 * can have that many are found first and then evaluated.
 * @throws TooMuchToRead if there are too many for one request
 */
export async function countVoicesOf(
  reading: Reading,
  { filter, least }: { readonly filter: ClaimFilter; readonly least: number },
  ask: AskForClaims,
  most = maxCounted,
): Promise<Found> {
  const claims = await claimsMeeting(least < 2 ? filter : { ...filter, mayHaveVoices: least }, most + 1, ask);
  if (claims.length > most) {
    throw new TooMuchToRead(
      `counting voices would have to evaluate more than ${most} claims: narrow the filter, for example by entity, place or time. Below a node, too, only the filter narrows it`,
    );
  }
  const counts: Record<string, number> = {};
  for await (const own of evidenceInBatches(reading, claims, { voices: true })) {
    const { atLeast } = rangeOfClaim(own);
    if (atLeast >= least) counts[own.facts.id] = atLeast;
  }
  return counts;
}
