import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type Call, writeQuery } from '../writeQuery.js';
import type { Hit } from './matchNames.js';

/** Runs a query on the graph that a question is about. @throws WhosaidError */
export type Run = (query: DocumentNode) => Promise<Readonly<Record<string, unknown>>>;

/** A name to look up, and the kinds to search. */
export interface NameQuery {
  readonly text: string;
  readonly in: readonly ('ENTITY' | 'SOURCE' | 'EVENT' | 'DOCUMENT' | 'CLAIM')[];
}

/** The words of a claim. */
export interface Worded {
  readonly text: string;
  readonly predicate: string;
}

/** The lookups that parsing needs: one query each, independent of the number of names. */
export interface GraphLookUp {
  /** Candidates for each name, in order, and claims that contain a third of the words of a text. */
  find(names: readonly NameQuery[], texts?: readonly string[]): Promise<Findings>;
  /** Which of these predicates exist in the graph. */
  predicates(candidates: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Findings {
  readonly hits: readonly (readonly Hit[])[];
  readonly claims: readonly Worded[];
}

const namesDocument = parse(`
  query ($text: String!, $in: [NodeKind!], $view: View) {
    search(text: $text, in: $in, view: $view, first: 20) {
      matched
      node {
        __typename
        id
        ... on Entity { name aliases links { kind outgoing withdrawn other { __typename id ... on Entity { name } } } }
        ... on UnnamedSource { name }
        ... on Event { name }
        ... on Claim { text predicate }
        ... on Document { title }
      }
    }
  }
`);
const wordsDocument = parse(`
  query ($text: String!, $view: View) {
    search(text: $text, in: [CLAIM], view: $view, first: 50) { node { ... on Claim { text predicate } } }
  }
`);
const predicatesDocument = parse(`
  query ($predicates: [String!], $view: View) {
    activity(by: [PREDICATE], filter: { predicates: $predicates }, view: $view, first: 200) { predicate }
  }
`);
/** The maximum number of values of a filter. */
const maxPredicates = 200;

/** Looks up nodes as of `recordedAt`. Source filters apply to the answer, not to names. */
export function graphLookUp(schema: GraphQLSchema, run: Run, recordedAt: string | undefined): GraphLookUp {
  const view = recordedAt === undefined ? undefined : { recordedAt };
  const ask = (calls: readonly Call[]) => (calls.length === 0 ? Promise.resolve({}) : run(writeQuery(schema, calls)));
  return {
    async find(names, texts = []) {
      const calls = [
        ...names.map((name, index) => ({ document: namesDocument, variables: { ...name, view }, as: `n${index}` })),
        ...texts.map((text, index) => ({ document: wordsDocument, variables: { text, view }, as: `w${index}` })),
      ];
      const found: Readonly<Record<string, unknown>> = await ask(calls);
      const hits = names.map((_, index) => (found[`n${index}`] ?? []) as readonly Hit[]);
      const worded = texts.flatMap((_, index) => (found[`w${index}`] ?? []) as readonly { readonly node: Worded }[]);
      return {
        hits: hits.map((own) => own.filter(({ node }) => node.__typename !== 'Claim')),
        claims: [...hits.flat(), ...worded].flatMap(({ node }) => ('predicate' in node ? [node as Worded] : [])),
      };
    },
    async predicates(candidates) {
      const calls = lotsOf(candidates).map((predicates, index) => ({
        document: predicatesDocument,
        variables: { predicates, view },
        as: `p${index}`,
      }));
      const found = Object.values(await ask(calls)) as readonly (readonly { readonly predicate: string }[])[];
      return new Set(found.flat().map(({ predicate }) => predicate));
    },
  };
}

function lotsOf(candidates: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(candidates.length / maxPredicates) }, (_, index) =>
    candidates.slice(index * maxPredicates, (index + 1) * maxPredicates),
  );
}
