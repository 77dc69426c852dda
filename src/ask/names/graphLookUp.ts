import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isId, kindOfId } from '../../domain/records/ids.js';
import type { NodeKind } from '../../domain/schema/generated.js';
import {
  AskNamesDocument,
  type AskNamesQuery,
  AskNodeDocument,
  type AskNodeQuery,
  AskPredicatesDocument,
  AskWordsDocument,
} from '../generated.js';
import { call } from '../patterns/form.js';
import { type AnswerOf, type Call, writeQuery } from '../writeQuery.js';
import type { Hit } from './matchNames.js';

/** Runs a query on the graph that a question is about. @throws WhosaidError */
export type Run = (query: DocumentNode) => Promise<Readonly<Record<string, unknown>>>;

/** A name to look up, and the kinds to search. */
export interface NameQuery {
  readonly text: string;
  readonly in: readonly NodeKind[];
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

/** The maximum number of values of a filter. */
const maxPredicates = 200;

/** Looks up nodes as of `recordedAt`. Source filters apply to the answer, not to names. */
export function graphLookUp(schema: GraphQLSchema, run: Run, recordedAt: string | undefined): GraphLookUp {
  const at = { view: recordedAt === undefined ? {} : { recordedAt } };
  const ask = (calls: readonly Call[]) => (calls.length === 0 ? Promise.resolve({}) : run(writeQuery(schema, calls)));
  return {
    async find(names, texts = []) {
      const asId = ({ text, in: kinds }: NameQuery) =>
        isId(text) && kinds.includes(kindOfId(text).toUpperCase() as NodeKind);
      const named = names.map((name, index) =>
        asId(name)
          ? call(AskNodeDocument, at, { id: name.text }, `n${index}`)
          : call(AskNamesDocument, at, { ...name }, `n${index}`),
      );
      const worded = texts.map((text, index) => call(AskWordsDocument, at, { text }, `w${index}`));
      const found: Awaited<ReturnType<Run>> = await ask([...named, ...worded]);
      const hits = names.map((name, index) => hitsOf(found[`n${index}`] as NameAnswer, name.text));
      const claims = [...hits.flat(), ...answersOf(found, worded).flat()];
      return {
        hits: hits.map((own) => own.filter(({ node }) => node.__typename !== 'Claim')),
        claims: claims.flatMap(({ node }) => ('predicate' in node ? [node as Worded] : [])),
      };
    },
    async predicates(candidates) {
      const calls = lotsOf(candidates).map((predicates, index) =>
        call(AskPredicatesDocument, at, { predicates }, `p${index}`),
      );
      const rows = answersOf(await ask(calls), calls).flat();
      return new Set(rows.flatMap(({ predicate }) => predicate ?? []));
    },
  };
}

type NameAnswer = AskNamesQuery['search'] | AskNodeQuery['node'];

/** What was found by a name. A node found by its id is matched by that id. */
function hitsOf(found: NameAnswer, text: string): readonly Hit[] {
  if (found === null || found === undefined) return [];
  return 'length' in found ? found : [{ node: found, matched: text }];
}

/** The answers of calls that each have a name of their own, in the order of the calls. */
function answersOf<Result>(
  found: Awaited<ReturnType<Run>>,
  calls: readonly Call<Result>[],
): readonly AnswerOf<Result>[] {
  return calls.map(({ as = '' }) => found[as] as AnswerOf<Result>);
}

function lotsOf(candidates: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(candidates.length / maxPredicates) }, (_, index) =>
    candidates.slice(index * maxPredicates, (index + 1) * maxPredicates),
  );
}
