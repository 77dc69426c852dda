import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Question } from '../../graph/select/compose.js';
import { bindClaimFilter } from '../../graph/shape/claimFilter.js';
import { plainFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import { type Binding, byProperty } from '../../graph/shape/shape.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { entityTypes } from '../../language/names/named.js';
import type { RootField } from '../rootField/rootField.js';

/** The most claims that a text is compared with: of its predicate, and near it. */
const maxCompared = 200;
const maxNear = 80;
const maxAlike = 20;

/** What of a claim is compared, with these fields of its participants beside their `id` and `name`. */
export function comparedFieldsWith(ofEntity: string): Selection {
  const own = plainFields(`id name ${ofEntity}`.trim());
  const entity = Object.fromEntries(entityTypes.map((type) => [type, own]));
  return {
    Claim: [
      ...plainFields('id text predicate modality valid quantity'),
      { key: 'event', name: 'event', args: {}, selection: { Event: plainFields('id') } },
      {
        key: 'participants',
        name: 'participants',
        args: {},
        selection: {
          Participant: [...plainFields('role part'), { key: 'entity', name: 'entity', args: {}, selection: entity }],
        },
      },
    ],
  };
}

/** What of a claim is compared. */
export const comparedFields: Selection = comparedFieldsWith('');

/** Which claims a text is compared with. */
interface Wanted {
  /** The predicates of its family that claims have. */
  readonly predicates: readonly string[];
  /** For each name, the things that it may mean. */
  readonly names: readonly (readonly string[])[];
  /** The things that any name may mean. */
  readonly near: readonly string[];
}

interface Candidates {
  /** Those of its predicates and all its names, in any role. */
  readonly claims: readonly ComparedClaim[];
  /** Others that have one of its names, or its predicates: some of them. */
  readonly near: readonly ComparedClaim[];
  /** Whether `claims` are all there are. */
  readonly isComplete: boolean;
}

/** Claims that a text may be about. One round trip, with one statement for all texts: an engine plans it once. */
export async function readCandidates(field: RootField, { predicates, names, near: ids }: Wanted): Promise<Candidates> {
  const involves = names.map((any) => ({ any: any.slice(0, maxCompared) }));
  const all = [...new Set([...names.flat(), ...ids])].slice(0, 40);
  if (all.length + predicates.length === 0) return { claims: [], near: [], isComplete: true };
  const hasNames = names.length > 0;
  const most = maxCompared + 1;
  const [named = [], nearby = [], called = []] = await field.askAll<readonly ResponseMap[]>([
    ofEntities(predicates.length === 0 ? [] : (involves[0]?.any ?? []), most, { predicates, involves }),
    ofEntities(all, Math.max(10, Math.ceil(maxNear / Math.max(all.length, 1)))),
    ofPredicates(predicates, hasNames ? maxAlike : most),
  ]);
  // Without names, all claims of its predicates are meant.
  const claims = (hasNames ? named : called).map(comparedClaimOf);
  const compared = new Set(claims.map(({ id }) => id));
  const others = [...nearby, ...(hasNames ? called : [])].map(comparedClaimOf).filter(({ id }) => !compared.has(id));
  return { claims: claims.slice(0, maxCompared), near: others, isComplete: claims.length <= maxCompared };
}

/** Of each entity some claims, of those that meet the conditions. */
function ofEntities(anchor: readonly string[], most: number, filter: Readonly<Record<string, unknown>> = {}): Question {
  const { when, params } = bindClaimFilter({ filter });
  return candidates({ when: [...when, 'byInvolved'], params: { ...params, anchor, most } });
}

/** Of each predicate some claims. */
function ofPredicates(anchor: readonly string[], most: number): Question {
  return candidates({ when: ['byPredicate'], params: { anchor, most } });
}

/** The question for claims that are compared, by the conditions of `queries/understanding/candidates`. */
export function candidates(binding: Binding, max: number = maxCompared + 1): Question {
  return {
    file: 'queries/understanding/candidates',
    kind: 'list',
    to: 'Claim',
    binding,
    args: {},
    selection: comparedFields,
    sort: [byProperty('id')],
    max,
  };
}

/** What claims are looked for by: an entity that they involve, and the predicates that they may have. */
interface LookedFor {
  readonly anchor: string;
  readonly predicates: readonly string[];
}

/** The most claims of one entity and its predicates. */
export const maxLookedFor = 200;

/** The question for the claims of each entity that have one of its predicates. */
export function claimsLookedFor(lookedFor: readonly LookedFor[]): Question {
  const distinct = new Map(lookedFor.map((one) => [JSON.stringify(one), one]));
  return {
    file: 'queries/understanding/claims-of-sentences',
    kind: 'list',
    to: 'Claim',
    binding: { when: [], params: { sentences: [...distinct.values()], most: maxLookedFor } },
    args: {},
    selection: comparedFields,
    sort: [byProperty('id')],
    max: 20_000,
  };
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly modality: ComparedClaim['modality'];
  readonly valid: { readonly edtf: string } | null;
  readonly quantity: ComparedClaim['quantity'] | null;
  readonly event: { readonly id: string } | null;
  readonly participants: readonly {
    readonly role: ComparedClaim['participants'][number]['role'];
    readonly part: string | null;
    readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
  }[];
}

/** A claim as it is compared, from a row with the `comparedFields`. */
export function comparedClaimOf(row: ResponseMap): ComparedClaim {
  const { id, text, predicate, modality, valid, quantity, event, participants } = row as unknown as Row;
  const bounds = valid === null ? undefined : boundsOf(parseEdtf(valid.edtf));
  return {
    id,
    text,
    predicate,
    modality,
    valid: valid?.edtf,
    validFrom: bounds?.earliestStart,
    validTo: bounds?.latestEnd,
    quantity: quantity ?? undefined,
    events: event === null ? [] : [event.id],
    participants: participants.map(({ role, part, entity: { id: own, name, __typename } }) => ({
      role,
      part,
      id: own,
      name,
      isPlace: __typename === 'Place',
    })),
  };
}
