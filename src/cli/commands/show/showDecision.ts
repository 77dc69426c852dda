import { gql } from 'graphql-tag';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit } from '../../print/text.js';
import { thingName } from '../../render/fragments.js';
import { nameOfThing, renderHead, renderList, type ThingName } from '../../render/parts.js';
import type { ShowKind } from './showKind.js';

const document = gql`
  query ShowDecision($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Decision {
        kind
        by
        at
        reason
        withdrawn
        subjects {
          ...ThingName
        }
      }
      ... on Assessment {
        reliability
        credibility
        by
        at
        reason
        withdrawn
        subject {
          ...ThingName
        }
      }
    }
  }
  ${thingName}
`;

export interface DecisionAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly kind?: string;
  readonly by: string | null;
  readonly at: string;
  readonly reason: string | null;
  readonly withdrawn: boolean;
  readonly subjects?: readonly ThingName[];
  readonly subject?: ThingName;
  readonly reliability?: string | null;
  readonly credibility?: number | null;
}

function draw(decision: DecisionAnswer, style: TerminalStyle): readonly string[] {
  const { subject, subjects = subject === undefined ? [] : [subject] } = decision;
  const fields = [
    ['reliability', decision.reliability],
    ['credibility', decision.credibility?.toString()],
    ['by', decision.by ?? 'unknown'],
    ['at', decision.at],
    ['reason', decision.reason],
    ['status', decision.withdrawn ? 'withdrawn' : 'in force'],
  ] as const;
  const about = subjects.map((thing) => `${nameOfThing(thing)} ${paint(style.colors.dim, thing.id)}`);
  return [
    ...renderHead(withUnit(decision.kind ?? decision.__typename), 'decision', decision.id, fields, style),
    ...renderList('About', about, style),
  ];
}

export const showDecision: ShowKind<DecisionAnswer> = { document, draw };
