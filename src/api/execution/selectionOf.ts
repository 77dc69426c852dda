import {
  type ASTNode,
  BREAK,
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
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';
import type { SelectedField, Selection } from '../../graph/shape/selection.js';

/** What selections are read in. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/**
 * Selections that are the same whatever the variables are, by the schema and by the node that stands first for the field: texts
 * that were parsed are kept, and asked again and again.
 */
const settled = new WeakMap<GraphQLSchema, WeakMap<FieldNode, Selection>>();
const readsVariables = new WeakMap<FieldNode, boolean>();

/** What is asked of the answer of the field that is being resolved, by the concrete types it may have. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) throw new Error(`${info.fieldName} has no fields to select`);
  const [node] = info.fieldNodes;
  if (node === undefined || info.fieldNodes.length > 1 || dependsOnVariables(info, node)) {
    return select(info, type, info.fieldNodes);
  }
  const known = settled.get(info.schema) ?? new WeakMap<FieldNode, Selection>();
  settled.set(info.schema, known);
  const selection = known.get(node) ?? select(info, type, info.fieldNodes);
  known.set(node, selection);
  return selection;
}

/** Whether variables stand anywhere below a field. */
function dependsOnVariables({ fragments }: Source, node: FieldNode): boolean {
  const known = readsVariables.get(node);
  if (known !== undefined) return known;
  let found = false;
  const spread = new Set<string>();
  const style = (below: ASTNode | undefined): void => {
    if (below === undefined) return;
    visit(below, {
      enter(inner) {
        if (inner.kind === Kind.VARIABLE) {
          found = true;
          return BREAK;
        }
        if (inner.kind !== Kind.FRAGMENT_SPREAD || spread.has(inner.name.value)) return undefined;
        spread.add(inner.name.value);
        style(fragments[inner.name.value]);
        return undefined;
      },
    });
  };
  style(node.selectionSet);
  readsVariables.set(node, found);
  return found;
}

function select(source: Source, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Selection {
  const possible = isAbstractType(type) ? source.schema.getPossibleTypes(type) : [type];
  return Object.fromEntries(possible.map((concrete) => [concrete.name, fields(source, concrete, nodes)]));
}

function fields(source: Source, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly SelectedField[] {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return [...groupFields(source, type, selections)].flatMap(([key, same]) => {
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

/** The fields that a type has among selections, by their keys, through fragments: the specification's CollectFields. */
export function groupFields(
  source: Source,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const grouped = new Map<string, FieldNode[]>();
  collect(source, type, selections, grouped);
  return grouped;
}

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
