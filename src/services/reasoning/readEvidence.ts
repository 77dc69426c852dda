import { openFuture, openPast } from '../../model/edtfBounds.js';
import type { SourceKind } from '../../model/vocabulary.js';
import type { Derivation, Evidence, Figure } from '../../provenance/evidence.js';
import type { Keyed } from '../../store/read/selection.js';
import { figuresOf, text } from './values.js';

/** Who speaks or publishes, as reasoning needs it. */
export interface Speaker {
  readonly id: string;
  readonly named: boolean;
  readonly sourceKind: SourceKind;
}

/** An attribution as reasoning sees it, with who speaks and who published by the ids of their records. */
export function readEvidence(
  row: Keyed,
  speakers: ReadonlyMap<string, Speaker>,
  document: Keyed | undefined,
): Evidence {
  const id = String(row[' id']);
  const source = speakers.get(String(row[' source']));
  const publisher = speakers.get(String(row[' publisher']));
  if (source === undefined || publisher === undefined) throw new Error(`nobody speaks or publishes ${id}`);
  const about = text(row[' about']);
  const published = {
    from: text(row[' publishedFrom']) ?? openPast,
    to: text(row[' publishedTo']) ?? openFuture,
  };
  const said = { from: text(row[' statedFrom']) ?? published.from, to: text(row[' statedTo']) ?? published.to };
  return {
    id,
    claim: String(row[' claim']),
    source: source.id,
    named: source.named,
    sourceKind: source.sourceKind,
    stance: row[' stance'] as Evidence['stance'],
    certainty: row[' certainty'] as Evidence['certainty'],
    coding: row[' coding'] as Evidence['coding'],
    mode: row[' mode'] as Evidence['mode'],
    admitted: row[' admitted'] === true,
    known: row[' known'] === true,
    relays: restsOn(row, 'RELAYS '),
    bases: restsOn(row, 'BASED_ON '),
    about: about === null ? [] : [about],
    sort: String(row[' sort']),
    said,
    document: String(row[' document']),
    published,
    publisher: publisher.id,
    derivations: (document?.[' derivations'] ?? []) as readonly Derivation[],
    figure: figureOf(row),
    shingles: row[' mode'] === 'NARRATIVE' ? text(document?.[' shingles']) : null,
  };
}

function figureOf(row: Keyed): Figure | null {
  const unit = text(row[' unit']);
  if (unit === null) return null;
  const core = JSON.stringify([row[' predicate'], row[' modality'], row[' condition'], ...sorted(row[' roles'])]);
  return { events: sorted(row[' events']), core, unit, ...figuresOf(row) };
}

/** What an attribution rests on by one kind of link; both kinds are read as one list. */
function restsOn(row: Keyed, kind: string): readonly string[] {
  const all = row[' rests'] as readonly string[];
  return all
    .filter((one) => one.startsWith(kind))
    .map((one) => one.slice(kind.length))
    .sort();
}

function sorted(list: unknown): readonly string[] {
  return [...(list as readonly string[])].sort();
}
