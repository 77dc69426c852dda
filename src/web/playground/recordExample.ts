/** The tab that records something: a mutation with its variables, which have the objects of an interchange file. */
export const recordExample = {
  query: `# Record what an article says: an outlet reports the words of
# an observer.
#
# The records are in the variables below. They are the objects
# of a file for "whosaid import"; "namespace" completes keys.
# Writing needs a key, or the address that "npx whosaid
# open" prints.

mutation Record($records: [RecordInput!]!) {
  record(
    namespace: "example"
    records: $records
    reason: "a worked example"
  ) {
    change { seq }
    results { type id outcome }
    warnings
  }
}
`,
  variables: JSON.stringify(
    {
      records: [
        { entity: { key: 'watch', kind: 'ORGANISATION', name: 'Border Watch', sourceKind: 'MONITOR' } },
        { entity: { key: 'daily', kind: 'ORGANISATION', name: 'The Daily', sourceKind: 'OUTLET' } },
        { entity: { key: 'guards', kind: 'ACTOR', name: 'The guards' } },
        { entity: { key: 'ford', kind: 'PLACE', name: 'The ford' } },
        {
          document: {
            key: 'd1',
            title: 'Guards at the ford',
            publisher: 'daily',
            publishedAt: '2031-03-06',
            text: 'The guards took the ford, Border Watch said.',
          },
        },
        {
          claim: {
            key: 'c1',
            predicate: 'seized',
            text: 'The guards took the ford.',
            participants: [
              { role: 'ACTOR', entity: 'guards' },
              { role: 'PLACE', entity: 'ford' },
            ],
            valid: '2031-03-05',
          },
        },
        {
          attribution: {
            key: 'a1',
            document: 'd1',
            source: 'watch',
            claim: 'c1',
            mode: 'INDIRECT',
            cue: 'said',
            span: { start: 0, end: 24, exact: 'The guards took the ford' },
          },
        },
        {
          attribution: {
            key: 'a2',
            document: 'd1',
            source: 'daily',
            claim: 'c1',
            certainty: 'UNCOMMITTED',
            mode: 'INDIRECT',
          },
        },
        { relay: { from: 'a2', to: 'a1' } },
      ],
    },
    null,
    2,
  ),
};
