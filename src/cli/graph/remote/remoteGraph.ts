import { print, type TypedQueryDocumentNode } from 'graphql';
import type { ExportRequest, GraphClient, GraphVariables } from '../graphClient.js';
import { type ErrorAnswer, errorOf, errorOfAnswer, parsed } from './errorOf.js';
import { remoteExport } from './remoteExport.js';
import { remoteImport } from './remoteImport.js';
import { exchange, type ServerLink } from './serverLink.js';

/** A graph that a server has open. @param place where it is, for display */
export function remoteGraph(link: ServerLink, place: string): GraphClient {
  return {
    place,
    ask: (document, variables) => ask(link, document, variables),
    importFile: (path, request) => remoteImport(link, path, request),
    exportLines: (request: ExportRequest) => remoteExport(link, request),
    close: async () => undefined,
  };
}

interface GraphQLAnswer<T> extends ErrorAnswer {
  readonly data?: T | null;
}

async function ask<Result, Variables extends GraphVariables>(
  link: ServerLink,
  document: TypedQueryDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const body = JSON.stringify({ query: print(document), variables });
  const { response, text } = await exchange(link, { method: 'POST', path: '/graphql', headers }, body);
  const { data, errors } = parsed<GraphQLAnswer<Result>>(text);
  const [error] = errors ?? [];
  // If the query was executed, its errors are in the body, whatever the status.
  if (error !== undefined && data !== undefined) {
    throw errorOf(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message);
  }
  if (error !== undefined || data === undefined || data === null) {
    throw errorOfAnswer(link.url, response.statusCode ?? 0, text);
  }
  return data;
}
