import { type DocumentNode, print } from 'graphql';
import * as generated from '../generated.js';

const operations = Object.entries(generated).filter(([name]) => name.endsWith('Document'));

/** Every query of the CLI, by name. A server accepts them without checking its limits. */
export const documents: Readonly<Record<string, DocumentNode>> = Object.fromEntries(
  operations.map(([name, document]) => [name.slice(0, -'Document'.length), document]),
);

/** Their source texts, which a server passes to its threads. */
export const documentTexts = (): readonly string[] => Object.values(documents).map(print);
