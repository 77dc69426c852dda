import { gql } from 'graphql-tag';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { groupDigits, withUnit } from '../../print/text.js';
import { type AttributionLine, lineOfAttribution } from '../../render/attributionLine.js';
import { attributionLine } from '../../render/fragments.js';
import { deciderOf, renderHead, renderList } from '../../render/parts.js';
import type { ShowKind } from './showKind.js';

const document = gql`
  query ShowClaim($id: ID!) {
    node(id: $id) {
      id
      ... on Claim {
        text
        predicate
        modality
        condition
        occurrence
        recordedAt
        participants {
          role
          part
          entity {
            id
            name
          }
        }
        valid {
          edtf
          earliestStart
          latestStart
          earliestEnd
          latestEnd
        }
        quantity {
          low
          best
          high
          unit
          vague
        }
        event {
          id
          name
        }
        assessments {
          credibility
          by
          at
          reason
          withdrawn
        }
        attributions(first: 50) {
          totalCount
          nodes {
            ...AttributionLine
          }
        }
      }
    }
  }
  ${attributionLine}
`;

interface Quantity {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly vague: boolean;
}

interface Span {
  readonly edtf: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

export interface ClaimAnswer {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly modality: string;
  readonly condition: string | null;
  readonly occurrence: string | null;
  readonly recordedAt: string;
  readonly participants: readonly {
    readonly role: string;
    readonly part: string | null;
    readonly entity: { readonly id: string; readonly name: string };
  }[];
  readonly valid: Span | null;
  readonly quantity: Quantity | null;
  readonly event: { readonly id: string; readonly name: string } | null;
  readonly assessments: readonly {
    readonly credibility: number | null;
    readonly by: string | null;
    readonly at: string;
    readonly reason: string | null;
    readonly withdrawn: boolean;
  }[];
  readonly attributions: { readonly totalCount: number; readonly nodes: readonly AttributionLine[] };
}

function draw(claim: ClaimAnswer, style: TerminalStyle): readonly string[] {
  const { nodes, totalCount } = claim.attributions;
  const said = nodes.map((each) => lineOfAttribution(each, style, { who: true, what: false }));
  return [
    ...renderHead(claim.text, 'claim', claim.id, fieldsOf(claim), style),
    ...renderList('Attributions', said, style, totalCount),
    '',
    `Who reported it, as a tree: whosaid who-reported ${claim.id}`,
  ];
}

function fieldsOf(claim: ClaimAnswer) {
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

/** The four bounds of a time as text. */
function boundsOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Span): string {
  const between = (least: string | null, most: string | null) =>
    least === most ? (least ?? 'unknown') : `between ${least ?? 'unknown'} and ${most ?? 'unknown'}`;
  return `starts ${between(earliestStart, latestStart)}, ends ${between(earliestEnd, latestEnd)}`;
}

/** "4 people", "3 to 10 people, best estimate 4" or "at least 3 people". */
export function quantityOf({ low, best, high, unit, vague }: Quantity): string {
  const range = figureRange(low, high);
  const isRange = range !== undefined && (low ?? best) !== (high ?? best);
  const figure = isRange || best === null ? (range ?? 'unknown number of') : groupDigits(best);
  const estimate = isRange && best !== null ? `, best estimate ${groupDigits(best)}` : '';
  return `${figure} ${unit}${estimate}${vague ? ' (approximate)' : ''}`;
}

function figureRange(low: number | null, high: number | null): string | undefined {
  if (low === null) return high === null ? undefined : `at most ${groupDigits(high)}`;
  if (high === null) return `at least ${groupDigits(low)}`;
  return low === high ? groupDigits(low) : `${groupDigits(low)} to ${groupDigits(high)}`;
}

export const showClaim: ShowKind<ClaimAnswer> = { document, draw };
