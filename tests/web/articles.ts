import { gql } from 'graphql-tag';
import { parseEdtf } from '../../src/domain/edtf/edtf.js';
import type { Engine } from '../../src/graph/engine.js';
import { propose } from '../../src/usecases/reading/propose.js';
import { reportingVerbs } from '../contract/reading/reportingVerbs.js';
import { askerOf } from '../contract/testGraph.js';

// Two articles about one siege, read by the proposer of the tests. Of the first, one proposal is accepted; the rest waits.

const first =
  'Border Watch said on 2026-02-02 that Rebels seized Cale from Guards. Activists told Border Watch that Rebels captured the ford.';

/** The text of the article that is to be reviewed. */
export const article =
  'Harbour Post said that Rebels captured Cale from Guards. Guards left Cale Bridge. Officials denied that Guards left Cale. ' +
  'Activists said that Rebels killed Ann Lee.';

const today = '2026-03-01';

/** Reads the articles into an empty graph. */
export async function readArticles(engine: Engine): Promise<void> {
  const author = { by: 'reader', today, proposers: [reportingVerbs] };
  await propose(
    engine,
    { text: first, document: { publisher: 'The Daily', title: 'Cale falls', publishedAt: parseEdtf('2026-02-03') } },
    author,
  );
  const graph = askerOf(engine);
  const { proposals } = await graph.ask<{ proposals: { nodes: { attribution: { id: string } }[] } }>(
    gql`
      {
        proposals(first: 1) {
          nodes {
            attribution {
              id
            }
          }
        }
      }
    `,
  );
  await graph.ask(
    gql`
      mutation Accept($ids: [ID!]!) {
        review(attributions: $ids, state: ACCEPTED, withRelays: true) {
          decision {
            id
          }
        }
      }
    `,
    { ids: proposals.nodes.map(({ attribution }) => attribution.id) },
  );
  await propose(
    engine,
    {
      text: article,
      document: { publisher: 'Harbour Gazette', title: 'Guards give up Cale', publishedAt: parseEdtf('2026-02-05') },
    },
    author,
  );
}
