import type { DocumentNode } from 'graphql';
import type { TerminalStyle } from '../../print/terminalStyle.js';

/** How nodes of one kind are queried and rendered. */
export interface ShowKind<T = never> {
  /** Queries `node(id: $id)`. */
  readonly document: DocumentNode;
  readonly draw: (node: T, style: TerminalStyle) => readonly string[];
}
