import { openFuture, openPast } from '../../domain/edtf/bounds.js';
import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { normaliseUnit } from '../../domain/units.js';
import type { AttributionFacts, BaseDocument, Derivation, Figure } from '../../reasoning/index.js';
import type { FoundAttribution, FoundClaim } from './found.js';
import type { Speakers } from './speakers.js';
import { quantityValue, textValue } from './values.js';

/** What reasoning needs to know of documents. */
interface Documents {
  readonly derivations: readonly Derivation[];
  /** Whether the view finds the publisher of an original too unreliable. */
  readonly unreliable: boolean;
  readonly shingles: string | null;
  readonly baseDocuments: readonly BaseDocument[];
}

/** Converts an attribution row for reasoning. */
export function readEvidence(
  { id, claim, cells, relays, bases }: FoundAttribution,
  of: FoundClaim,
  speakers: Speakers,
  { derivations, unreliable, shingles, baseDocuments }: Documents,
): AttributionFacts {
  const source = speakers.of(String(cells.source));
  const publisher = speakers.of(String(cells.publisher));
  if (source === undefined || publisher === undefined) throw new Error(`the source or publisher of ${id} was not read`);
  const about = textValue(cells.aboutId);
  const [statedFrom, statedTo] = [textValue(cells.statedFrom), textValue(cells.statedTo)];
  const unit = textValue(of.cells.unit);
  return {
    id,
    claim,
    source: source.id,
    signers: source.signers,
    named: source.named,
    mention: source.mention,
    sourceKind: source.sourceKind,
    stance: cells.stance as AttributionFacts['stance'],
    certainty: cells.certainty as AttributionFacts['certainty'],
    coding: cells.coding as AttributionFacts['coding'],
    mode: cells.mode as AttributionFacts['mode'],
    admitted: cells.admitted === true && !unreliable,
    selected: cells.selected === true,
    known: cells.known === true,
    relays,
    bases,
    baseDocuments,
    about: about === null ? [] : [about],
    sort: String(cells.sort),
    stated: statedFrom === null || statedTo === null ? null : { from: statedFrom, to: statedTo },
    document: String(cells.document),
    published: { from: textValue(cells.pubFrom) ?? openPast, to: textValue(cells.published) ?? openFuture },
    publisher: publisher.id,
    derivations,
    figure: unit === null ? null : figureOf(of, unit),
    occurrence: textValue(of.cells.occurrence),
    recorded: { input: String(cells.input), at: String(cells.recordedAt) },
    shingles: cells.mode === 'NARRATIVE' ? shingles : null,
  };
}

function figureOf({ cells, participants }: FoundClaim, unit: string): Figure {
  const valid = textValue(cells.valid);
  const roles = new Set(participants.map(({ role, entity, part }) => `${role} ${entity} ${part ?? ''}`));
  const core = JSON.stringify([cells.predicate, cells.modality, cells.condition, ...[...roles].sort()]);
  return {
    events: [...(cells.events as readonly string[])].sort(),
    core,
    unit: normaliseUnit(unit, String(cells.predicate)),
    valid: valid === null ? null : boundsOf(parseEdtf(valid)),
    ...quantityValue(cells),
  };
}
