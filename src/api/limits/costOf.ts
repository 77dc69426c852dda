import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import type { Variables } from './countValues.js';
import { createMeasure } from './measure.js';
import { weights } from './weights.js';

/** A page when `first` is not given, and the largest: the connections' own figures. */
const defaultPage = 20;
const largestPage = 200;

/** What a list without pages is taken to hold: participants, relays, links. */
const unpagedList = 5;

/** Lists of an attribution that lead to others of the kind, which have such lists again. */
const links: ReadonlySet<string> = new Set(['relays', 'relayedBy', 'basedOn']);
/** How long such a list is taken to be where another stands in it: outlets may all quote each other. */
const innerLinks = 200;

/** Values that may be long, in records: the text of a document has up to 500,000 characters. */
const longValues: Readonly<Record<string, number>> = { 'Document.text': 1_000 };

/** How long the list of a field that is computed may get; by `Type.field`. */
const lengths: Readonly<Record<string, number>> = {
  'DocumentComparison.sides': 2,
  'DocumentComparison.passages': 200,
  'DocumentComparison.claims': 100,
  'Neighbourhood.nodes': 300,
  'Neighbourhood.edges': 300,
  'SharedPassage.placesBySide': 2,
  'Difference.lost': 200,
  'Difference.shrunk': 200,
  'Difference.gained': 200,
  'Difference.grown': 200,
  'DocumentProvenance.sayings': 100,
  'DraftCheck.sentences': 100,
  'TrackCount.claims': 100,
  'ControlTrack.stretches': 20,
  'ControlDisagreement.sides': 2,
  'ControlSide.sources': 20,
  'ControlSide.claims': 20,
  'ControlSide.attributions': 20,
};

/** An operation and what it is run with. */
interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/**
 * How many records an operation fetches at most: a page counts `first` times what is selected of each node, a list
 * without pages 5 times, a single record once, a value nothing unless it may be long; a field that is computed has a weight
 * besides. Links of an attribution count 200 times where links stand in them. Of fragments on several types the dearest counts.
 * @throws GraphQLError if a variable or an argument does not fit, or the selections are too many to count
 */
export function costOf(question: CostQuestion): number {
  try {
    // getComplexity coerces the variables without a limit on the number of errors.
    const problem = problemOf(question);
    if (problem !== undefined) throw problem;
    return complexityOf(question);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // An operation whose cost is unknown must not pass: an argument that does not fit would only fail its own field.
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

/** The first thing wrong with the operation name or the variables. Finding all of them takes quadratic time. */
export function problemOf({ schema, document, operationName, variables }: CostQuestion): GraphQLError | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return new GraphQLError('No operation has this name');
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors?.[0];
}

function complexityOf({ schema, document, operationName, variables }: CostQuestion): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName === undefined ? {} : { operationName }),
    variables: { ...variables },
    context: { hasLinks: linkFinder(document) },
    estimators: [costOfField],
  });
}

function costOfField(given: ComplexityEstimatorArgs): number {
  const name = `${given.type.name}.${given.field.name}`;
  return (weights[name] ?? longValues[name] ?? 0) + costOfSelected(given);
}

function costOfSelected(given: ComplexityEstimatorArgs): number {
  const { type, field, args, childComplexity } = given;
  const named = getNamedType(field.type);
  // The schema does not grow with the data, and its text is limited by the other rules.
  if (field.name.startsWith('__') || !isCompositeType(named)) return 0;
  // A connection and its edges are no records: what is in them is.
  if (isConnection(named.name)) return 1 + page(args.first) * childComplexity;
  if (isConnection(type.name)) return field.name === 'nodes' ? 1 + childComplexity : childComplexity;
  const fieldType = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isListType(fieldType)) return 1 + childComplexity;
  if (type.name === 'Attribution' && links.has(field.name)) return lengthOfLinks(given) * (1 + childComplexity);
  return (lengths[`${type.name}.${field.name}`] ?? lengthOf(args)) * (1 + childComplexity);
}

/** Tells whether links stand below a field, however deep, in fragments too. */
function linkFinder(document: DocumentNode): (field: FieldNode) => boolean {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const linksIn = createMeasure((name) => fragments.get(name), {
    of: (selection, below) => (selection.kind === Kind.FIELD && links.has(selection.name.value) ? 1 : below()),
    join: Math.max,
  });
  return ({ selectionSet }) => linksIn(selectionSet) > 0;
}

function lengthOfLinks({ node, context }: ComplexityEstimatorArgs): number {
  return (context as { readonly hasLinks: (field: FieldNode) => boolean }).hasLinks(node) ? innerLinks : unpagedList;
}

function lengthOf(args: ComplexityEstimatorArgs['args']): number {
  if (Array.isArray(args.ids)) return args.ids.length;
  return 'first' in args ? page(args.first) : unpagedList;
}

// A page that is too large or negative is refused where it is read; here it only has to be reckoned with.
function page(first: unknown): number {
  return typeof first === 'number' ? Math.min(Math.max(first, 1), largestPage) : defaultPage;
}

function isConnection(typeName: string): boolean {
  return typeName.endsWith('Connection');
}
