import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { ClaimFilter } from '../../domain/schema/generated.js';
import { textQuery } from '../../domain/text/search/searchTokens.js';
import { asKeys } from '../../graph/reading/reading.js';
import type { Question } from '../../graph/select/compose.js';
import { plainFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import { type Binding, byProperty } from '../../graph/shape/shape.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { entityTypes } from '../../language/names/named.js';
import type { RootField } from '../rootField/rootField.js';

/** The most claims that a text is compared with: those that meet its conditions, and those near it. */
export const maxCompared = 200;
const maxNear = 80;
const maxAlike = 20;
const maxNames = 40;

/** What of a claim is compared, with these fields of its participants beside their `id` and `name`. */
export function comparedFieldsWith(ofEntity: string): Selection {
  // Without __typename, kinds of entity whose fields are alike are not told apart.
  const own = plainFields(`__typename id name ${ofEntity}`.trim());
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
export interface WantedClaims {
  /** Of these predicates, if any are given. */
  readonly predicates?: readonly string[];
  /** Sets of entities, of each of which one is involved in any role. */
  readonly sets?: readonly (readonly string[])[];
  readonly event?: string | undefined;
  /** With all words of a text. */
  readonly text?: string | undefined;
  /** At a time. */
  readonly from?: ClaimFilter['from'];
  readonly to?: ClaimFilter['to'];
  /** Things and predicates that claims near it have. */
  readonly near?: Near;
}

interface Near {
  readonly entities: readonly string[];
  readonly predicates: readonly string[];
}

export interface Candidates {
  /** Those that meet all conditions. */
  readonly claims: readonly ComparedClaim[];
  /** Others that have one of the names, or the predicates: some of them. */
  readonly near: readonly ComparedClaim[];
  /** Whether `claims` are all there are. */
  readonly isComplete: boolean;
}

/** Claims that a text may be about. One round trip, with one statement for all texts: an engine plans it once. */
export async function readCandidates(field: RootField, wanted: WantedClaims): Promise<Candidates> {
  const [exact = [], nearby = []] = await field.askAll<readonly ResponseMap[]>([exactly(wanted), near(wanted.near)]);
  const claims = exact.map(comparedClaimOf);
  const compared = new Set(claims.map(({ id }) => id));
  const others = nearby.map(comparedClaimOf).filter(({ id }) => !compared.has(id));
  return { claims: claims.slice(0, maxCompared), near: others, isComplete: claims.length <= maxCompared };
}

/** The claims that meet the conditions, found from the narrowest of them. With no condition there are none. */
function exactly({ predicates = [], sets = [], event, text, from, to }: WantedClaims): Question {
  const words = text === undefined ? [] : textQuery(text).toSorted((a, b) => b.length - a.length);
  const [anchor] = sets.toSorted((a, b) => a.length - b.length);
  const isFrom =
    event !== undefined ? 'event' : anchor !== undefined ? 'entities' : words.length > 0 ? 'words' : 'predicates';
  return candidates(['exact'], {
    events: event === undefined ? [] : [event],
    entities: isFrom === 'entities' ? anchor : [],
    called: isFrom === 'predicates' ? predicates : [],
    seek: isFrom === 'words' ? words : [''],
    queries: isFrom === 'words' ? [words.map((token) => `+${token}`).join(' ')] : [],
    words,
    predicates,
    sets: sets.map(asKeys),
    from: from === undefined || from === null ? null : boundsOf(parseEdtf(from)).earliestStart,
    until: to === undefined || to === null ? null : boundsOf(parseEdtf(to)).latestEnd,
    most: maxCompared + 1,
  });
}

/** How to ask for some claims of each entity and each predicate. */
function near({ entities, predicates }: Near = { entities: [], predicates: [] }): Question {
  const few = [...new Set(entities)].slice(0, maxNames);
  const most = Math.max(10, Math.ceil(maxNear / Math.max(few.length, 1)));
  return candidates([], { entities: few, called: predicates, most, alike: maxAlike });
}

/** The same for a statement that asks for more. */
export function claimsNear(wanted: Near): {
  readonly question: Question;
  readonly read: (row: ResponseMap) => ComparedClaim;
} {
  return { question: near(wanted), read: comparedClaimOf };
}

function candidates(when: readonly string[], params: Binding['params']): Question {
  return {
    file: 'queries/understanding/candidates',
    kind: 'list',
    to: 'Claim',
    binding: { when, params },
    args: {},
    selection: comparedFields,
    sort: [byProperty('id')],
    max: maxCompared + 1,
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
