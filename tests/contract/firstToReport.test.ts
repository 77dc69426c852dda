import { describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../src/domain/records/records.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { openTestGraph } from './testGraph.js';

interface Named {
  readonly source: { readonly name: string };
}
interface Entity {
  readonly id: string;
  readonly name: string;
}
const key = (name: string) => `t:${name}`;

describe('who was certainly first', () => {
  const first = async (times: readonly (string | undefined)[], except: readonly string[] = []) => {
    const own = await openTestGraph();
    const speakers = times.map((_, index) => `Speaker ${index}`);
    await recordRecords(
      own.engine,
      [
        ...speakers.map((name): WireRecord => ({ entity: { key: key(name), kind: 'PERSON', name } })),
        { document: { key: 'd', title: 'All of them', publisher: key('Speaker 0'), publishedAt: '2031-03-01' } },
        {
          claim: { key: 'c', predicate: 'fell', text: 'The ford fell.', participants: [], occurrence: 'o' },
        },
        ...times.map(
          (stated, index): WireRecord => ({
            attribution: {
              ...{
                key: `a${index}`,
                document: 'd',
                source: key(`Speaker ${index}`),
                claim: 'c',
                mode: 'DIRECT' as const,
              },
              ...(stated === undefined ? {} : { stated }),
            },
          }),
        ),
      ],
      { by: 'tester' },
    );
    const { claims, entities } = await own.ask<{ claims: { nodes: Entity[] }; entities: { nodes: Entity[] } }>(
      gql`{ claims { nodes { id } } entities { nodes { id name } } }`,
    );
    const { whoReported } = await own.ask<{
      whoReported: { happenings: readonly { firstToReport: Named | null }[] };
    }>(
      gql`
        query ($claim: ID!, $except: [ID!]) {
          whoReported(claim: $claim, except: $except) { happenings { firstToReport { source { name } } } }
        }
      `,
      {
        claim: claims.nodes[0]?.id,
        except: except.map((name) => entities.nodes.find((one) => one.name === name)?.id),
      },
    );
    await own.close();
    return whoReported.happenings.map(({ firstToReport }) => firstToReport?.source.name ?? null);
  };

  it('is told where every other source came later', async () => {
    expect(await first(['2031-02-03', '2031-02-01', '2031-02-02'])).toEqual(['Speaker 1']);
    expect(await first(['2031-02-03', '2031-02-01', '2031-02-02'], ['Speaker 1'])).toEqual(['Speaker 2']);
  });

  it('is not told where times may be the same, where one is not known, and of one source', async () => {
    expect(await first(['2031-02', '2031-02-01'])).toEqual([null]);
    expect(await first(['2031-02-01', undefined])).toEqual([null]);
    expect(await first(['2031-02-01'])).toEqual([null]);
  });
});
