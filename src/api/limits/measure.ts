import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What is reckoned over the selections of an operation. */
interface Figure {
  /** What one selection adds, given what stands below it; below a spread stands its fragment. */
  readonly of: (selection: SelectionNode, below: () => number) => number;
  /** Brings together the selections of one set. */
  readonly join: (a: number, b: number) => number;
}

/** How a name is resolved to its fragment, as a validation context does it. */
type FragmentLookup = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * A function that reckons a figure over a selection set as if every fragment were written out where it is spread.
 * Each fragment is reckoned once, so that a document in which twelve lines stand for a million selections takes no
 * longer than twelve lines; one that contains itself (which another rule refuses) counts as nothing inside itself.
 */
export function createMeasure(lookup: FragmentLookup, figure: Figure): (set: SelectionSetNode | undefined) => number {
  const reckoned = new Map<string, number>();
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).map(ofSelection).reduce((a, b) => figure.join(a, b), 0);
  const ofSelection = (selection: SelectionNode): number => figure.of(selection, () => below(selection));
  const below = (selection: SelectionNode): number =>
    selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
  const ofFragment = (name: string): number => {
    const known = reckoned.get(name);
    if (known !== undefined) return known;
    reckoned.set(name, 0);
    const result = ofSet(lookup(name)?.selectionSet);
    reckoned.set(name, result);
    return result;
  };
  return ofSet;
}

/** For figures that add up. */
export const sum = (a: number, b: number): number => a + b;
