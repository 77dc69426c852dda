import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** The names of the selected fields. */
interface FieldNames {
  readonly root: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

/** Collects the names of root fields and nested fields, including fragments. Each fragment is visited once. */
export function fieldNames(
  operations: readonly OperationDefinitionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNames {
  const names = { root: new Set<string>(), below: new Set<string>() };
  const read = new Set<string>();
  const style = (set: SelectionSetNode | undefined, level: keyof FieldNames): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        names[level].add(selection.name.value);
        style(selection.selectionSet, 'below');
      } else if (selection.kind === Kind.INLINE_FRAGMENT) style(selection.selectionSet, level);
      else if (!read.has(`${level} ${selection.name.value}`)) {
        read.add(`${level} ${selection.name.value}`);
        style(fragments.get(selection.name.value)?.selectionSet, level);
      }
    }
  };
  for (const { selectionSet } of operations) style(selectionSet, 'root');
  return names;
}
