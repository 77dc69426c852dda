import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { maxCost } from '../../src/api/limits/costLimit.js';
import { costOf } from '../../src/api/limits/costOf.js';
import { limitRules, maxTokens } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/ask/createSchema.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { importers } from '../../src/formats/index.js';
import type { Engine } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { examples } from '../../src/web/playground/examples.js';
import { ask, send, serve, stopAll } from './serve.js';

const fileOf = (name: string) => new URL(`../../${name}`, import.meta.url).pathname;
const nameOf = (query: string) => /query (\w+)/.exec(query)?.[1] ?? '';
const byName = examples.map((query) => [nameOf(query), query] as const);

/** What the answer to each must contain on the demonstration data. */
const found: Readonly<Record<string, RegExp>> = {
  WhoReported: /"origins":\[.*Syrian Observatory for Human Rights.*"relayedBy":\[\{"source"/,
  McGurkVerbatim: /"name":"Brett McGurk".*exponentially/,
  WhoControls: /"controller":\[\{"name":"Islamic State"\}\].*"relays":\[\{"source":\{"name":"activists \(2\)"/,
  Figures: /"low":2,"best":null,"high":null,"unit":"people","vague":true/,
  Declined: /"modality":"EXPECTED".*"name":"Brett McGurk"\},"stance":"DECLINES"/,
  Activity: /"period":"2016-03","source":\{"name":"/,
  Search: /"name":"Al-Tanf crossing","aliases":\[/,
  HowManyVoices:
    /"atLeast":1,"atMost":2,"reports":1.*"smallestCut":\{"size":1,"exact":true,"voices":\[\{"sources":\[\{"name":"the outlet/,
  Control: /"controller":\{"name":"Syrian rebels"\}.*"basis":"INFERRED".*"disagreements":\{"nodes":\[\]\}/,
  Conflicts: /"totalCount":0,"nodes":\[\]/,
  WhatIf:
    /"lost":\[\{"text":"Syrian rebels entered Syria from Jordan\."\}\],"shrunk":\[.*"after":\{"atLeast":0,"atMost":1\}/,
  Path: /"hops":\d.*Brett McGurk.*"link":\{"kind":"PART_OF"/,
  WhereFrom: /"unsourced":false.*"name":"Local Coordination Committees".*"unsourced":true/,
  TrackRecord: /"originated":\{"count":2,.*"complete":true/,
  CheckDraft: /"kind":"NOT_SEVERAL".*"kind":"NOT_FOUND"/,
  Proposals: /"totalCount":0/,
  Ask: /"understood":true.*Syrian Observatory for Human Rights/,
  AsKnownThen: /"then":\{"totalCount":0\},"now":\{"totalCount":2\d\}/,
  Journal: /"seq":1,.*"kind":"IMPORT"/,
};

let server: RunningServer;

beforeAll(async () => {
  const engine = openEmbedded();
  await openStore(engine);
  await importSeed(engine);
  server = await serve({ engine, schema: createSchema() });
});

afterAll(stopAll);

async function importSeed(engine: Engine): Promise<void> {
  const importer = importers.find(({ name }) => name === 'jsonl');
  if (importer === undefined) throw new Error('there is no jsonl importer');
  await importInput(engine, importer, fileOf('seed/al-tanf-2016.jsonl'), { by: 'tester' });
}

describe('an example of the playground', () => {
  test.each(byName)(
    '%s starts with a comment on what it shows, in lines that fit beside the answer',
    (_name, query) => {
      expect(query).toMatch(/^# \S/);
      const widths = query.split('\n').map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(67);
    },
  );

  test.each(byName)('%s is far within the limits', (_name, query) => {
    const schema = buildSchema(readFileSync(fileOf('schema.graphql'), 'utf8'));
    const document = parse(query, { maxTokens });
    expect(validate(schema, document, limitRules)).toEqual([]);
    expect(costOf({ schema, document, operationName: undefined, variables: {} })).toBeLessThan(maxCost / 5);
  });

  test.each(byName)('%s gives an answer on the demonstration data without changes', async (name, query) => {
    const answer = await ask(server, query);
    expect(answer.json.errors).toBeUndefined();
    expect(answer.text).toMatch(found[name] ?? /no example of this name/);
  });
});

describe('a page of 200 claims with everything around each', () => {
  test('is within the limits', async () => {
    const query = `{
      claims(first: 200) {
        nodes {
          text
          participants { role entity { name } }
          attributions {
            nodes { stance source { name } document { title publisher { name } } relays { source { name } } }
          }
        }
      }
    }`;
    const answer = await ask(server, query);
    expect(answer.json.errors).toBeUndefined();
    expect(answer.json.data.claims.nodes.length).toBeGreaterThan(20);
  });
});

describe('/health', () => {
  test('gives the last entry of the journal', async () => {
    expect((await send(server, { path: '/health' })).json).toMatchObject({ status: 'ok', seq: 1 });
  });
});
