import { afterAll, expect, test } from '@jest/globals';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { openStore } from '../../src/graph/openStore.js';
import { type Proposer, plainProposers } from '../../src/usecases/reading/proposers.js';
import { ask, serve, stopAll, withKey } from './serve.js';

afterAll(stopAll);

const text = 'Police said rebels attacked Kesh.';
const mutation = 'mutation ($t: String!) { propose(document: {}, text: $t, dryRun: true) { count leftOut } }';

/** Tells how many proposals it was given that others made before it. */
const counting: Proposer = async (_text, _known, before) => ({ proposals: [], leftOut: [`${before.length} before`] });

async function proposedBy(proposers?: readonly Proposer[]) {
  const engine = openEmbedded();
  await openStore(engine);
  const server = await serve({ engine, schema: createSchema(), ...(proposers === undefined ? {} : { proposers }) });
  const answer = await ask(server, mutation, { t: text }, withKey);
  return answer.json.data.propose;
}

test('a server reads texts with the rules, unless it is started with other proposers, in their order', async () => {
  const plain = await proposedBy();
  expect(plain).toEqual({ count: 1, leftOut: [] });
  expect(await proposedBy([counting, ...plainProposers, counting])).toEqual({
    count: 1,
    leftOut: ['0 before', '1 before'],
  });
  expect(await proposedBy([])).toEqual({ count: 0, leftOut: [] });
});
