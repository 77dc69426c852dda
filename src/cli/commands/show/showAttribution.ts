import { gql } from 'graphql-tag';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit } from '../../print/text.js';
import { type AttributionLine, lineOfAttribution } from '../../render/attributionLine.js';
import { attributionLine } from '../../render/fragments.js';
import { deciderOf, renderHead, renderList } from '../../render/parts.js';
import { clocksOf, nameOf, stanceOf } from '../../render/renderVoice.js';
import type { AttributionAnswer } from '../../render/voiceParts.js';
import type { ShowKind } from './showKind.js';

const document = gql`
  query ShowAttribution($id: ID!) {
    node(id: $id) {
      id
      ... on Attribution {
        stance
        certainty
        coding
        mode
        cue
        stated
        recordedAt
        review
        extractor
        quotation {
          exact
          prefix
          suffix
          start
          end
        }
        source {
          id
          name
          named
        }
        claim {
          id
          text
          valid {
            edtf
          }
        }
        about {
          ...AttributionLine
        }
        document {
          id
          title
          publishedAt
          publisher {
            name
            named
          }
        }
        relays {
          ...AttributionLine
        }
        relayedBy {
          ...AttributionLine
        }
        basedOn {
          __typename
          ...AttributionLine
          ... on Document {
            id
            title
          }
        }
        retraction {
          id
          by
          at
          reason
        }
      }
    }
  }
  ${attributionLine}
`;

type BasisAnswer =
  | (AttributionLine & { readonly __typename: 'Attribution' })
  | { readonly __typename: 'Document'; readonly id: string; readonly title: string };

export interface AttributionPage extends Omit<AttributionAnswer, 'quotation'> {
  readonly source: { readonly id: string; readonly name: string; readonly named: boolean };
  readonly review: string;
  readonly extractor: string | null;
  readonly quotation: {
    readonly exact: string | null;
    readonly prefix: string | null;
    readonly suffix: string | null;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly about: AttributionLine | null;
  readonly relays: readonly AttributionLine[];
  readonly relayedBy: readonly AttributionLine[];
  readonly basedOn: readonly BasisAnswer[];
  readonly retraction: { readonly by: string | null; readonly at: string; readonly reason: string | null } | null;
}

function draw(page: AttributionPage, style: TerminalStyle): readonly string[] {
  const line = (each: AttributionLine) => lineOfAttribution(each, style, { who: true, what: true });
  const basis = (each: BasisAnswer) =>
    each.__typename === 'Document' ? `“${each.title}” ${paint(style.colors.dim, each.id)}` : line(each);
  return [
    ...renderHead(`${nameOf(page.source)}: ${stanceOf(page)}`, 'attribution', page.id, fieldsOf(page), style),
    ...renderList('About this attribution', page.about === null ? [] : [line(page.about)], style),
    ...renderList('Relays', page.relays.map(line), style),
    ...renderList('Relayed by', page.relayedBy.map(line), style),
    ...renderList('Based on', page.basedOn.map(basis), style),
  ];
}

function fieldsOf(page: AttributionPage) {
  const { quotation, retraction } = page;
  const words = quotation === null ? undefined : [quotation.prefix, quotation.exact, quotation.suffix].join('');
  return [
    ['claim', `${page.claim.text} ${page.claim.id}`],
    ['source', `${nameOf(page.source)} ${page.source.id}`],
    ['cue', page.cue],
    ['quotation', words ? `“${words.replace(/\s+/g, ' ').trim()}”` : undefined],
    ['position', quotation === null ? undefined : `characters ${quotation.start} to ${quotation.end} of the document`],
    ['document', `“${page.document.title}”, ${nameOf(page.document.publisher)} ${page.document.id}`],
    ['clocks', clocksOf({ ...page, quotation })],
    ['review', withUnit(page.review)],
    ['extractor', page.extractor],
    ['retracted', retraction === null ? undefined : deciderOf(retraction).replace(/^ — /, '')],
  ] as const;
}

export const showAttribution: ShowKind<AttributionPage> = { document, draw };
