import type { Contestant } from '../contestant.js';

const mutation = `mutation ($records: [RecordInput!]!) {
  record(records: $records) { change { seq } }
}`;

let written = 0;

/** Records one report of a new claim about the busy place, as an analyst would: the journal goes on by one. */
export async function recordOne(contestant: Contestant): Promise<void> {
  written += 1;
  const occurrence = `written-${process.pid}-${Date.now()}-${written}`;
  const participants = [
    { role: 'ACTOR', entity: 'bench:actor0' },
    { role: 'PLACE', entity: 'bench:place0' },
  ];
  const records = [
    { document: { key: 'd', title: `Report ${occurrence}`, publisher: 'bench:outlet0', publishedAt: '2024-02-01' } },
    { claim: { key: 'c', predicate: 'entered', text: 'They entered it.', participants, valid: '2024-01', occurrence } },
    { attribution: { key: 'a', document: 'd', source: 'bench:outlet0', claim: 'c', mode: 'NARRATIVE' } },
  ];
  await contestant.send(mutation, { records });
}
