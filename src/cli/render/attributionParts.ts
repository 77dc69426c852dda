import { gql } from 'graphql-tag';
import type { AttributionLine } from './attributionLine.js';
import { attributionLine } from './fragments.js';

/** An attribution in a computed answer: who says what, how, and where. */
export const attributionParts = gql`
  fragment WordParts on Attribution {
    ...AttributionLine
    stated
    document {
      id
      title
      publishedAt
    }
  }
  ${attributionLine}
`;

export interface WordAnswer extends AttributionLine {
  readonly stated: string | null;
  readonly document: { readonly id: string; readonly title: string; readonly publishedAt: string | null };
}
