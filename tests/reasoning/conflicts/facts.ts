import { boundsOf, parseEdtf } from '../../../src/domain/edtf/edtf.js';
import type { Role } from '../../../src/domain/vocabulary.js';
import { conflictOf, type SourceConflict } from '../../../src/reasoning/conflicts/conflict.js';
import { type ConflictsInput, conflictsOf } from '../../../src/reasoning/conflicts/conflictsOf.js';
import type { ClaimFacts, Participant, Quantity } from '../../../src/reasoning/evidence/claimFacts.js';
import { coreOf } from '../../../src/reasoning/evidence/claimFacts.js';
import type { AttributionFacts, FactsById, SourceLink, Span } from '../../../src/reasoning/evidence/evidence.js';

/** Participants as a test writes them: `actor: 'rebels'`, `place: ['north', 'south']`, `place: 'town#half'` for a part. */
export type Who = Partial<Record<Lowercase<Role>, string | readonly string[]>>;

export function claim(id: string, predicate: string, who: Who, more: Partial<ClaimFacts> = {}): ClaimFacts {
  const edtf = more.edtf ?? null;
  return {
    id,
    text: `${id}: ${predicate}`,
    predicate,
    modality: 'ACTUAL',
    condition: null,
    participants: Object.entries(who).flatMap(([role, names]) => [names].flat().map((name) => participant(role, name))),
    valid: edtf === null ? null : boundsOf(parseEdtf(edtf)),
    edtf,
    quantity: null,
    events: [],
    ...more,
  };
}

export function people(low: number | null, best: number | null, high: number | null, vague = false): Quantity {
  return { low, best, high, unit: 'people', vague };
}

/** A word of a source on a claim, said and published on one day unless told otherwise: its source is the id up to a full stop. */
export function says(id: string, of: ClaimFacts, when: string, more: Partial<AttributionFacts> = {}): AttributionFacts {
  const [source = id] = id.split('.');
  const said = spanOf(when);
  const { events, quantity } = of;
  return {
    id,
    claim: of.id,
    source,
    signers: [],
    mention: null,
    occurrence: null,
    recorded: { input: 'input', at: '2016-06-01T00:00:00.000Z' },
    baseDocuments: [],
    named: true,
    sourceKind: 'MONITOR',
    stance: 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
    mode: 'DIRECT',
    admitted: true,
    selected: true,
    known: true,
    relays: [],
    bases: [],
    about: [],
    sort: said.from,
    stated: said,
    document: `document of ${id}`,
    published: said,
    publisher: source,
    derivations: [],
    figure: quantity === null ? null : { events, core: coreOf(of), ...quantity, valid: of.valid },
    shingles: null,
    ...more,
  };
}

export function spanOf(edtf: string): Span {
  const { earliestStart, latestEnd } = boundsOf(parseEdtf(edtf));
  return { from: earliestStart, to: latestEnd };
}

export function tie(kind: SourceLink['kind'], from: string, to: string, during?: string): SourceLink {
  const { from: validFrom, to: validTo } = during === undefined ? { from: null, to: null } : spanOf(during);
  return { kind, from, to, validFrom, validTo };
}

export function byId(evidence: readonly AttributionFacts[]): FactsById {
  return new Map(evidence.map((item) => [item.id, item]));
}

export function conflictsIn(
  claims: readonly ClaimFacts[],
  evidence: readonly AttributionFacts[],
  { subjects, ...more }: Partial<ConflictsInput> & { readonly subjects?: ReadonlySet<string> } = {},
): readonly SourceConflict[] {
  const nameOf = (source: string) => source.toUpperCase();
  const find = conflictsOf({ claims, evidence: byId(evidence), sourceLinks: [], nameOf, ...more });
  return find(subjects ?? claims.map(({ id }) => id)).map(conflictOf);
}

/** Kind and certainty alone. */
export function levels(conflicts: readonly SourceConflict[]): readonly string[] {
  return conflicts.map(({ kind, certainty }) => `${kind} ${certainty}`);
}

/** Kind, certainty and sides: what most tests are about. */
export function brief(conflicts: readonly SourceConflict[]): readonly unknown[] {
  return conflicts.map(({ kind, certainty, sides }) => [kind, certainty, ...sides]);
}

function participant(role: string, name: string): Participant {
  const [entity = name, part = null] = name.split('#');
  return { role: role.toUpperCase() as Role, entity, name: entity, part };
}
