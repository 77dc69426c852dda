import { openFuture, openPast } from '../../domain/edtf/bounds.js';
import type { Derivation, Evidence, Figure } from '../../reasoning/index.js';
import type { FoundClaim, Said, Speaker } from './found.js';
import { figuresOf, text } from './values.js';

/** What reasoning needs of the document of an attribution. */
interface Document {
  readonly derivations: readonly Derivation[];
  readonly shingles: string | null;
}

/** An attribution as reasoning sees it. */
export function readEvidence(
  { id, claim, cells, relays, bases }: Said,
  of: FoundClaim,
  speakers: ReadonlyMap<string, Speaker>,
  { derivations, shingles }: Document,
): Evidence {
  const source = speakers.get(String(cells.source));
  const publisher = speakers.get(String(cells.publisher));
  if (source === undefined || publisher === undefined) throw new Error(`nobody speaks or publishes ${id}`);
  const about = text(cells.aboutId);
  const published = { from: text(cells.pubFrom) ?? openPast, to: text(cells.published) ?? openFuture };
  return {
    id,
    claim,
    source: source.id,
    named: source.named,
    sourceKind: source.sourceKind,
    stance: cells.stance as Evidence['stance'],
    certainty: cells.certainty as Evidence['certainty'],
    coding: cells.coding as Evidence['coding'],
    mode: cells.mode as Evidence['mode'],
    admitted: cells.admitted === true,
    known: cells.known === true,
    relays,
    bases,
    about: about === null ? [] : [about],
    sort: String(cells.sort),
    said: { from: text(cells.statedFrom) ?? published.from, to: text(cells.statedTo) ?? published.to },
    document: String(cells.document),
    published,
    publisher: publisher.id,
    derivations,
    figure: figureOf(of),
    shingles: cells.mode === 'NARRATIVE' ? shingles : null,
  };
}

function figureOf({ cells, participants }: FoundClaim): Figure | null {
  const unit = text(cells.unit);
  if (unit === null) return null;
  const roles = new Set(participants.map(({ role, entity, part }) => `${role} ${entity} ${part ?? ''}`));
  const core = JSON.stringify([cells.predicate, cells.modality, cells.condition, ...[...roles].sort()]);
  return { events: [...(cells.events as readonly string[])].sort(), core, unit, ...figuresOf(cells) };
}
