import { openFuture, openPast } from '../../domain/edtf/bounds.js';
import type { AttributionFacts, Derivation, Figure } from '../../reasoning/index.js';
import type { FoundAttribution, FoundClaim, SourceFacts } from './found.js';
import { quantityValue, textValue } from './values.js';

/** The document facts that reasoning needs. */
interface Document {
  readonly derivations: readonly Derivation[];
  readonly shingles: string | null;
}

/** Converts an attribution row for reasoning. */
export function readEvidence(
  { id, claim, cells, relays, bases }: FoundAttribution,
  of: FoundClaim,
  speakers: ReadonlyMap<string, SourceFacts>,
  { derivations, shingles }: Document,
): AttributionFacts {
  const source = speakers.get(String(cells.source));
  const publisher = speakers.get(String(cells.publisher));
  if (source === undefined || publisher === undefined) throw new Error(`the source or publisher of ${id} was not read`);
  const about = textValue(cells.aboutId);
  const published = { from: textValue(cells.pubFrom) ?? openPast, to: textValue(cells.published) ?? openFuture };
  return {
    id,
    claim,
    source: source.id,
    named: source.named,
    sourceKind: source.sourceKind,
    stance: cells.stance as AttributionFacts['stance'],
    certainty: cells.certainty as AttributionFacts['certainty'],
    coding: cells.coding as AttributionFacts['coding'],
    mode: cells.mode as AttributionFacts['mode'],
    admitted: cells.admitted === true,
    known: cells.known === true,
    relays,
    bases,
    about: about === null ? [] : [about],
    sort: String(cells.sort),
    said: { from: textValue(cells.statedFrom) ?? published.from, to: textValue(cells.statedTo) ?? published.to },
    document: String(cells.document),
    published,
    publisher: publisher.id,
    derivations,
    figure: figureOf(of),
    shingles: cells.mode === 'NARRATIVE' ? shingles : null,
  };
}

function figureOf({ cells, participants }: FoundClaim): Figure | null {
  const unit = textValue(cells.unit);
  if (unit === null) return null;
  const roles = new Set(participants.map(({ role, entity, part }) => `${role} ${entity} ${part ?? ''}`));
  const core = JSON.stringify([cells.predicate, cells.modality, cells.condition, ...[...roles].sort()]);
  return { events: [...(cells.events as readonly string[])].sort(), core, unit, ...quantityValue(cells) };
}
