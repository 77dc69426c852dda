import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type SelectionNode,
} from 'graphql';
import type { SelectedField, Selection } from '../store/read/selection.js';

interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** What is asked of the answer of the field that is being resolved, by the concrete types it may have. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) throw new Error(`${info.fieldName} has no fields to select`);
  return select(info, type, info.fieldNodes);
}

function select(source: Source, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Selection {
  const possible = isAbstractType(type) ? source.schema.getPossibleTypes(type) : [type];
  return Object.fromEntries(possible.map((concrete) => [concrete.name, fields(source, concrete, nodes)]));
}

function fields(source: Source, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly SelectedField[] {
  const grouped = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(source, type, node.selectionSet?.selections ?? [], grouped);
  return [...grouped].flatMap(([key, same]) => {
    const [node] = same;
    return node === undefined ? [] : [selected(source, type, key, node, same)];
  });
}

function selected(
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

/** Gathers the fields that a type has among selections, through fragments, as the specification's CollectFields does. */
function collect(
  source: Source,
  type: GraphQLObjectType,
  nodes: readonly SelectionNode[],
  into: Map<string, FieldNode[]>,
): void {
  for (const node of nodes) {
    if (!isIncluded(source, node)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      into.set(key, [...(into.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === 'InlineFragment' ? node : source.fragments[node.name.value];
    if (fragment === undefined || !applies(source.schema, type, fragment.typeCondition?.name.value)) continue;
    collect(source, type, fragment.selectionSet.selections, into);
  }
}

function isIncluded(source: Source, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, source.variableValues);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, source.variableValues)?.if !== false;
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return other !== undefined && isAbstractType(other) && schema.isSubType(other, type);
}
