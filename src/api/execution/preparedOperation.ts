import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Selection } from '../../graph/shape/selection.js';
import type { Variables } from '../limits/countValues.js';
import { type Complete, completerOf } from './completer.js';
import { type Source, select } from './selectionOf.js';

/** A query with its values. */
export interface BoundOperation extends Source {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly type: GraphQLObjectType;
}

/** A root field, ready to be answered: what is selected below it, and how its answer becomes a part of the response. */
export interface PreparedField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly selection: Selection | undefined;
  readonly complete: Complete;
}

/** The root fields of an operation, in their order; undefined when the schema is asked about itself, which graphql-js answers. */
export type PreparedOperation = readonly PreparedField[] | undefined;

/** Prepares an operation: all that does not depend on the arguments of its root fields. */
export function prepareOperation({ operation, type, ...source }: BoundOperation): PreparedOperation {
  const { schema, fragments, variableValues } = source;
  const collected = [...collectFields(schema, fragments, variableValues, type, operation.selectionSet)];
  if (collected.some(([, [node]]) => node?.name.value.startsWith('__'))) return undefined;
  return collected.flatMap(([key, nodes]): readonly PreparedField[] => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    if (field === undefined) return [];
    const named = getNamedType(field.type);
    const selection = isCompositeType(named) ? select(source, named, nodes) : undefined;
    const complete = completerOf(schema, field.type, selection, `${type.name}.${field.name}`);
    return [{ key, nodes, field, selection, complete }];
  });
}

/** The values that decide what is selected: of all variables but those that stand only in arguments of a root field. */
export function decidingValues({ document, operation, variableValues }: BoundOperation): Variables {
  const names = new Set<string>();
  const note = (part: ASTNode) =>
    visit(part, {
      enter(node) {
        if (node.kind === Kind.VARIABLE) names.add(node.name.value);
      },
    });
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) note(selection);
    else for (const part of [...(selection.directives ?? []), selection.selectionSet]) if (part) note(part);
  }
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) note(one);
  // A variable without a value is not one that is null: the argument has its default then.
  return Object.fromEntries(Object.entries(variableValues).filter(([name]) => names.has(name)));
}
