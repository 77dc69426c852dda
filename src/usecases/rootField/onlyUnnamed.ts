import { TooMuchToRead } from '../../domain/errors.js';
import type { Reading } from '../../graph/reading/reading.js';
import { claimsRestingOn } from '../../graph/reading/restingOn.js';
import { components, groupBy, hasOnlyUnnamed } from '../../reasoning/index.js';
import { jointEvidence } from '../evidence/corroborate.js';
import { evidenceInBatches } from '../evidence/evidenceInBatches.js';

/** The maximum number of claims evaluated per request. */
const maxEvaluated = 50_000;

/**
 * The supported claims without a named origin, by id: those for which `corroboration.onlyUnnamed` is true. Candidates are the
 * claims that lead to an unnamed source or to a cycle of reports; they are found first and then evaluated.
 * @throws TooMuchToRead if there are too many candidates for one request
 */
export async function onlyUnnamed(reading: Reading, most = maxEvaluated): Promise<readonly string[]> {
  const { spoken, links } = await reading.step('queries/closure/unnamed-sources', {});
  const beginnings = [...(spoken as readonly string[]), ...inCircles(links as unknown as readonly [string, string][])];
  const claims = await claimsRestingOn(reading, [...new Set(beginnings)]);
  if (claims.length > most) {
    throw new TooMuchToRead(
      `onlyUnnamed would have to evaluate ${claims.length} claims; the maximum is ${most}: ` +
        'select corroboration { onlyUnnamed } of the claims you need instead',
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

/** The attributions on cycles. */
function inCircles(links: readonly (readonly [string, string])[]): readonly string[] {
  const next = groupBy(links, ([from]) => from);
  return components(next.keys(), (id) => (next.get(id) ?? []).map(([, to]) => to))
    .filter(([first = '', ...more]) => more.length > 0 || next.get(first)?.some(([, to]) => to === first))
    .flat();
}
