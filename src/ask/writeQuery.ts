import {
  type ASTNode,
  astFromValue,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type TypedQueryDocumentNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** One root field of a query: a document with one operation of one field, and the values of its variables. */
export interface Call<Result = unknown> extends UntypedCall {
  readonly document: TypedQueryDocumentNode<Result, never>;
}

interface UntypedCall {
  readonly document: DocumentNode;
  /** A variable that has no value, or null, takes the argument it stands for with it. */
  readonly variables: { readonly [name: string]: unknown };
  /** What the field is called in the answer, where several calls stand in one query. */
  readonly as?: string;
}

/** Runs a query on the graph that a question is about. @throws WhosaidError */
export type Run = (query: DocumentNode) => Promise<Readonly<Record<string, unknown>>>;

/** What a call is answered with: the one root field of its document. */
export type AnswerOf<Result> = Result[keyof Result];

/**
 * One operation of all the calls, without variables: the values are written into the syntax tree as literals of the types
 * that the schema wants there, never into text.
 */
export function writeQuery(schema: GraphQLSchema, calls: readonly UntypedCall[]): DocumentNode {
  const written = calls.map((call) => inlined(schema, call));
  const fields = written.flatMap(({ definitions }, index) =>
    definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? named(definition.selectionSet.selections, calls[index]?.as) : [],
    ),
  );
  const apart = fields.map((field, index) => toldApart(field, fields.slice(0, index)));
  const fragments = written.flatMap(({ definitions }) =>
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
  );
  const byName = new Map(fragments.map((one) => [one.kind === Kind.FRAGMENT_DEFINITION ? one.name.value : '', one]));
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        selectionSet: { kind: Kind.SELECTION_SET, selections: apart },
      },
      ...byName.values(),
    ],
  };
}

function named(selections: readonly SelectionNode[], as: string | undefined): readonly SelectionNode[] {
  if (as === undefined) return selections;
  return selections.map((selection) =>
    selection.kind === Kind.FIELD ? { ...selection, alias: { kind: Kind.NAME, value: as } } : selection,
  );
}

/** Two calls of one field would be one in the answer: each further one is called by its number. */
function toldApart(field: SelectionNode, before: readonly SelectionNode[]): SelectionNode {
  const keyOf = (one: SelectionNode) => (one.kind === Kind.FIELD ? (one.alias ?? one.name).value : undefined);
  const same = before.filter((one) => keyOf(one) === keyOf(field)).length;
  if (same === 0 || field.kind !== Kind.FIELD) return field;
  return { ...field, alias: { kind: Kind.NAME, value: `${keyOf(field)}${same + 1}` } };
}

function inlined(schema: GraphQLSchema, { document, variables }: UntypedCall): DocumentNode {
  const types = new TypeInfo(schema);
  const literals = visit(
    document,
    visitWithTypeInfo(types, {
      Variable(node, _key, parent) {
        // Where a variable is declared it has no type yet; declarations are left out with the operation.
        const type = types.getInputType();
        const value = variables[node.name.value];
        if (type === null || type === undefined || value === null || value === undefined) return undefined;
        if (parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION) return undefined;
        return astFromValue(value, type) ?? undefined;
      },
    }),
  );
  return visit(literals, { enter: (node) => (isLeftOut(node) ? null : undefined) });
}

/** Declarations of variables, and arguments whose variable has no value. */
function isLeftOut(node: ASTNode): boolean {
  if (node.kind === Kind.VARIABLE_DEFINITION) return true;
  return (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) && node.value.kind === Kind.VARIABLE;
}
