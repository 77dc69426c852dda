import { rootQueries } from '../../graph/reading/rootQueries.js';
import type { Question } from '../../graph/select/compose.js';
import { hiddenFields, plainFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import { entityTypes } from '../../language/names/named.js';
import type { RootField } from '../rootField/rootField.js';
import { claimsNear } from './readCandidates.js';

/** What questions need so that their answers have something. */
export interface Needed {
  readonly claims: readonly string[];
  /** Things that some claim is about. */
  readonly things: readonly string[];
  /** Things that say something. */
  readonly speakers: readonly string[];
}

/** The most ids of each kind. */
const maxNeeded = 40;

/** Which of these a view has. One round trip, with one statement for all. */
export async function readExisting(field: RootField, { claims, things, speakers }: Needed): Promise<Needed> {
  const few = (ids: readonly string[]) => [...new Set(ids)].slice(0, maxNeeded);
  const about = claimsNear({ entities: few(things), predicates: [] });
  const [some = [], near = [], speaking = []] = await field.askAll<readonly ResponseMap[]>([
    withIds(few(claims)),
    about.question,
    saying(few(speakers)),
  ]);
  return {
    claims: some.map((claim) => String(claim[' id'])),
    things: near.map(about.read).flatMap(({ participants }) => participants.map(({ id }) => id)),
    speakers: speaking.map(({ id }) => String(id)),
  };
}

function withIds(ids: readonly string[]): Question {
  return {
    ...rootQueries.claims({ filter: { ids: [...ids] } }, {}),
    kind: 'list',
    selection: { Claim: hiddenFields('id') },
    sort: [byProperty('id')],
  };
}

function saying(ids: readonly string[]): Question {
  const source = plainFields('id');
  return {
    file: 'queries/understanding/speaking',
    kind: 'list',
    to: 'Source',
    binding: { when: [], params: { ids } },
    args: {},
    selection: Object.fromEntries([...entityTypes, 'UnnamedSource', 'JointSource'].map((type) => [type, source])),
  };
}
