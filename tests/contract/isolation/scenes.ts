import type { WireRecord } from '../../../src/domain/records/records.js';
import type { Engine } from '../../../src/graph/engine.js';
import { review } from '../../../src/usecases/decide/review.js';
import { withdraw } from '../../../src/usecases/decide/withdraw.js';
import { recordRecords } from '../../../src/usecases/transfer/recordRecords.js';

const decider = { by: 'tester', reason: 'test' };
/** One write changes this many things, and the statement that reads them takes long enough for writes to happen meanwhile. */
const many = 60;
const claims = 15;

/** Something that is written repeatedly, and what readers may see of it. */
export interface Scene {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The relevant part of an answer. */
  readonly seen: (data: never) => string;
  /** Whether a reader may see it: the state before one of the writes, or after it. */
  readonly isRight: (seen: string) => boolean;
  /** Writes the next state. */
  readonly step: (engine: Engine) => Promise<unknown>;
}

/** Sets one up in a graph; scenes do not affect each other's answers. */
type Setting = (engine: Engine) => Promise<Scene>;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const speaker = (scene: string, index: number | string): WireRecord => ({
  entity: { key: `${scene}:s${index}`, kind: 'ORGANISATION', name: `${scene} speaker ${index}`, sourceKind: 'MONITOR' },
});
const place = (scene: string, index: number | string, name = `${scene} place ${index}`): WireRecord => ({
  entity: { key: `${scene}:p${index}`, kind: 'PLACE', name },
});
const paper = (scene: string): WireRecord => ({
  document: { key: 'd', title: `${scene} paper`, publisher: `${scene}:s0`, publishedAt: '2016-05-01' },
});
const claim = (scene: string, index: number, at: number | string = 0): WireRecord => ({
  claim: {
    key: `c${index}`,
    predicate: scene,
    text: `${scene} ${index}.`,
    participants: [{ role: 'PLACE', entity: `${scene}:p${at}` }],
    occurrence: String(index),
  },
});
const said = (scene: string, by: number | string, index: number): WireRecord => ({
  attribution: { key: `a${by}-${index}`, document: 'd', source: `${scene}:s${by}`, claim: `c${index}`, mode: 'DIRECT' },
});

async function write(engine: Engine, records: readonly WireRecord[], type: string) {
  const { results, change } = await recordRecords(engine, records, decider);
  return { change: change ?? 0, ids: results.flatMap((one) => (one.type === type && one.id !== null ? [one.id] : [])) };
}

/** Writes two states alternately. */
function inTurn<T>(there: (engine: Engine) => Promise<T>, back: (engine: Engine, left: T) => Promise<unknown>) {
  let left: { readonly value: T } | undefined;
  return async (engine: Engine) => {
    if (left === undefined) left = { value: await there(engine) };
    else {
      await back(engine, left.value);
      left = undefined;
    }
  };
}

interface Claims {
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly participants?: readonly object[];
      readonly attributions: { readonly totalCount: number; readonly nodes: readonly object[] };
    }[];
  };
}
const claimsQuery = `query ($scene: String!) { claims(filter: { predicates: [$scene] }, first: 20) {
  totalCount nodes { attributions(first: 100) {
    totalCount nodes { id source { id name } document { id publisher { id name } } relays { id } relayedBy { id } }
  } }
} }`;
const countClaims = ({ claims: { totalCount, nodes } }: Claims): string => {
  const said = nodes.map(({ attributions }) => `${attributions.totalCount}/${attributions.nodes.length}`);
  return `${totalCount} claims, ${nodes.length} shown: ${said.join(' ')}`;
};
const claimsSeen = (claims: number, attributions: number): string =>
  `${claims} claims, ${claims} shown: ${range(claims)
    .map(() => `${attributions}/${attributions}`)
    .join(' ')}`;

/** One claim of many sources. */
async function spoken(engine: Engine, scene: string): Promise<readonly string[]> {
  const speakers = range(many);
  const records = [
    ...speakers.map((index) => speaker(scene, index)),
    place(scene, 0),
    paper(scene),
    claim(scene, 0),
    ...speakers.map((index) => said(scene, index, 0)),
  ];
  return (await write(engine, records, 'attribution')).ids;
}

const decisionsBack = (engine: Engine, decisions: readonly string[]) =>
  recordRecords(
    engine,
    decisions.map((decision) => ({ withdrawal: { decision, reason: 'test' } })),
    decider,
  );

const strikeOuts: Setting = async (engine) => {
  const attributions = await spoken(engine, 'struck');
  const right = [claimsSeen(0, 0), claimsSeen(1, many)];
  return {
    query: claimsQuery,
    variables: { scene: 'struck' },
    seen: countClaims,
    isRight: (seen) => right.includes(seen),
    step: inTurn(
      async (own) => {
        const retractions = attributions.map((attribution) => ({ retraction: { attribution, reason: 'test' } }));
        return (await write(own, retractions, 'retraction')).ids;
      },
      (own, decisions) => decisionsBack(own, decisions),
    ),
  };
};

const reviews: Setting = async (engine) => {
  const attributions = await spoken(engine, 'reviewed');
  const right = [claimsSeen(0, 0), claimsSeen(1, many)];
  return {
    query: claimsQuery,
    variables: { scene: 'reviewed' },
    seen: countClaims,
    isRight: (seen) => right.includes(seen),
    step: inTurn(
      (own) => review(own, attributions, 'REJECTED', decider),
      (own) => review(own, attributions, 'ACCEPTED', decider),
    ),
  };
};

