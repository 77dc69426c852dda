import { gql } from 'graphql-tag';
import { parseEdtf } from '../../../src/domain/edtf/edtf.js';
import { propose } from '../../../src/usecases/reading/propose.js';
import type { TestGraph } from '../testGraph.js';
import { reportingVerbs } from './reportingVerbs.js';

export const today = '2026-03-01';

interface Metadata {
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

type Proposers = NonNullable<Parameters<typeof propose>[2]['proposers']>;

/** Reads a text with the proposer of the tests, or others. */
export function read(
  graph: TestGraph,
  text: string,
  document: Metadata = {},
  more: { readonly correct?: boolean; readonly dryRun?: boolean; readonly proposers?: Proposers } = {},
) {
  const { proposers = [reportingVerbs], ...args } = more;
  const { publishedAt, ...given } = document;
  const metadata = { ...given, ...(publishedAt ? { publishedAt: parseEdtf(publishedAt) } : {}) };
  return propose(graph.engine, { text, document: metadata, ...args }, { by: 'reader', today, proposers });
}

/** A proposal as the tests look at it. */
export interface ToldProposal {
  readonly attribution: {
    readonly id: string;
    readonly review: string;
    readonly stance: string;
    readonly mode: string;
    readonly certainty: string;
    readonly cue: string | null;
    readonly spelling: string | null;
    readonly extractor: string | null;
    readonly quotation: {
      readonly exact: string;
      readonly prefix: string | null;
      readonly suffix: string | null;
      readonly start: number;
    };
    readonly source: { readonly __typename: string; readonly id: string; readonly name: string };
    readonly claim: { readonly id: string; readonly predicate: string };
    readonly correctedBy: { readonly id: string } | null;
  };
  readonly relayedBy: readonly {
    readonly id: string;
    readonly review: string;
    readonly source: { readonly name: string };
  }[];
  readonly reading: string;
  readonly mentions: readonly {
    readonly words: string | null;
    readonly role: string | null;
    readonly how: string;
    readonly thing: { readonly id: string; readonly name: string };
    readonly candidates: readonly { readonly id: string }[];
  }[];
  readonly sameAs: readonly {
    readonly how: string;
    readonly differs: string | null;
    readonly preselected: boolean;
    readonly claim: { readonly id: string; readonly text: string };
  }[];
}

const query = gql`
  query Proposals($filter: ProposalFilter, $first: Int, $after: String) {
    proposals(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        attribution {
          id review stance mode certainty cue spelling extractor
          quotation { exact prefix suffix start }
          source { __typename id name }
          claim { id predicate }
          correctedBy { id }
        }
        relayedBy { id review source { name } }
        reading
        mentions { words role how thing { id ... on Person { name } ... on Organisation { name } ... on Actor { name } ... on Place { name } ... on OtherEntity { name } ... on UnnamedSource { name } } candidates { id } }
        sameAs { how differs preselected claim { id text } }
      }
    }
  }
`;

interface ProposalsPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly ToldProposal[];
}

export async function proposalsIn(graph: TestGraph, variables: Record<string, unknown> = {}): Promise<ProposalsPage> {
  const { proposals } = await graph.ask<{ proposals: ProposalsPage }>(query, { first: 50, ...variables });
  return proposals;
}

/** Accepts or rejects a proposal as a client does. */
export function review(graph: TestGraph, attribution: string, state: string, expected: string | null = 'PROPOSED') {
  return graph.reply<{ review: { decision: { id: string } } }>(
    gql`mutation Review($ids: [ID!]!, $state: ReviewState!, $expected: ReviewState) {
      review(attributions: $ids, state: $state, expected: $expected, withRelays: true) { decision { id } change { seq } }
    }`,
    { ids: [attribution], state, expected },
  );
}
