import type { DocumentNode } from 'graphql';
import type { TerminalStyle } from '../../print/terminalStyle.js';

/** How things of one kind are asked for and drawn. */
export interface ShowKind<T = never> {
  /** Asks `node(id: $id)`. */
  readonly document: DocumentNode;
  readonly draw: (node: T, style: TerminalStyle) => readonly string[];
}
