import type { Value } from '../../graph/engine.js';
import type { EvidenceRow } from '../../graph/reading/evidence.js';

// The rows of `queries/steps/evidence` by the names of their columns. A name stands for a value, a list of names for a list of values.

type Cells = Readonly<Record<string, Value>>;

interface Columns {
  /** The properties of the thing itself, which an earlier state replaces. The first is its id. */
  readonly own: readonly string[];
  /** What the row says besides. */
  readonly beside: readonly (string | readonly string[])[];
}

const columns: Readonly<Record<string, Columns>> = {
  CLAIM: {
    own: [
      'id',
      'text',
      'predicate',
      'modality',
      'condition',
      'valid',
      'unit',
      'low',
      'best',
      'high',
      'vague',
      'occurrence',
    ],
    beside: ['events', 'participants'],
  },
  SAID: {
    own: [
      ...['id', 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom'],
      'start',
    ],
    beside: [
      'claim',
      ['source', 'document', 'publisher', 'published', 'since', 'retracted'],
      ['recordedAt', 'input'],
      ...['rests', 'known', 'admitted', 'selected'],
    ],
  },
  SPEAKER: { own: ['id', 'name', 'sourceKind', 'mention', 'signers'], beside: ['record', 'isUnnamed'] },
  DOCUMENT: { own: ['id', 'shingles'], beside: ['made', 'publisher'] },
  LINK: { own: ['id', 'name'], beside: ['from', 'kind', ['validFrom', 'validTo']] },
};

/** A row of evidence as of the time of the read. */
export interface EvidenceCells {
  readonly kind: string;
  readonly id: string;
  readonly cells: Cells;
}

export function evidenceCells([kind = null, was = null, values = null, ...others]: EvidenceRow): EvidenceCells {
  const { own, beside } = columns[String(kind)] ?? unknown(kind);
  const cells: Record<string, Value> = {};
  readValues(cells, own, values);
  for (const [index, names] of beside.entries()) {
    if (typeof names === 'string') cells[names] = others[index] ?? null;
    else readValues(cells, names, others[index] ?? null);
  }
  return { kind: String(kind), id: String(cells.id), cells: { ...cells, ...stateOf(own, was) } };
}

function readValues(cells: Record<string, Value>, names: readonly string[], values: Value): void {
  for (const [index, name] of names.entries()) cells[name] = (values as readonly Value[])[index] ?? null;
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
