import { gql } from 'graphql-tag';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit } from '../../print/text.js';
import { thingName } from '../../render/fragments.js';
import { type NamedThing, nameOfThing, renderHead, renderList } from '../../render/parts.js';
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
  readonly subjects?: readonly NamedThing[];
  readonly subject?: NamedThing;
  readonly reliability?: string | null;
  readonly credibility?: number | null;
}

function draw(decision: DecisionAnswer, look: TerminalStyle): readonly string[] {
  const { subject, subjects = subject === undefined ? [] : [subject] } = decision;
  const fields = [
    ['reliability', decision.reliability],
    ['credibility', decision.credibility?.toString()],
    ['by', decision.by ?? 'unknown'],
    ['at', decision.at],
    ['reason', decision.reason],
    ['standing', decision.withdrawn ? 'withdrawn' : 'in force'],
  ] as const;
  const about = subjects.map((thing) => `${nameOfThing(thing)} ${paint(look.colors.dim, thing.id)}`);
  return [
    ...renderHead(withUnit(decision.kind ?? decision.__typename), 'decision', decision.id, fields, look),
    ...renderList('About', about, look),
  ];
}

export const showDecision: ShowKind<DecisionAnswer> = { document, draw };
