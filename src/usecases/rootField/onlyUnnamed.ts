import { TooMuchToRead } from '../../domain/errors.js';
import type { Reading } from '../../graph/reading/reading.js';
import { claimsRestingOn } from '../../graph/reading/restingOn.js';
import { components, groupBy, hasOnlyUnnamed } from '../../reasoning/index.js';
import { jointEvidence } from '../evidence/corroborate.js';
import { evidenceInBatches } from '../evidence/evidenceInBatches.js';
import { type AskForClaims, claimsMeeting } from './claimsMeeting.js';

interface Among {
  /** Conditions that claims which are equal after merges meet together; null for all claims. */
  readonly among: object | null;
  readonly ask: AskForClaims;
}

/** The maximum number of claims evaluated per request. */
const maxEvaluated = 50_000;

/**
 * The supported claims without a named origin, by id: those for which `corroboration.onlyUnnamed` is true. Candidates are the
 * claims that lead to an unnamed source or to a cycle of reports; they are found first, together with those that meet a filter, and
 * then evaluated.
 * @throws TooMuchToRead if there are too many candidates for one request
 */
export async function onlyUnnamed(
  reading: Reading,
  { among, ask }: Among,
  most = maxEvaluated,
): Promise<readonly string[]> {
  const [meeting, all] = await Promise.all([
    among === null ? undefined : claimsMeeting(among, most + 1, ask),
    claimsOfUnnamed(reading),
  ]);
  // More claims than are evaluated do not narrow anything.
  const wanted = meeting === undefined || meeting.length > most ? undefined : new Set(meeting);
  const claims = wanted === undefined ? all : all.filter((id) => wanted.has(id));

  if (claims.length > most) {
    throw new TooMuchToRead(
      `onlyUnnamed would have to evaluate ${claims.length} claims; the maximum is ${most}: ` +
        'narrow the filter by entity, place, predicate or time, or select corroboration { onlyUnnamed } of the claims you need',
    );
  }
  const found = new Set<string>();
  // A claim that is equal to one of them after merges is one of them, too.
  for await (const own of evidenceInBatches(reading, claims, {})) {
    const [claim = own.facts.id] = own.equal;
    if (hasOnlyUnnamed(jointEvidence([own]).evidence, claim)) for (const id of own.equal) found.add(id);
  }
  return [...found];
}

/** The claims that lead to an unnamed source or to a cycle of reports. */
async function claimsOfUnnamed(reading: Reading): Promise<readonly string[]> {
  const { spoken, links } = await reading.step('queries/closure/unnamed-sources', {});
  const beginnings = [...(spoken as readonly string[]), ...inCircles(links as unknown as readonly [string, string][])];
  return claimsRestingOn(reading, [...new Set(beginnings)]);
}

/** The attributions on cycles. */
function inCircles(links: readonly (readonly [string, string])[]): readonly string[] {
  const next = groupBy(links, ([from]) => from);
  return components(next.keys(), (id) => (next.get(id) ?? []).map(([, to]) => to))
    .filter(([first = '', ...more]) => more.length > 0 || next.get(first)?.some(([, to]) => to === first))
    .flat();
}
