import { fieldsOf, type ResponseMap, type SelectedField } from '../../graph/shape/selection.js';
import { project } from '../project/project.js';
import type { RootField } from '../rootField/rootField.js';

interface Fields {
  /** Reads what is proposed. */
  readonly field: RootField;
  /** Reads what counts: it leaves out what is only proposed. */
  readonly counting: RootField;
}

/**
 * The lists of proposals that were selected, complete. A proposal counts nowhere before somebody accepts it, so the claims that it
 * may be the same as are read without proposals: their ranges are those of every other page.
 */
export async function completeProposals(
  { field, counting }: Fields,
  nodes: readonly object[],
  lists: readonly SelectedField[],
): Promise<ResponseMap> {
  const projected = (isSame: boolean) =>
    project('ProposalConnection', { nodes }, { ProposalConnection: lists.map((list) => partOf(list, isSame)) });
  const [own, counted] = await Promise.all([field.complete(projected(false)), counting.complete(projected(true))]);
  return { ...own, ...Object.fromEntries(lists.map(({ key }) => [key, joined(own[key], counted[key])])) };
}

/** A list with its fields `sameAs` alone, or with all others. */
function partOf(list: SelectedField, isSame: boolean): SelectedField {
  const fields = fieldsOf(list.selection, 'Proposal').filter(({ name }) => (name === 'sameAs') === isSame);
  return { ...list, selection: { Proposal: fields } };
}

function joined(own: unknown, counted: unknown): readonly object[] {
  const others = counted as readonly object[];
  return (own as readonly object[]).map((one, index) => ({ ...one, ...others[index] }));
}
