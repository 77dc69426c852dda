/** The tab that reads a text: proposals, which a reviewer accepts, corrects or rejects. */
export const proposeExample = {
  query: `# Read a text: who says what in it? The answer lists proposals.
#
# They count nowhere before somebody accepts them:
#   review(attributions: ["att_…"], state: ACCEPTED,
#     expected: PROPOSED, withRelays: true)
#   correct(attribution: "att_…",
#     correction: { claim: "clm_…" })     the same as a claim
# "withdraw(change: …)" undoes the whole reading. With
# "dryRun: true" nothing is written.

mutation Propose($text: String!) {
  propose(
    document: {
      publisher: "The Daily"
      title: "At the ford"
      publishedAt: "2021-03-06"
    }
    text: $text
  ) {
    count
    readings
    leftOut
    change { seq }
    proposals {
      nodes {
        reading
        attribution { id }
        sameAs { claim { id text } preselected }
      }
    }
  }
}
`,
  variables: JSON.stringify(
    {
      text: 'The guards took the ford on Thursday, Border Watch said. Officials denied that the guards took the ford.',
    },
    null,
    2,
  ),
};