interface Named {
  readonly nodes: readonly { readonly name: string; readonly partOf: readonly object[] }[];
}

const renames: Setting = async (engine) => {
  const called = (colour: string) => range(many).map((index) => place('renamed', index, `${colour} ${index}`));
  const { ids } = await write(engine, called('Red'), 'entity');
  return {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name partOf { id } claims { totalCount } } } }',
    variables: { ids },
    seen: ({ nodes }: Named) => [...new Set(nodes.map(({ name }) => name.split(' ')[0]))].join(' '),
    isRight: (seen) => seen === 'Red' || seen === 'Blue',
    step: inTurn(
      (own) => write(own, called('Blue'), 'entity'),
      (own) => write(own, called('Red'), 'entity'),
    ),
  };
};

const links: Setting = async (engine) => {
  const parts = range(many);
  const { ids } = await write(
    engine,
    [...parts.map((index) => place('linked', index)), place('linked', 'whole')],
    'entity',
  );
  const whole = ids.at(-1) ?? '';
  return {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { partOf { id name } claims { totalCount } } } }',
    variables: { ids: ids.slice(0, -1) },
    seen: ({ nodes }: Named) => [...new Set(nodes.map(({ partOf }) => partOf.length))].join(' '),
    isRight: (seen) => seen === '0' || seen === '1',
    step: inTurn(
      async (own) => {
        const joined = ids.slice(0, -1).map((from) => ({ link: { kind: 'PART_OF', from, to: whole, reason: 'test' } }));
        return (await write(own, joined as readonly WireRecord[], 'link')).ids;
      },
      (own, decisions) => decisionsBack(own, decisions),
    ),
  };
};

/** Two places with five claims each are merged and separated again. */
const merges: Setting = async (engine) => {
  const records = [
    speaker('merged', 0),
    ...['a', 'b'].map((index) => place('merged', index)),
    paper('merged'),
    ...range(10).flatMap((index) => [claim('merged', index, index < 5 ? 'a' : 'b'), said('merged', 0, index)]),
  ];
  const { ids } = await write(engine, records, 'entity');
  const [, kept = '', absorbed = ''] = ids;
  return {
    query: `query ($place: ID!) { claims(filter: { entity: $place }, first: 20) {
      totalCount nodes { participants { entity { id } } attributions { totalCount nodes { id } } }
    } }`,
    variables: { place: kept },
    seen: (data: Claims) => {
      const about = new Set(data.claims.nodes.map(({ participants }) => JSON.stringify(participants)));
      return `${about.size} place, ${countClaims(data)}`;
    },
    isRight: (seen) => [5, 10].some((claims) => seen === `1 place, ${claimsSeen(claims, 1)}`),
    step: inTurn(
      async (own) => {
        const merge = { link: { kind: 'SAME_AS', from: absorbed, to: kept, reason: 'test' } } as const;
        return (await write(own, [merge], 'link')).ids;
      },
      (own, decisions) => decisionsBack(own, decisions),
    ),
  };
};

const importWithdrawals: Setting = async (engine) => {
  await write(engine, [speaker('imported', 0), place('imported', 0)], 'entity');
  const all = range(claims);
  const records = [
    paper('imported'),
    ...all.flatMap((index) => [claim('imported', index), said('imported', 0, index)]),
  ];
  const { change } = await write(engine, records, 'claim');
  return {
    query: claimsQuery,
    variables: { scene: 'imported' },
    seen: countClaims,
    isRight: (seen) => seen === claimsSeen(0, 0) || seen === claimsSeen(claims, 1),
    step: inTurn(
      (own) => withdraw(own, { change }, decider),
      (own, { decision }) => withdraw(own, { decision }, decider),
    ),
  };
};

/** Each write adds five new sources. */
const firstSpeakers: Setting = async (engine) => {
  await write(
    engine,
    [speaker('first', 0), place('first', 0), paper('first'), claim('first', 0), said('first', 0, 0)],
    'entity',
  );
  let turn = 0;
  return {
    query: `query ($scene: String!) { claims(filter: { predicates: [$scene] }, first: 1) {
      nodes { attributions(first: 200) { totalCount nodes { source { ... on Organisation { id said { totalCount } } } } } }
    } }`,
    variables: { scene: 'first' },
    seen: ({ claims }: Claims) => {
      const { totalCount = -1, nodes = [] } = claims.nodes[0]?.attributions ?? {};
      const speakers = new Set(nodes.map((node) => JSON.stringify(node)));
      return `${(totalCount - 1) % 5} over, ${totalCount - speakers.size} missing`;
    },
    isRight: (seen) => seen === '0 over, 0 missing',
    step: async (own) => {
      turn += 1;
      const speakers = range(5).map((index) => `${turn}-${index}`);
      const records = [
        ...speakers.map((index) => speaker('first', index)),
        place('first', 0),
        paper('first'),
        claim('first', 0),
        ...speakers.map((index) => said('first', index, 0)),
      ];
      return write(own, [speaker('first', 0), ...records], 'entity');
    },
  };
};

export const settings: readonly (readonly [name: string, setting: Setting])[] = [
  ['strike-outs', strikeOuts],
  ['renames', renames],
  ['merges', merges],
  ['links', links],
  ['reviews', reviews],
  ['import withdrawals', importWithdrawals],
  ['first-time speakers', firstSpeakers],
];
