import type { TypedQueryDocumentNode } from 'graphql';
import type { GraphClient } from '../../graph/graphClient.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';

/** How nodes of one kind are queried and rendered. */
export interface ShowKind {
  /** The node with this id; undefined if there is none. */
  readonly find: (graph: GraphClient, id: string) => Promise<FoundThing | undefined>;
}

interface FoundThing {
  readonly answer: unknown;
  /** Renders the answer, once its texts are escaped for the terminal. */
  readonly draw: (answer: unknown, style: TerminalStyle) => readonly string[];
}

/**
 * @param document queries `node(id: $id)`
 * @param draw takes the type of the selected fragment, because the id tells the kind of its node
 */
export function showKind<Page>(
  document: TypedQueryDocumentNode<{ readonly node: Page | { readonly id: string } | null }, { id: string }>,
  draw: (page: Page, style: TerminalStyle) => readonly string[],
): ShowKind {
  return {
    find: async (graph, id) => {
      const answer = await graph.ask(document, { id });
      const { node } = answer;
      if (node === null) return undefined;
      return { answer, draw: (printed, style) => draw((printed as { readonly node: Page }).node, style) };
    },
  };
}
