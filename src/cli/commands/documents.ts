import { type DocumentNode, getOperationAST, parse, print } from 'graphql';
import * as workbench from '../../web/workbench/generated.js';
import * as generated from '../generated.js';

const operations = Object.entries(generated).filter(([name]) => name.endsWith('Document'));

/** Every query of the CLI, by name. A server accepts them without checking its limits. */
export const documents: Readonly<Record<string, DocumentNode>> = Object.fromEntries(
  operations.map(([name, document]) => [name.slice(0, -'Document'.length), document]),
);

/** Every query of the workbench. */
export const workbenchDocuments = (): readonly DocumentNode[] =>
  Object.entries(workbench)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => parse(String(document)));

/** The source texts of all of them, which a server passes to its threads. */
export const documentTexts = (): readonly string[] => [...Object.values(documents), ...workbenchDocuments()].map(print);

/** The query of the workbench that has this text. Undefined if this version has none, or if it would write. */
export function workbenchQuery(text: string): DocumentNode | undefined {
  const found = Object.values(workbench).find((one) => String(one).trim() === text);
  if (found === undefined) return undefined;
  const document = parse(text);
  return getOperationAST(document)?.operation === 'query' ? document : undefined;
}
