import { type ClaimPageFragment, ShowClaimDocument, type SpanPartsFragment } from '../../generated.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { groupDigits, withUnit } from '../../print/text.js';
import { lineOfAttribution } from '../../render/attributionLine.js';
import { deciderOf, renderHead, renderList } from '../../render/parts.js';
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
  return [
    ['predicate', claim.predicate],
    ['participants', roles],
    ['modality', claim.modality === 'ACTUAL' ? undefined : withUnit(claim.modality)],
    ['condition', claim.condition],
    ['valid', valid === null ? 'unknown' : `${valid.edtf} (${boundsOf(valid)})`],
    ['quantity', quantity === null ? undefined : quantityOf(quantity)],
    ['event', event === null ? undefined : `${event.name} ${event.id}`],
    ['occurrence', claim.occurrence],
    ['credibility', claim.assessments.map((grade) => `${grade.credibility ?? '?'}${deciderOf(grade)}`)],
    ['recorded', claim.recordedAt],
  ] as const;
}

/** The four bounds of a time, in words. */
function boundsOf({ earliestStart, latestStart, earliestEnd, latestEnd }: SpanPartsFragment): string {
  const between = (least: string | null, most: string | null) =>
    least === most ? (least ?? 'unknown') : `between ${least ?? 'unknown'} and ${most ?? 'unknown'}`;
  return `starts ${between(earliestStart, latestStart)}, ends ${between(earliestEnd, latestEnd)}`;
}

/** Figures with those that are not known named so. */
function quantityOf({ low, best, high, unit, vague }: NonNullable<ClaimPageFragment['quantity']>): string {
  const figure = (value: number | null) => (value === null ? 'unknown' : groupDigits(value));
  return `low ${figure(low)}, best ${figure(best)}, high ${figure(high)} ${unit}${vague ? ', vague' : ''}`;
}

export const showClaim = showKind(ShowClaimDocument, draw);
