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
  const collect = (set: SelectionSetNode | undefined, level: keyof FieldNames): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        names[level].add(selection.name.value);
        collect(selection.selectionSet, 'below');
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, level);
      else if (!read.has(`${level} ${selection.name.value}`)) {
        read.add(`${level} ${selection.name.value}`);
        collect(fragments.get(selection.name.value)?.selectionSet, level);
      }
    }
  };
  for (const { selectionSet } of operations) collect(selectionSet, 'root');
  return names;
}
