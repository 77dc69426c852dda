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
import { fieldNames } from './fieldNames.js';
import type { RequestedOperation } from './requestedOperation.js';

/** Validation is quadratic in the number of selections. Up to this number it takes some milliseconds. */
const maxSelections = 80;

/** Facts about a document: all operations and fragments together, because all of them are validated. */
export interface DocumentFacts {
  readonly document: DocumentNode;
  readonly isShort: boolean;
  /** The names of the root fields and of all nested fields. */
  readonly root: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

const known = new LRUCache<string, DocumentFacts>({
  maxSize: 4_000_000,
  sizeCalculation: (_, text) => text.length + 500,
});

/** The facts about a document; undefined if it is not valid GraphQL. */
export function documentFacts(text: string): DocumentFacts | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  try {
    const facts = collectFacts(parse(text, { maxTokens }));
    known.set(text, facts);
    return facts;
  } catch {
    return undefined;
  }
}

/** Whether the selected operation is a mutation. */
export function isWrite({ document }: DocumentFacts, { operationName }: RequestedOperation): boolean {
  return getOperationAST(document, operationName)?.operation === 'mutation';
}

function collectFacts(document: DocumentNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const written = createMeasure((name) => fragments.get(name), { of: (_, below) => 1 + below(), join: sum });
  // Unused fragments are validated as well.
  const isShort = [...operations, ...fragments.values()].every((one) => written(one.selectionSet) <= maxSelections);
  return {
    document,
    isShort: isShort && selectionsOf(document) <= maxSelections,
    ...fieldNames(operations, fragments),
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
