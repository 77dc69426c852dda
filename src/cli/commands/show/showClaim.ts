import { type ClaimPageFragment, ShowClaimDocument, type SpanPartsFragment } from '../../generated.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { groupDigits, withUnit } from '../../print/text.js';
import { lineOfAttribution } from '../../render/attributionLine.js';
import { deciderOf, propertyLine, renderHead, renderList, withRest } from '../../render/parts.js';
import { showKind } from './showKind.js';

function draw(claim: ClaimPageFragment, style: TerminalStyle): readonly string[] {
  const { nodes, totalCount } = claim.attributions;
  const said = nodes.map((each) => lineOfAttribution(each, style, { who: true, what: false }));
  return [
    ...renderHead(claim.text, 'claim', claim.id, fieldsOf(claim), style),
    ...renderList('Attributions', said, style, totalCount),
    '',
    `Who reported it, as a tree: whosaid who-reported ${claim.id}`,
  ];
}

function fieldsOf(claim: ClaimPageFragment) {
  const { valid, quantity, event } = claim;
  const roles = claim.participants.map(
    ({ role, entity, part }) => `${withUnit(role)} ${entity.name}${part === null ? '' : ` (${part})`} ${entity.id}`,
  );
  const grades = claim.assessments.map((grade) => `${grade.credibility ?? '?'}${deciderOf(grade)}`);
  return [
    ['predicate', claim.predicate],
    ['participants', roles],
    ['modality', claim.modality === 'ACTUAL' ? undefined : withUnit(claim.modality)],
    ['condition', claim.condition],
    ['valid', valid === null ? 'unknown' : `${valid.edtf} (${boundsOf(valid)})`],
    ['quantity', quantity === null ? undefined : quantityOf(quantity)],
    ['event', event === null ? undefined : `${event.name} ${event.id}`],
    ['occurrence', claim.occurrence],
    ['properties', claim.properties.map(propertyLine)],
    ['credibility', withRest(grades, claim.assessmentCount)],
    ['recorded', claim.recordedAt],
  ] as const;
}

/** The four bounds of a time as text. */
function boundsOf({ earliestStart, latestStart, earliestEnd, latestEnd }: SpanPartsFragment): string {
  const between = (least: string | null, most: string | null) =>
    least === most ? (least ?? 'unknown') : `between ${least ?? 'unknown'} and ${most ?? 'unknown'}`;
  return `starts ${between(earliestStart, latestStart)}, ends ${between(earliestEnd, latestEnd)}`;
}

/** "4 people", "3 to 10 people, best estimate 4" or "at least 3 people". */
function quantityOf({ low, best, high, unit, vague, impossible }: NonNullable<ClaimPageFragment['quantity']>): string {
  const range = figureRange(low, high);
  const isRange = range !== undefined && (low ?? best) !== (high ?? best);
  const figure = isRange || best === null ? (range ?? 'unknown number of') : groupDigits(best);
  const estimate = isRange && best !== null ? `, best estimate ${groupDigits(best)}` : '';
  return `${figure} ${unit}${estimate}${vague ? ' (approximate)' : ''}${impossible ? ' (contradictory figures in the source)' : ''}`;
}

function figureRange(low: number | null, high: number | null): string | undefined {
  if (low === null) return high === null ? undefined : `at most ${groupDigits(high)}`;
  if (high === null) return `at least ${groupDigits(low)}`;
  return low === high ? groupDigits(low) : `${groupDigits(low)} to ${groupDigits(high)}`;
}

export const showClaim = showKind(ShowClaimDocument, draw);
