import type { Value } from '../../graph/engine.js';
import type { EvidenceRow } from '../../graph/reading/evidence.js';

// The rows of `queries/evidence` by the names of their columns. Behind the kind, the id and the earlier state come the properties of
// the thing itself, which that state replaces; then what the row says besides.

type Cells = Readonly<Record<string, Value>>;

interface Columns {
  readonly own: readonly string[];
  readonly beside: readonly string[];
}

const columns: Readonly<Record<string, Columns>> = {
  CLAIM: {
    own: ['text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence'],
    beside: ['events', 'participants'],
  },
  SAID: {
    own: [
      ...['stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'],
    ],
    beside: [
      'claim',
      'source',
      'document',
      'publisher',
      'published',
      'since',
      'retracted',
      'rests',
      'known',
      'admitted',
      'selected',
    ],
  },
  SPEAKER: { own: ['name', 'sourceKind', 'mention', 'signers'], beside: ['record', 'isUnnamed'] },
  DOCUMENT: { own: ['shingles'], beside: ['made', 'publisher'] },
  LINK: { own: ['name'], beside: ['from', 'kind', 'validFrom', 'validTo'] },
};

/** A row of evidence as of the time of the read. */
export interface EvidenceCells {
  readonly kind: string;
  readonly id: string;
  readonly cells: Cells;
}

export function evidenceCells([kind = null, id = null, was = null, ...values]: EvidenceRow): EvidenceCells {
  const { own, beside } = columns[String(kind)] ?? unknown(kind);
  const cells: Record<string, Value> = {};
  const names = [...own, ...beside];
  for (let index = 0; index < names.length; index += 1) cells[names[index] ?? ''] = values[index] ?? null;
  return { kind: String(kind), id: String(id), cells: { ...cells, ...stateOf(own, was) } };
}

/** The earlier state of a node, if it has changed since. */
export function stateOf(names: readonly string[], was: Value): Cells {
  const [body] = (was ?? []) as readonly string[];
  if (body === undefined) return {};
  const state = JSON.parse(body) as Cells;
  return Object.fromEntries(names.map((name) => [name, state[name] ?? null]));
}

function unknown(kind: Value): never {
  throw new Error(`unknown kind of evidence row: ${String(kind)}`);
}
