import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { SelectedField, Selection } from '../../graph/shape/selection.js';

/** What selections are read in. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variableValues: Record<string, unknown>;
}

/** What a resolver is told of its field. A root field of a prepared operation has its selection there already. */
export interface PreparedInfo extends GraphQLResolveInfo {
  readonly selection?: Selection;
}

/** What is asked of the answer of the field that is being resolved, by the concrete types it may have. */
export function selectionOf(info: PreparedInfo): Selection {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) throw new Error(`${info.fieldName} has no fields to select`);
  return info.selection ?? select(info, type, info.fieldNodes);
}

/** What is selected below fields of the same name, by the concrete types that they may have. */
export function select(source: Source, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Selection {
  const possible = isAbstractType(type) ? source.schema.getPossibleTypes(type) : [type];
  return Object.fromEntries(possible.map((concrete) => [concrete.name, fields(source, concrete, nodes)]));
}

function fields(source: Source, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly SelectedField[] {
  const { schema, fragments, variableValues } = source;
  return [...collectSubfields(schema, fragments, variableValues, type, nodes)].flatMap(([key, same]) => {
    const [node] = same;
    return node === undefined ? [] : [fieldOf(source, type, key, node, same)];
  });
}

function fieldOf(
  source: Source,
  type: GraphQLObjectType,
  key: string,
  node: FieldNode,
  same: readonly FieldNode[],
): SelectedField {
  const definition = type.getFields()[node.name.value];
  if (definition === undefined) return { key, name: node.name.value, args: {} };
  const args = getArgumentValues(definition, node, source.variableValues);
  const inner = getNamedType(definition.type);
  const below = isCompositeType(inner) ? { selection: select(source, inner, same) } : {};
  return { key, name: node.name.value, args, ...below };
}
