import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { maxTokens } from '../../api/limits/limits.js';
import { createMeasure, sum } from '../../api/limits/measure.js';
import type { RequestedOperation } from './asked.js';
import { fieldNames } from './fieldNames.js';

/** To validate a text takes the square of its selections; of so few it takes some milliseconds. */
const maxSelections = 80;

/** What a text says by itself, all its operations and fragments together: all of them are validated, whichever is run. */
export interface DocumentFacts {
  readonly document: DocumentNode;
  readonly isShort: boolean;
  /** The names of the fields of its operations, and of all fields below them. */
  readonly root: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

const known = new LRUCache<string, DocumentFacts>({
  maxSize: 4_000_000,
  sizeCalculation: (_, text) => text.length + 500,
});

/** What a text says; undefined when it is no GraphQL. */
export function documentFacts(text: string): DocumentFacts | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  try {
    const told = tell(parse(text, { maxTokens }));
    known.set(text, told);
    return told;
  } catch {
    return undefined;
  }
}

/** Whether the operation that a request chooses changes the graph. */
export function isWrite({ document }: DocumentFacts, { operationName }: RequestedOperation): boolean {
  return getOperationAST(document, operationName)?.operation === 'mutation';
}

function tell(document: DocumentNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const written = createMeasure((name) => fragments.get(name), { of: (_, below) => 1 + below(), join: sum });
  // Fragments that are spread nowhere are validated as well.
  const isShort = [...operations, ...fragments.values()].every((one) => written(one.selectionSet) <= maxSelections);
  return {
    document,
    isShort: isShort && selectionsOf(document) <= maxSelections,
    ...fieldNames(operations, fragments),
  };
}

/** How many selections stand in a text, each as often as it is written. */
function selectionsOf(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    SelectionSet({ selections }: SelectionSetNode) {
      count += selections.length;
    },
  });
  return count;
}
