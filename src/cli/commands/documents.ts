import { type DocumentNode, print } from 'graphql';
import * as generated from '../generated.js';

const operations = Object.entries(generated).filter(([name]) => name.endsWith('Document'));

/** Every question that a command asks, by its name. A server knows them, so that its limits are not asked about them. */
export const documents: Readonly<Record<string, DocumentNode>> = Object.fromEntries(
  operations.map(([name, document]) => [name.slice(0, -'Document'.length), document]),
);

/** Their texts: what a server hands to its threads. */
export const documentTexts = (): readonly string[] => Object.values(documents).map(print);
