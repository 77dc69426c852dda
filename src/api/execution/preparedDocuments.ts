import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, parse, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf } from '../limits/costOf.js';
import type { Variables } from '../limits/countValues.js';
import { maxTokens } from '../limits/limits.js';
import { type DocumentFacts, documentFacts } from './documentFacts.js';
import { type BoundOperation, decidingValues, type PreparedOperation, prepareOperation } from './preparedOperation.js';

/** In characters of text. Of each, a parsed document takes some 50 bytes, and a prepared operation 200 to 700. */
const maxSize = 500_000;
const maxEntrySize = 50_000;

/** The documents that clients sent, by their text, with all that was derived from them. */
export class PreparedDocuments {
  readonly #kept = new LRUCache<string, PreparedDocument>({
    maxSize,
    maxEntrySize,
    sizeCalculation: (_, text) => text.length + 500,
  });

  readonly #known: ReadonlySet<string>;

  /** @param known documents exempt from the limits, as printed by graphql-js */
  constructor(
    private readonly schema: GraphQLSchema,
    known: readonly string[] = [],
  ) {
    this.#known = new Set(known);
  }

  /** The document of a text. @throws GraphQLError if it is not GraphQL */
  get(text: string): PreparedDocument {
    const prepared = this.#kept.get(text) ?? this.#prepare(text);
    this.#kept.set(text, prepared);
    return prepared;
  }

  #prepare(text: string): PreparedDocument {
    const document = parse(text, { maxTokens });
    // The command line sends a text as it is known; other clients may format it differently.
    const isKnown = this.#known.has(text) || this.#known.has(print(document));
    return new PreparedDocument(this.schema, document, isKnown);
  }

  /** The document of a text; undefined if it is not GraphQL. */
  find(text: string): PreparedDocument | undefined {
    try {
      return this.get(text);
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }
}

const maxCosts = 100;
const maxOperations = 4;
/** In characters; longer variables are seldom sent twice. */
const maxKey = 2_000;

/** A document: its facts, what its operations cost, and its operations prepared for execution, each by the values it depends on. */
export class PreparedDocument {
  readonly facts: DocumentFacts;
  readonly #costs = new LRUCache<string, number>({ max: maxCosts });
  readonly #operations = new LRUCache<string, { readonly prepared: PreparedOperation }>({ max: maxOperations });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    /** Whether it is exempt from the limits. */
    readonly isKnown: boolean,
  ) {
    this.facts = documentFacts(schema, document);
  }

  /** Whether the selected operation is a mutation. */
  isWrite(operationName: string | undefined): boolean {
    return getOperationAST(this.document, operationName)?.operation === 'mutation';
  }

  /** What an operation costs with its variables. @throws GraphQLError if they do not fit */
  cost(operationName: string | undefined, variables: Variables): number {
    const { schema, document } = this;
    const key = JSON.stringify([operationName, variables]);
    const cost = this.#costs.get(key) ?? costOf({ schema, document, operationName, variables });
    if (key.length <= maxKey) this.#costs.set(key, cost);
    return cost;
  }

  /** The prepared form of one of its operations. @param bound the operation, and values for its variables */
  prepare(bound: BoundOperation): PreparedOperation {
    const key = JSON.stringify([bound.operation.name?.value, decidingValues(bound)]);
    const { prepared } = this.#operations.get(key) ?? { prepared: prepareOperation(bound) };
    if (key.length <= maxKey) this.#operations.set(key, { prepared });
    return prepared;
  }
}
