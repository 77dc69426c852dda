import { printBound } from '../../domain/edtf/bounds.js';
import type { ClaimGroup } from '../evidence/claimGroups.js';
import type { AttributionFacts } from '../evidence/evidence.js';
import { isSure } from '../evidence/status.js';
import { isPassable } from '../evidence/supportPaths.js';
import { groupBy } from '../graphs/groupBy.js';
import { later } from '../time/intervals.js';
import { isApproximate } from '../time/periods.js';
import { isCertainlyBefore } from '../time/zones.js';
import { type Disagreement, onlyPossible, sourcesNamed } from './conflict.js';
import { type Finder, isSupportedFact, type RuleInput } from './rule.js';

/**
 * TIMING: a report was published before what it reports began. One side are the reports that came too early, the other, if
 * there are any, the words of those who came in time.
 *
 * - Conflict: a document certainly published by 1 May has somebody assert what began on 4 May at the earliest. Whoever carries
 *   the words counts like whoever spoke them: it is the document that came too early.
 * - Possible only: it began on 2 or 3 May, for the two days may be of different time zones; the start is approximate; each of
 *   these words is only possible, or perhaps misread.
 * - None: the document may be of 2 May; the start is unknown; the claim is a forecast, an order or a threat (only ACTUAL claims
 *   are held to it); the words were taken back or overtaken.
 *
 * Source: docs/reasoning.md, 4.
 */
export function timingConflicts(matter: RuleInput): Finder {
  const reports = groupBy(matter.evidence.values(), ({ claim }) => claim);
  return (version) =>
    isSupportedFact(version)
      ? timingOf(
          version,
          version.ids.flatMap((id) => reports.get(id) ?? []),
          matter,
        )
      : [];
}

function timingOf(
  version: ClaimGroup,
  reports: readonly AttributionFacts[],
  { statuses, nameOf }: RuleInput,
): readonly Disagreement[] {
  const { valid, text, edtf } = version.facts;
  if (valid === null) return [];
  const isTooEarly = ({ published }: AttributionFacts) => published.to < valid.earliestStart;
  const early = reports.filter(
    (item) =>
      isTooEarly(item) &&
      isPassable(item, statuses) &&
      item.stance === 'ASSERTS' &&
      !statuses.supersededBy.has(item.id),
  );
  if (early.length === 0) return [];
  const inTime = version.asserted.filter((item) => !isTooEarly(item));
  const sides = [early, ...(inTime.length > 0 ? [inTime] : [])].map((attributions) => ({ version, attributions }));
  const isLongBefore = ({ published }: AttributionFacts) => isCertainlyBefore(published.to, valid.earliestStart);
  const doubts = [
    ...(isApproximate(edtf) ? ['the start is approximate'] : []),
    ...(early.some(isLongBefore)
      ? []
      : ['no more than 26 hours lie between, and the days may be of different time zones']),
  ];
  const isCertain = doubts.length === 0 && early.some((item) => isLongBefore(item) && isSure(item, statuses));
  const certainty = isCertain ? 'CERTAIN' : 'POSSIBLE';
  const latest = early.map(({ published }) => published.to).reduce(later);
  const explain = () =>
    `“${text}” began on ${printBound(valid.earliestStart)} at the earliest, and what ${sourcesNamed(early, nameOf)} said of it was published by ${printBound(latest)}.${onlyPossible(certainty, doubts)}`;
  return [{ kind: 'TIMING', certainty, sides, explain }];
}
