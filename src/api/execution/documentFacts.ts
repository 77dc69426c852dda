import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  NoFragmentCyclesRule,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import { createMeasure, sum } from '../limits/measure.js';
import { fieldNames } from './fieldNames.js';

/** Validation is quadratic in the number of selections. Up to this number it takes some milliseconds. */
const maxSelections = 80;

/** Facts about a document: all operations and fragments together, because all of them are validated. */
export interface DocumentFacts {
  readonly isShort: boolean;
  /** The names of the root fields and of all nested fields. */
  readonly root: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
  /** The error for fragments that form a cycle. */
  readonly cycle: string | undefined;
}

/** Collects the facts about a document, which need not be valid. */
export function documentFacts(schema: GraphQLSchema, document: DocumentNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const written = createMeasure((name) => fragments.get(name), { of: (_, below) => 1 + below(), join: sum });
  // Unused fragments are validated as well.
  const isShort = [...operations, ...fragments.values()].every((one) => written(one.selectionSet) <= maxSelections);
  return {
    isShort: isShort && selectionsOf(document) <= maxSelections,
    ...fieldNames(operations, fragments),
    cycle: validate(schema, document, [NoFragmentCyclesRule])[0]?.message,
  };
}

/** The number of selections as written in the text. */
function selectionsOf(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    SelectionSet({ selections }: SelectionSetNode) {
      count += selections.length;
    },
  });
  return count;
}
