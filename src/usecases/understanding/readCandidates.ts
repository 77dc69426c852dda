import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Question } from '../../graph/select/compose.js';
import { bindClaimFilter } from '../../graph/shape/filters.js';
import type { ResponseMap, SelectedField, Selection } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import type { RootField } from '../rootField/rootField.js';

/** The most claims that a text is compared with: of its predicate, and near it. */
const maxCompared = 200;
const maxNear = 80;
const maxAlike = 20;

const fields = (names: string): readonly SelectedField[] =>
  names.split(' ').map((name) => ({ key: name, name, args: {} }));

const entity: Selection = Object.fromEntries(
  ['Person', 'Organisation', 'Actor', 'Place', 'OtherEntity'].map((type) => [type, fields('id name')]),
);

/** What of a claim is compared. */
const comparedFields: Selection = {
  Claim: [
    ...fields('id text predicate modality valid quantity'),
    { key: 'event', name: 'event', args: {}, selection: { Event: fields('id') } },
    {
      key: 'participants',
      name: 'participants',
      args: {},
      selection: {
        Participant: [...fields('role part'), { key: 'entity', name: 'entity', args: {}, selection: entity }],
      },
    },
  ],
};

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

/** Claims that a text may be about. One round trip. */
export async function readCandidates(field: RootField, { predicates, names, near: ids }: Wanted): Promise<Candidates> {
  const involved = names.map((any) => ({ any: [...any].slice(0, maxCompared) }));
  const filter = { ...(predicates.length > 0 && { predicates }), ...(involved.length > 0 && { involves: involved }) };
  const own =
    predicates.length === 0
      ? undefined
      : question(filter, involved[0]?.any ?? predicates, involved.length > 0, maxCompared + 1);
  const all = [...new Set([...names.flat(), ...ids])].slice(0, 40);
  const near = all.length === 0 ? undefined : question({}, all, true, Math.max(10, Math.ceil(maxNear / all.length)));
  const alike =
    own === undefined || names.length === 0 ? undefined : question({ predicates }, predicates, false, maxAlike);
  const questions = [own, near, alike].filter((one) => one !== undefined);
  if (questions.length === 0) return { claims: [], near: [], isComplete: true };
  const found = await field.askAll<readonly ResponseMap[]>(questions);
  const claims = own === undefined ? [] : (found[0] ?? []).map(factsOf);
  const compared = new Set(claims.map(({ id }) => id));
  const others = found
    .slice(own === undefined ? 0 : 1)
    .flat()
    .map(factsOf)
    .filter(({ id }) => !compared.has(id));
  return { claims: claims.slice(0, maxCompared), near: others, isComplete: claims.length <= maxCompared };
}

function question(
  filter: Readonly<Record<string, unknown>>,
  anchor: readonly string[],
  isByEntity: boolean,
  most: number,
): Question {
  const { when, params } = bindClaimFilter({ filter });
  // What is found from a predicate has it.
  const kept = isByEntity ? when : when.filter((name) => name !== 'predicates');
  const { predicates, ...others } = params;
  return {
    file: 'queries/candidates',
    kind: 'list',
    to: 'Claim',
    binding: {
      when: [...kept, isByEntity ? 'byInvolved' : 'byPredicate'],
      params: { ...(isByEntity ? params : others), anchor, most },
    },
    args: {},
    selection: comparedFields,
    sort: [byProperty('id')],
    max: maxCompared + 1,
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

/** A claim as it is compared. */
function factsOf(row: ResponseMap): ComparedClaim {
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
