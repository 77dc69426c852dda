import { writeHeader } from '../../formats/jsonl/header.js';
import { writeRecord } from '../../formats/jsonl/writeRecord.js';
import type { Engine } from '../../graph/engine.js';
import { exportGraph } from '../../usecases/transfer/exportGraph.js';

/** An export format. */
export interface Exporter {
  readonly name: string;
  readonly summary: string;
  /** The lines of the file, without line ends. `history` includes the journal and recording times. */
  readonly lines: (engine: Engine, options: { readonly history: boolean }) => AsyncIterable<string>;
}

/** Every format that can be exported. */
export const exporters: readonly Exporter[] = [
  {
    name: 'jsonl',
    summary: 'whosaid records, one JSON object per line (the interchange format)',
    lines: (engine, options) => exportGraph(engine, { writeHeader, writeRecord }, options),
  },
];
