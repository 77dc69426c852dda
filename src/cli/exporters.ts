import { exportGraph } from '../services/exportGraph.js';
import type { Engine } from '../store/engine.js';

/** A way to write a graph down. */
export interface Exporter {
  readonly name: string;
  readonly summary: string;
  /** Pieces of text that make the file; `history`: with the journal, and when each thing was recorded. */
  readonly pieces: (engine: Engine, options: { readonly history: boolean }) => AsyncIterable<string>;
}

/** Every format that can be exported. */
export const exporters: readonly Exporter[] = [
  {
    name: 'jsonl',
    summary: 'whosaid records, one JSON object a line (the interchange format)',
    pieces: exportGraph,
  },
];
