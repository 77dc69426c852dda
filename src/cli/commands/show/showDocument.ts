import { gql } from 'graphql-tag';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { withUnit } from '../../print/text.js';
import { type AttributionLine, lineOfAttribution } from '../../render/attributionLine.js';
import { attributionLine } from '../../render/fragments.js';
import { renderHead, renderList } from '../../render/parts.js';
import { nameOf } from '../../render/renderVoice.js';
import type { ShowKind } from './showKind.js';

const document = gql`
  query ShowDocument($id: ID!) {
    node(id: $id) {
      id
      ... on Document {
        title
        url
        publishedAt
        language
        note
        sha256
        text
        recordedAt
        publisher {
          id
          name
          named
        }
        derivedFrom {
          kind
          document {
            id
            title
          }
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

export interface DocumentPage {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly sha256: string | null;
  readonly text: string | null;
  readonly recordedAt: string;
  readonly publisher: { readonly id: string; readonly name: string; readonly named: boolean };
  readonly derivedFrom: readonly {
    readonly kind: string;
    readonly document: { readonly id: string; readonly title: string };
  }[];
  readonly attributions: { readonly totalCount: number; readonly nodes: readonly AttributionLine[] };
}

function draw(page: DocumentPage, style: TerminalStyle): readonly string[] {
  const { nodes, totalCount } = page.attributions;
  const said = nodes.map((each) => lineOfAttribution(each, style, { who: true, what: true }));
  return [
    ...renderHead(page.title, 'document', page.id, fieldsOf(page), style),
    ...renderList('Attributions in this document', said, style, totalCount),
  ];
}

function fieldsOf(page: DocumentPage) {
  return [
    ['publisher', `${nameOf(page.publisher)} ${page.publisher.id}`],
    ['published', page.publishedAt ?? 'unknown'],
    ['address', page.url],
    ['language', page.language],
    ['note', page.note],
    [
      'derived from',
      page.derivedFrom.map(({ kind, document }) => `${withUnit(kind)} of “${document.title}” ${document.id}`),
    ],
    ['sha256', page.sha256],
    ['text', page.text],
    ['recorded', page.recordedAt],
  ] as const;
}

export const showDocument: ShowKind<DocumentPage> = { document, draw };
