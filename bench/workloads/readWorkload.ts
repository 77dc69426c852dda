import type { Subjects } from '../subjects.js';

export type Params = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** The letter of a workload, by which `--only` names it. */
export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l';

/** The answer as somebody would write it who knows the graph and has nothing but the driver. */
export interface HandWritten {
  readonly cypher: string;
  /** What the statement needs beside the variables of the question. */
  readonly params?: (variables: Params) => Params;
  /** The `data` of our own answer, out of the rows. */
  readonly shape: (rows: readonly Row[], variables: Params) => unknown;
}

/** The answer as @neo4j/graphql gives it. */
export interface Generated {
  readonly query: string;
  readonly variables?: (variables: Params) => Params;
  /** The `data` of our own answer, out of its own. Used to compare, not while it is timed. */
  readonly shape: (data: never) => unknown;
}

/** A question that every contestant is asked over HTTP. */
export interface ReadWorkload {
  readonly letter: Letter;
  /** Unique; the letter, and what tells it from others of the same letter. */
  readonly name: string;
  readonly title: string;
  /** Asked in turn, over and over; none where the graph is too small for it. */
  readonly questions: (subjects: Subjects) => readonly Params[];
  /** The GraphQL of our own server. */
  readonly ours: string;
  readonly raw?: HandWritten;
  readonly generated?: Generated;
  /** How many requests are in flight; 1 and 16 unless told. */
  readonly inFlight?: readonly number[];
  /** The part of an answer in which all have to agree, where that is not all of it. */
  readonly agreed?: (data: never) => unknown;
}
