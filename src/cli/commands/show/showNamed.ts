import { gql } from 'graphql-tag';
import { nameOfType } from '../../print/nameOfType.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { withUnit } from '../../print/text.js';
import { type AttributionLine, lineOfAttribution } from '../../render/attributionLine.js';
import { attributionLine, claimLine, thingName } from '../../render/fragments.js';
import {
  type ClaimLine,
  deciderOf,
  type LinkAnswer,
  lineOfClaim,
  lineOfLink,
  renderHead,
  renderList,
} from '../../render/parts.js';
import type { ShowKind } from './showKind.js';

const document = gql`
  query ShowNamed($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Entity {
        name
        aliases
        description
        recordedAt
        externalIds {
          scheme
          value
          url
        }
        links {
          id
          kind
          outgoing
          valid
          by
          at
          reason
          withdrawn
          other {
            ...ThingName
          }
        }
        claims(first: 10) {
          totalCount
          nodes {
            ...ClaimLine
          }
        }
      }
      ... on Place {
        latitude
        longitude
        adminAreas
      }
      ... on Source {
        name
        named
        sourceKind
        recordedAt
        said(first: 10) {
          totalCount
          nodes {
            ...AttributionLine
          }
        }
        published(first: 10) {
          totalCount
          nodes {
            id
            title
            publishedAt
          }
        }
        assessments {
          id
          reliability
          by
          at
          reason
          withdrawn
        }
      }
      ... on UnnamedSource {
        document {
          id
          title
        }
      }
    }
  }
  ${thingName}
  ${claimLine}
  ${attributionLine}
`;

/** An entity, a source, or both. */
export interface NamedAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly recordedAt: string;
  readonly aliases?: readonly string[];
  readonly description?: string | null;
  readonly externalIds?: readonly { readonly scheme: string; readonly value: string; readonly url: string | null }[];
  readonly links?: readonly LinkAnswer[];
  readonly claims?: { readonly totalCount: number; readonly nodes: readonly ClaimLine[] };
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly adminAreas?: readonly string[];
  readonly sourceKind?: string;
  readonly said?: { readonly totalCount: number; readonly nodes: readonly AttributionLine[] };
  readonly published?: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly title: string; readonly publishedAt: string | null }[];
  };
  readonly assessments?: readonly {
    readonly reliability: string | null;
    readonly by: string | null;
    readonly at: string;
    readonly reason: string | null;
    readonly withdrawn: boolean;
  }[];
  readonly document?: { readonly id: string; readonly title: string } | null;
}

function draw(node: NamedAnswer, style: TerminalStyle): readonly string[] {
  const { claims, said, published } = node;
  const documents = published?.nodes.map(
    ({ title, publishedAt, id }) => `${publishedAt ?? 'unknown date'}: “${title}” ${id}`,
  );
  return [
    ...renderHead(node.name, whatOf(node), node.id, fieldsOf(node), style),
    ...renderList(
      'Links',
      (node.links ?? []).map((link) => lineOfLink(link, style)),
      style,
    ),
    ...renderList(
      'Claims with this entity, newest first',
      (claims?.nodes ?? []).map((claim) => lineOfClaim(claim, style)),
      style,
      claims?.totalCount,
    ),
    ...renderList(
      'Attributions of this source',
      (said?.nodes ?? []).map((each) => lineOfAttribution(each, style, { who: false, what: true })),
      style,
      said?.totalCount,
    ),
    ...renderList('Published documents, newest first', documents ?? [], style, published?.totalCount),
  ];
}

function whatOf({ __typename, sourceKind, said, published }: NamedAnswer): string {
  const isSource = (said?.totalCount ?? 0) + (published?.totalCount ?? 0) > 0;
  const speaker =
    isSource || (sourceKind ?? 'UNSPECIFIED') !== 'UNSPECIFIED' ? `, source of kind ${withUnit(sourceKind ?? '')}` : '';
  return `${nameOfType(__typename)}${speaker}`;
}

function fieldsOf(node: NamedAnswer) {
  const externalIds = node.externalIds?.map(
    ({ scheme, value, url }) => `${scheme} ${value}${url === null ? '' : ` ${url}`}`,
  );
  const grades = node.assessments?.map((grade) => `${grade.reliability ?? '?'}${deciderOf(grade)}`);
  const where = typeof node.latitude === 'number' ? `${node.latitude}, ${node.longitude}` : undefined;
  return [
    ['aliases', node.aliases?.join('; ')],
    ['description', node.description],
    ['external ids', externalIds],
    ['coordinates', where],
    ['within', node.adminAreas?.join(', ')],
    ['only in', node.document ? `“${node.document.title}” ${node.document.id}` : undefined],
    ['reliability', grades],
    ['recorded', node.recordedAt],
  ] as const;
}

export const showNamed: ShowKind<NamedAnswer> = { document, draw };
