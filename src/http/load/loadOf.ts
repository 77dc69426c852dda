import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { reckon } from '../../graphql/limits/costLimit.js';
import { maxTokens } from '../../graphql/limits/limits.js';
import { createMeasure, sum } from '../../graphql/limits/measure.js';
import { heavyFrom, weights } from '../../graphql/limits/weights.js';
import type { GraphqlRequest } from '../graphqlRequest.js';
import { fieldNames } from './fieldNames.js';

/**
 * How much work a request is. `light` is answered at once, in the thread that serves everybody: a few records found by their ids.
 * `ordinary` and `heavy` wait for their turn and are answered in threads of their own. `write` changes the graph.
 */
export type Load = 'light' | 'ordinary' | 'heavy' | 'write';

/** Fields of Query that look at a few records, however large the graph is. */
const quick: ReadonlySet<string> = new Set(['node', 'nodes', 'stats', 'changes', '__typename']);
/** In records: some milliseconds. */
const mostLight = 1_000;
/** In records: more than two hundred claims with everything around each. */
const mostOrdinary = 65_000;
/** To validate a text takes the square of its selections; of so few it takes some milliseconds. */
const mostSelections = 80;

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a text says by itself. */
interface Told {
  readonly document: DocumentNode;
  readonly isWrite: boolean;
  readonly isShort: boolean;
  /** The names of the fields of its operations, and of all fields below them. */
  readonly root: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

/** How much work a request is, before it was looked at closely: what is wrong with it is said by those who answer it. */
export function loadOf(schema: GraphQLSchema, request: GraphqlRequest): Load {
  const asked = askedBy(request);
  const told = asked && toldBy(asked.query);
  if (asked === undefined || told === undefined) return 'light';
  if (told.isWrite) return 'write';
  if (!told.isShort || [...told.root].some((name) => weightOf('Query', name) >= heavyFrom)) return 'heavy';
  const cost = costOf(schema, told.document, asked);
  if (cost > mostOrdinary) return 'heavy';
  const isQuick = [...told.root].every((name) => quick.has(name)) && ![...told.below].some(isReasoned);
  return isQuick && cost <= mostLight ? 'light' : 'ordinary';
}

const weightOf = (type: string, name: string): number => weights[`${type}.${name}`] ?? 0;

/** Fields below the root that are computed from as many records as there happen to be. */
const isReasoned = (name: string): boolean => weightOf('Claim', name) + weightOf('Attribution', name) > 0;

/** What is refused costs nothing. */
function costOf(schema: GraphQLSchema, document: DocumentNode, { operationName, variables }: Asked): number {
  try {
    return reckon({ schema, document, operationName, variables });
  } catch {
    return 0;
  }
}

function askedBy({ method, search, body }: GraphqlRequest): Asked | undefined {
  const given = method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : body;
  const { query, operationName, variables } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: objectOf(typeof variables === 'string' ? parsedJson(variables) : variables),
  };
}

const objectOf = (value: unknown): Asked['variables'] =>
  typeof value === 'object' && value !== null ? (value as Asked['variables']) : {};

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const known = new LRUCache<string, Told>({ maxSize: 4_000_000, sizeCalculation: (_, text) => text.length + 500 });

function toldBy(text: string): Told | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  try {
    const told = tell(parse(text, { maxTokens }));
    known.set(text, told);
    return told;
  } catch {
    return undefined;
  }
}

function tell(document: DocumentNode): Told {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const selections = createMeasure((name) => fragments.get(name), { of: (_, below) => 1 + below(), join: sum });
  return {
    document,
    isWrite: operations.some(({ operation }) => operation === 'mutation'),
    isShort: operations.every(({ selectionSet }) => selections(selectionSet) <= mostSelections),
    ...fieldNames(operations, fragments),
  };
}
