import type { TypedQueryDocumentNode } from 'graphql';
import type { GraphClient } from '../../graph/graphClient.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';

/** How nodes of one kind are queried and rendered. */
export interface ShowKind {
  /** The thing with this id, to be printed or drawn; undefined when there is none. */
  readonly find: (graph: GraphClient, id: string) => Promise<FoundThing | undefined>;
}

interface FoundThing {
  readonly answer: unknown;
  readonly draw: (style: TerminalStyle) => readonly string[];
}

/**
 * @param document asks `node(id: $id)`
 * @param draw takes the type of the fragment that is selected: which kind of thing an id is of stands in the id
 */
export function showKind<Page>(
  document: TypedQueryDocumentNode<{ readonly node: Page | { readonly id: string } | null }, { id: string }>,
  draw: (page: Page, style: TerminalStyle) => readonly string[],
): ShowKind {
  return {
    find: async (graph, id) => {
      const answer = await graph.ask(document, { id });
      const { node } = answer;
      return node === null ? undefined : { answer, draw: (style) => draw(node as Page, style) };
    },
  };
}
