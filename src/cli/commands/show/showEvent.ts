import { gql } from 'graphql-tag';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { claimLine } from '../../render/fragments.js';
import { type ClaimLine, lineOfClaim, renderHead, renderList } from '../../render/parts.js';
import type { ShowKind } from './showKind.js';

const document = gql`
  query ShowEvent($id: ID!) {
    node(id: $id) {
      id
      ... on Event {
        name
        type
        recordedAt
        claims(first: 50) {
          totalCount
          nodes {
            ...ClaimLine
          }
        }
      }
    }
  }
  ${claimLine}
`;

export interface EventAnswer {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly recordedAt: string;
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ClaimLine[] };
}

function draw(event: EventAnswer, style: TerminalStyle): readonly string[] {
  const { nodes, totalCount } = event.claims;
  const fields = [
    ['type', event.type],
    ['recorded', event.recordedAt],
  ] as const;
  return [
    ...renderHead(event.name, 'event', event.id, fields, style),
    ...renderList(
      'Claims linked to this event',
      nodes.map((claim) => lineOfClaim(claim, style)),
      style,
      totalCount,
    ),
    '',
    `Who reported it, as a tree: whosaid who-reported ${event.id}`,
  ];
}

export const showEvent: ShowKind<EventAnswer> = { document, draw };
